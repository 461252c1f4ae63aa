namespace Waybill.Readers.Documents.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Digits, with or without a magnitude word.</summary>
    Digits,

    /// <summary>Words: "two million", "dua belas".</summary>
    Words,

    /// <summary>The word for one alone, which is often no count.</summary>
    One,

    /// <summary>A class: "dozens", "ratusan ribu".</summary>
    Class,

    /// <summary>Several of a magnitude: "beberapa juta", "a few hundred".</summary>
    SeveralOf,

    /// <summary>Several, alone.</summary>
    Several,
}
