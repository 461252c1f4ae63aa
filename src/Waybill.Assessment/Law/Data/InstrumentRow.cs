namespace Waybill.Assessment.Law.Data;

/// <summary>A resolution as written.</summary>
internal sealed class InstrumentRow
{
    /// <summary>Number.</summary>
    public string Id { get; set; } = "";

    /// <summary>Regime.</summary>
    public string Regime { get; set; } = "";

    /// <summary>Symbol.</summary>
    public string Symbol { get; set; } = "";

    /// <summary>Day of adoption, ISO 8601.</summary>
    public string Adopted { get; set; } = "";

    /// <summary>Votes.</summary>
    public VoteRow Vote { get; set; } = new();

    /// <summary>Members that did not vote for, by code.</summary>
    public Dictionary<string, VoteSide> Voters { get; set; } = [];

    /// <summary>Elected members then, by code.</summary>
    public List<string> Elected { get; set; } = [];

    /// <summary>Under Chapter VII.</summary>
    public bool? ChapterSeven { get; set; }

    /// <summary>Article of the Charter.</summary>
    public int? Article { get; set; }

    /// <summary>Standing address.</summary>
    public string Url { get; set; } = "";

    /// <summary>Addresses read.</summary>
    public List<string> Read { get; set; } = [];

    /// <summary>high, medium or low: of the vote.</summary>
    public string Confidence { get; set; } = "";

    /// <summary>Note.</summary>
    public string? Note { get; set; }
}
