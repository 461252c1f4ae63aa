namespace Waybill.Ledger.Sqlite;

/// <summary>A row of the table of revisions. With setters, because a column of an empty result has no type that a constructor could be chosen by.</summary>
internal sealed record RevisionRow
{
    public string? Proposition { get; init; }

    public long Number { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public string? Words { get; init; }

    public long LogSize { get; init; }

    /// <summary>As the contract has it.</summary>
    public FindingRevision Revision => new(Proposition!, (int)Math.Clamp(Number, 0, int.MaxValue - 1), Low, High, Words, LogSize);
}
