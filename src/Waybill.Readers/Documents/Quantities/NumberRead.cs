namespace Waybill.Readers.Documents.Quantities;

/// <summary>A number as the words give it, before its unit is known.</summary>
/// <param name="End">Index of the token behind the number.</param>
/// <param name="Min">Least value, or null.</param>
/// <param name="Max">Greatest value, or null.</param>
/// <param name="Form">How it is written, which decides what it may count.</param>
/// <param name="Scale">The last magnitude word of a thousand or more; else one. In "5 to 10 million" it also belongs to the five.</param>
internal readonly record struct NumberRead(int End, decimal? Min, decimal? Max, NumberForm Form, decimal Scale)
{
    /// <summary>The value, when it is a single one.</summary>
    public decimal? Value => Min == Max ? Min : null;
}
