using Waybill.Core;
using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>A claim being made, before it has its links and its place among the others.</summary>
internal sealed class ClaimDraft
{
    public required TokenRange Quote { get; set; }

    public required Speaker Speaker { get; set; }

    public required IReadOnlyList<string> Relays { get; set; }

    public required Stance Stance { get; set; }

    public required Predicate Predicate { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public IReadOnlyList<string> Goods { get; init; } = [];

    public QuantityInterval? Quantity { get; init; }

    public ClaimPeriod? Period { get; set; }

    public IReadOnlyList<ClaimPlace> Places { get; init; } = [];

    public Hedge Hedge { get; set; }

    public required int Paragraph { get; init; }

    public required int Sentence { get; init; }

    /// <summary>True when a later sentence may still name the source.</summary>
    public bool AwaitsSource { get; init; }

    /// <summary>True when the clause itself names giver and receiver.</summary>
    public bool NamesBothSides { get; init; }

    /// <summary>Parties whose accusation a denial or question answers, where the text names them; null where it does not.</summary>
    public IReadOnlyList<string>? Answers { get; set; }

    /// <summary>True when a denial speaks of an accusation told before, as "the allegation".</summary>
    public bool PointsBack { get; set; }
}
