namespace Waybill.Assessment.Law.Data;

/// <summary>A draft that failed, as written.</summary>
internal sealed class DraftRow
{
    /// <summary>Day of the vote, ISO 8601.</summary>
    public string Date { get; set; } = "";

    /// <summary>Regime.</summary>
    public string Regime { get; set; } = "";

    /// <summary>What it would have done.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Votes.</summary>
    public VoteRow Vote { get; set; } = new();

    /// <summary>Members that did not vote for, by code.</summary>
    public Dictionary<string, VoteSide> Voters { get; set; } = [];

    /// <summary>What followed.</summary>
    public string Effect { get; set; } = "";

    /// <summary>Addresses read.</summary>
    public List<string> Read { get; set; } = [];
}
