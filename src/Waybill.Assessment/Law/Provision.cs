using System.Collections.Immutable;

namespace Waybill.Assessment.Law;

/// <summary>One paragraph of a resolution, as <c>Law/provisions.yaml</c> describes it.</summary>
internal sealed record Provision
{
    /// <summary>Identifier, as <c>p1874-9</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Resolution.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Paragraph, as <c>8(a)(i)</c>.</summary>
    public required string Paragraph { get; init; }

    /// <summary>Citation, as <c>S/RES/1874(2009) ¶9</c>.</summary>
    public string Citation => $"{Instrument.Symbol} {(char.IsAsciiDigit(Paragraph[0]) ? Paragraph.Contains(" and ", StringComparison.Ordinal) ? "¶¶" : "¶" : "")}{Paragraph}";

    /// <summary>Direction.</summary>
    public required FlowDirection Direction { get; init; }

    /// <summary>Goods; empty where it does not turn on them.</summary>
    public required ImmutableArray<GoodsRule> Goods { get; init; }

    /// <summary>Whom it binds.</summary>
    public required ImmutableArray<Addressee> Binds { get; init; }

    /// <summary>What it does.</summary>
    public required ProvisionForce Force { get; init; }

    /// <summary>What it obliges to, where that is another thing than to keep from supplying or procuring; null otherwise.</summary>
    public string? Duty { get; init; }

    /// <summary>True where it is about ships.</summary>
    public bool Vessels { get; init; }

    /// <summary>Days in force, in their order.</summary>
    public required ImmutableArray<ForceInterval> InForce { get; init; }

    /// <summary>Provision that replaced it; null when none did.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Limit below which it allows a flow; null where it sets none.</summary>
    public AmountCap? Cap { get; init; }

    /// <summary>Conditions that the evidence cannot tell, each completing "on condition".</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Exemptions.</summary>
    public ImmutableArray<string> Exemptions { get; init; } = [];

    /// <summary>What it does, in our own words.</summary>
    public required string Effect { get; init; }

    /// <summary>How far it was read.</summary>
    public required TextRead Text { get; init; }

    /// <summary>high, medium or low: that paragraph number and content belong together.</summary>
    public required string Confidence { get; init; }

    /// <summary>Address of what was read.</summary>
    public required string Read { get; init; }
}
