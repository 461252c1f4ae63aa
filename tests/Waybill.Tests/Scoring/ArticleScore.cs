namespace Waybill.Tests.Scoring;

/// <summary>Scores one article by every metric of the annotation guideline, section 8 (origins and intervals left out).</summary>
internal static class ArticleScore
{
    /// <summary>Metric to tally. Names are those of the guideline; <c>NAME@span</c> is the same over the span pairs.</summary>
    public static Dictionary<string, Tally> Of(ScoredDocument gold, ScoredDocument system, string language)
    {
        var (g, s) = (gold.Claims, system.Claims);
        var spans = ClaimMatching.Pair(g, s, static (_, _) => true);
        var quoted = s.Count(c => c.Span is not null);
        var scores = new Dictionary<string, Tally>(StringComparer.Ordinal)
        {
            ["quotes"] = new(quoted, s.Length, s.Length),
            ["span"] = new(spans.Count, s.Length, g.Length),
            ["lenient"] = Paired(g, s, ClaimMatching.Lenient),
            ["strict"] = Paired(g, s, ClaimMatching.Strict),
        };
        foreach (var (name, tally) in PairScore.Of(ClaimMatching.Pair(g, s, ClaimMatching.Lenient))) scores[name] = tally;
        foreach (var (name, tally) in PairScore.Of(spans)) scores[name + "@span"] = tally;
        scores["quantities"] = Values(gold.Quantities, system.Quantities);
        scores["dates"] = Values(gold.Dates, system.Dates, once: true);
        scores["boilerplate"] = new(gold.Boilerplate.Intersect(system.Boilerplate).Count, system.Boilerplate.Count, gold.Boilerplate.Count);
        scores["language"] = new(system.Language?.ToLowerInvariant().Split('-')[0] == language ? 1 : 0, 1, 1);
        scores["denial"] = Paired([.. g.Where(IsDenial)], [.. s.Where(IsDenial)], static (_, _) => true);
        scores["nocomment"] = new(ClaimMatching.Pair(gold.NoComments, system.NoComments), system.NoComments.Length, gold.NoComments.Length);
        scores["embedded"] = Paired(ClaimMatching.Embedded(g), ClaimMatching.Embedded(s), ClaimMatching.Lenient);
        var toGold = spans.ToDictionary(p => p.System.Id, p => p.Gold.Id, StringComparer.Ordinal);
        scores["denial_link"] = Links(g, s, toGold, static c => c.Denies);
        scores["dispute_link"] = Links(g, s, toGold, static c => c.Disputes);
        scores["same_as"] = Links(g, s, toGold, static c => c.SameAs);
        return scores;
    }

    private static bool IsDenial(ScoredClaim claim) => claim.Stance == "deny";

    private static Tally Paired(IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> system, Func<ScoredClaim, ScoredClaim, bool> allowed) =>
        new(ClaimMatching.Pair(gold, system, allowed).Count, system.Count, gold.Count);

    private static Tally Links(IEnumerable<ScoredClaim> gold, IEnumerable<ScoredClaim> system, Dictionary<string, string> toGold, Func<ScoredClaim, IEnumerable<string>> links)
    {
        static HashSet<(string, string)> All(IEnumerable<ScoredClaim> claims, Func<ScoredClaim, IEnumerable<string>> links) => [.. claims.SelectMany(c => links(c).Select(x => (c.Id, x)))];
        var (want, have) = (All(gold, links), All(system, links));
        var mapped = have.Where(x => toGold.ContainsKey(x.Item1) && toGold.ContainsKey(x.Item2)).Select(x => (toGold[x.Item1], toGold[x.Item2])).ToHashSet();
        return new(mapped.Count(want.Contains), have.Count, want.Count);
    }

    // Items that the gold has in furniture take their like out of the reader's, and are not asked for.
    private static Tally Values<T>(IReadOnlyList<(T Value, bool InBoilerplate)> gold, IReadOnlyList<(T Value, bool InBoilerplate)> system, bool once = false) where T : notnull
    {
        var want = gold.Where(x => !x.InBoilerplate).Select(x => x.Value).ToList();
        var have = system.Where(x => !x.InBoilerplate).Select(x => x.Value).ToList();
        if (once) (want, have) = ([.. want.Distinct()], [.. have.Distinct()]);
        var spare = Counts(have);
        foreach (var value in want.Where(v => spare.GetValueOrDefault(v) > 0)) spare[value]--;
        foreach (var (value, _) in gold)
        {
            if (spare.GetValueOrDefault(value) == 0) continue;
            spare[value]--;
            have.Remove(value);
        }
        return PairScore.Common(want, have);
    }

    private static Dictionary<T, int> Counts<T>(IEnumerable<T> items) where T : notnull => items.GroupBy(i => i).ToDictionary(g => g.Key, g => g.Count());
}
