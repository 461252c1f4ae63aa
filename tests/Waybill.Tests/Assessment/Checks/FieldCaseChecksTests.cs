using System.Collections.Immutable;
using Waybill.Assessment;
using Waybill.Core.Checks;
using Waybill.Core.Documents;
using Waybill.Readers;
using Waybill.Readers.Gazetteer;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment.Checks;

/// <summary>The checks on the public records of a real case. Expected: the answers compiled beside the records (CHECKS.md §4, §5, §12; conversions.yaml, rail).</summary>
public sealed class FieldCaseChecksTests
{
    private static readonly Lazy<ImmutableArray<CheckResult>> Results = new(() => CaseAssessor.Assess(new AssessmentInput
    {
        Readings = [.. ((string[])["entities", "sites", "statements", "vessels", "voyages"]).Select(n => n + ".yaml")
            .Select(n => EvidenceReader.Read(n, "", File.ReadAllBytes(FieldData.At("case", n)), DocumentFacts.None))],
        Gazetteer = SiteGazetteer.All,
    }).Checks);

    [FieldDataFact]
    public void Thousand_containers_need_three_to_five_voyages_and_that_many_were_reported()
    {
        var result = Of("containers-per-voyage").First(r => r.Claimed.StartsWith("1,000 containers or more", StringComparison.Ordinal));

        Assert.Equal(Verdict.Consistent, result.Verdict);
        Assert.Contains("3.3–5.4 voyages", result.Sentence, StringComparison.Ordinal);
        Assert.Contains("at the low edge", result.Sentence, StringComparison.Ordinal);
    }

    [FieldDataFact]
    public void Million_rounds_lie_near_the_ceiling_of_two_thousand_containers()
    {
        var line = Of("rounds-per-container").SelectMany(r => r.Lines).Single(l => l.Name.StartsWith("1,000,000 rounds or more (2023-11-01) in about 2,000 containers", StringComparison.Ordinal));

        Assert.Equal(Verdict.ConsistentAsUpperBound, line.Verdict);
    }

    [FieldDataFact]
    public void Two_counters_three_days_apart_count_differently()
    {
        var lines = Of("series").SelectMany(r => r.Lines).ToArray();

        Assert.Contains(lines, l => l.Value.Contains("10,000 containers or more (2024-02-23); 6,700 containers (2024-02-26)", StringComparison.Ordinal));
        Assert.All(lines, l => Assert.Equal(Verdict.AmbiguousDefinition, l.Verdict));
    }

    [FieldDataFact]
    public void Denials_of_2022_reach_no_voyage_of_2023()
    {
        var lines = Of("denial-scope").SelectMany(r => r.Lines).Where(l => l.Name.StartsWith("2022-", StringComparison.Ordinal)).ToArray();

        Assert.Equal(2, lines.Length);
        Assert.All(lines, l => Assert.Equal(Verdict.NotTestable, l.Verdict));
    }

    [FieldDataFact]
    public void Same_thousand_has_one_origin()
    {
        var result = Of("same-number").First(r => r.Claimed.StartsWith("1,000 containers", StringComparison.Ordinal));

        Assert.Equal(Verdict.NotTestable, result.Verdict);
        Assert.Contains("one origin", result.Sentence, StringComparison.Ordinal);
    }

    [FieldDataFact]
    public void Table_of_a_whole_case_stays_short()
    {
        Assert.InRange(Results.Value.Length, 1, 40);
        Assert.All(Results.Value, r => Assert.InRange(r.Lines.Length, 0, 16));
        Assert.Equal(Results.Value.Length, Results.Value.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<CheckResult> Of(string check) => Results.Value.Where(r => r.Check == check);
}
