namespace Waybill.Assessment.Law.Data;

/// <summary>A paragraph as written.</summary>
internal sealed class ProvisionRow
{
    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Number of the resolution.</summary>
    public string Of { get; set; } = "";

    /// <summary>Paragraph.</summary>
    public string Paragraph { get; set; } = "";

    /// <summary>Direction.</summary>
    public FlowDirection Direction { get; set; }

    /// <summary>Goods.</summary>
    public List<GoodsRow> Goods { get; set; } = [];

    /// <summary>Whom it binds.</summary>
    public List<string> Binds { get; set; } = [];

    /// <summary>What it does.</summary>
    public string Force { get; set; } = "";

    /// <summary>What it obliges to.</summary>
    public string? Duty { get; set; }

    /// <summary>About ships.</summary>
    public bool Vessels { get; set; }

    /// <summary>Days in force; without any, from adoption on.</summary>
    public List<IntervalRow> InForce { get; set; } = [];

    /// <summary>What replaced it.</summary>
    public string? SupersededBy { get; set; }

    /// <summary>Limit.</summary>
    public CapRow? Cap { get; set; }

    /// <summary>Conditions.</summary>
    public List<string> Conditions { get; set; } = [];

    /// <summary>Exemptions.</summary>
    public List<string> Exemptions { get; set; } = [];

    /// <summary>What it does, in our own words.</summary>
    public string Effect { get; set; } = "";

    /// <summary>How far it was read.</summary>
    public TextRead Text { get; set; }

    /// <summary>A few operative words, as read.</summary>
    public string? Words { get; set; }

    /// <summary>high, medium or low.</summary>
    public string Confidence { get; set; } = "";

    /// <summary>Address of what was read.</summary>
    public string Read { get; set; } = "";

    /// <summary>Note.</summary>
    public string? Note { get; set; }
}
