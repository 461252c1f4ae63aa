namespace Waybill.Ledger;

/// <summary>
/// What a finding said from one assessment on. History that this ledger has seen: a ledger that was made again begins with revision 1,
/// and nothing that is exported depends on it.
/// </summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Number">Number of the revision, from 1.</param>
/// <param name="Low">Least probability, four decimals; null when the proposition was no longer made.</param>
/// <param name="High">Greatest probability, four decimals; null likewise.</param>
/// <param name="Words">Words of likelihood, or null.</param>
/// <param name="LogSize">Leaves that the custody log had when it was first so.</param>
public sealed record FindingRevision(string Proposition, int Number, double? Low, double? High, string? Words, long LogSize);
