using Waybill.Tests.Support;
using Xunit.Abstractions;

namespace Waybill.Tests.Scoring;

/// <summary>Annotated articles outside the repository: folder <c>claims</c> of the field data, in the form of the project's own.</summary>
public sealed class FieldCorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<AnnotatedArticle>> Articles = new(() => AnnotatedArticle.Load(FieldData.At("claims"), "id", "en"));

    [FieldDataFact]
    public void Claims_reach_the_minima_that_were_set_for_them()
    {
        output.WriteLine(ScoreTable.Of("field articles", Articles.Value));

        ScoreFloor.Check(ScoreTable.Sum(Articles.Value), ("quotes", 'P', 1), ("span", 'F', .68), ("lenient", 'F', .48), ("strict", 'F', .22), ("quantities", 'F', .90),
            ("dates", 'F', .85), ("boilerplate", 'F', .90), ("denial", 'R', .70), ("denial", 'P', .85), ("period", 'F', .70), ("places", 'F', .70));
    }

    /// <summary>The two articles the work began with: what they say of amounts, places, denials, requests and breaches must be found, the right way round.</summary>
    [FieldDataTheory]
    [InlineData("S0")]
    [InlineData("S1")]
    public void Seed_claims_that_matter_are_found_with_their_direction(string id)
    {
        var article = Articles.Value.Single(a => a.Id == id);
        var pairs = ClaimMatching.Pair(article.Gold.Claims, article.System.Claims, static (_, _) => true).ToDictionary(p => p.Gold, p => p.System);
        var wanted = article.Gold.Claims.Where(c => c.Quantity is not null || !c.Places.IsEmpty || c.Stance == "deny" || c.Predicate is "seek" or "violate").ToList();

        var missed = wanted.Where(g => !pairs.TryGetValue(g, out var s) || !SameDirection(g, s))
            .Select(g => $"{g.Id} {g.Stance} {g.Predicate} {g.From} > {g.To}: {(pairs.TryGetValue(g, out var s) ? $"read as {s.Stance} {s.Predicate} {s.From} > {s.To}" : "not found")}");

        Assert.NotEmpty(wanted);
        Assert.Empty(missed);
    }

    // Where the annotation leaves the receiver open, a reader may leave it open or name the other party.
    private static bool SameDirection(ScoredClaim gold, ScoredClaim system) =>
        gold.Predicate == "meet" && gold.From == system.To && gold.To == system.From
        || gold.From == system.From && (gold.To == system.To || gold.To is null && system.To != system.From);
}
