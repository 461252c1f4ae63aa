using System.Collections.Immutable;

namespace Waybill.Core.Checks;

/// <summary>The result of a deterministic, versioned test of something that was said.</summary>
public sealed record CheckResult
{
    /// <summary>Identifier within the case, as <c>border-distance.1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The check, as <c>border-distance</c>; its page is <c>docs/checks/ID.md</c>.</summary>
    public required string Check { get; init; }

    /// <summary>Version of the check; a change of formula or threshold raises it.</summary>
    public required int Version { get; init; }

    /// <summary>Transfer, leg or proposition it is about; null when it is about a document.</summary>
    public string? Subject { get; init; }

    /// <summary>What was said, in short, as "290 km from the border of Ukraine".</summary>
    public required string Claimed { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict in a sentence, with its margin and the assumptions it rests on.</summary>
    public required string Sentence { get; init; }

    /// <summary>The formula, in one line; empty where there is none.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Comparisons, in their order.</summary>
    public ImmutableArray<CheckLine> Lines { get; init; } = [];

    /// <summary>Factors used.</summary>
    public ImmutableArray<CheckFactor> Factors { get; init; } = [];

    /// <summary>Assumptions, each a sentence.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Claims, observations and evidence it rests on.</summary>
    public ImmutableArray<string> Items { get; init; } = [];
}
