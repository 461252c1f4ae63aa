namespace Waybill.Tests.Scoring;

/// <summary>Which claim of the gold is which of the reader: one-to-one and as many pairs as possible.</summary>
internal static class ClaimMatching
{
    private const double LeastOverlap = 0.3; // intersection over union; from the annotation guideline

    /// <summary>Overlap of two spans as intersection over union, 0 where they may not be paired.</summary>
    public static double Overlap((int Start, int End)? a, (int Start, int End)? b)
    {
        if (a is not { } x || b is not { } y) return 0;
        var shared = (double)Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start)) / (Math.Max(x.End, y.End) - Math.Min(x.Start, y.Start));
        return shared >= LeastOverlap ? shared : 0;
    }

    /// <summary>Same party, group of stances, family of predicates and direction.</summary>
    public static bool Lenient(ScoredClaim gold, ScoredClaim system) =>
        gold.Parties.SequenceEqual(system.Parties, StringComparer.Ordinal) && Group(gold.Stance) is { } group && group == Group(system.Stance)
        && Family(gold.Predicate) == Family(system.Predicate)
        && (gold.From == system.From && gold.To == system.To || gold.Predicate == "meet" && gold.From == system.To && gold.To == system.From);

    /// <summary>Lenient, and the full speaker, stance, predicate, hedge, a good in common and the gold's quantity.</summary>
    public static bool Strict(ScoredClaim gold, ScoredClaim system) =>
        Lenient(gold, system) && gold.Speaker.SequenceEqual(system.Speaker, StringComparer.Ordinal) && gold.Stance == system.Stance && gold.Predicate == system.Predicate
        && gold.Hedge == system.Hedge && (gold.Goods.Overlaps(system.Goods) || gold.Goods.IsEmpty && system.Goods.IsEmpty)
        && (gold.Quantity is null || gold.Quantity == system.Quantity);

    /// <summary>Pairs of claims whose spans overlap and that <paramref name="allowed"/> lets through; among equals, those that agree and overlap most.</summary>
    public static List<(ScoredClaim Gold, ScoredClaim System)> Pair(IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> system, Func<ScoredClaim, ScoredClaim, bool> allowed)
    {
        // all bonuses together stay below 1, the worth of one pair more
        var weights = gold.Select(g => system.Select(s => Overlap(g.Span, s.Span) is > 0 and var o && allowed(g, s)
            ? 1 + (o + (Lenient(g, s) ? 1 : 0) + (Strict(g, s) ? 1 : 0)) / (3 * gold.Count + 3) : 0).ToArray()).ToList();
        return [.. Assignment.Best(weights).Select(p => (gold[p.Row], system[p.Column]))];
    }

    /// <summary>How many spans can be paired.</summary>
    public static int Pair(IReadOnlyList<(int Start, int End)?> gold, IReadOnlyList<(int Start, int End)?> system) =>
        Assignment.Best([.. gold.Select(g => system.Select(s => Overlap(g, s) is > 0 and var o ? 1 + o / (gold.Count + 1) : 0).ToArray())]).Count;

    /// <summary>Claims that stand inside the span of a claim by another speaker.</summary>
    public static List<ScoredClaim> Embedded(IReadOnlyList<ScoredClaim> claims) =>
        [.. claims.Where(c => claims.Any(o => IsInside(c.Span, o.Span) && !c.Speaker.SequenceEqual(o.Speaker, StringComparer.Ordinal)))];

    private static bool IsInside((int Start, int End)? a, (int Start, int End)? b) => a is { } x && b is { } y && x != y && y.Start <= x.Start && x.End <= y.End;

    private static string? Family(string? predicate) => predicate is "supply" or "ship" or "transfer" or "arrive" or "receive" ? "transfer" : predicate;

    private static string? Group(string? stance) => stance switch
    {
        "assert" or "estimate" or "confirm" => "assert",
        "deny" or "question" => "deny",
        "condemn" => "condemn",
        "warn" or "request" or "pledge" => "warn",
        _ => null,
    };
}
