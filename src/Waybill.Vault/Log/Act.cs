namespace Waybill.Vault.Log;

/// <summary>One act on a case: a leaf of its log. The set of acts is closed; <see cref="ActJson"/> writes and reads them.</summary>
/// <param name="At">When, by the clock of the machine that did it.</param>
/// <param name="By">Who, as stated.</param>
public abstract record Act(Instant At, Actor By)
{
    /// <summary>The act's name in the log.</summary>
    public abstract string Name { get; }
}
