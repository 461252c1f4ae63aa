using System.Collections.Immutable;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>A resolution.</summary>
internal sealed record Instrument
{
    /// <summary>Number, as <c>1718</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Symbol, as <c>S/RES/1718(2006)</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Regime it belongs to.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Vote.</summary>
    public required CouncilVote Vote { get; init; }

    /// <summary>Day of adoption.</summary>
    public LocalDate Adopted => Vote.Day;

    /// <summary>Under Chapter VII of the Charter; null where that was not read.</summary>
    public bool? ChapterSeven { get; init; }

    /// <summary>Standing address at the United Nations; it was not opened.</summary>
    public required string Url { get; init; }

    /// <summary>Addresses of what was read.</summary>
    public ImmutableArray<string> Read { get; init; } = [];
}
