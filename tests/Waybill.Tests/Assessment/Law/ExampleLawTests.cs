using Waybill.Assessment;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Law;
using Waybill.Assessment.Transfers;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Core.Law;
using Waybill.Readers.Documents;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment.Law;

/// <summary>From the words of the bundled articles to paragraphs, whatever the order in which they are read.</summary>
public sealed class ExampleLawTests
{
    [Fact]
    public void Articles_of_the_example_engage_the_ban_on_exports_and_nothing_that_is_only_sought()
    {
        var results = Results(Articles());

        var engaged = results.Where(r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked).ToList();
        Assert.Equal(["p1718-8b", "p1874-9", "p2270-8"], engaged.Select(r => r.Provision));
        Assert.All(engaged, r => Assert.Equal("T1", r.Transfer));
        Assert.All(engaged, r => Assert.Contains("DPRK to Russia, as alleged", r.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Order_of_the_articles_changes_nothing()
    {
        var one = Results(Articles());
        var other = Results([.. Articles().Reverse()]);

        Assert.Equal(one.Select(r => (r.Transfer, r.Provision, r.Outcome, r.Sentence)), other.Select(r => (r.Transfer, r.Provision, r.Outcome, r.Sentence)));
    }

    private static IReadOnlyList<LawResult> Results(IReadOnlyList<EvidenceReading> readings)
    {
        var evidence = CaseEvidence.Of(new AssessmentInput { Readings = [.. readings], Gazetteer = [] });
        return [.. LawTester.Test(evidence, TransferBuilder.Build(evidence))];
    }

    private static IReadOnlyList<EvidenceReading> Articles() =>
    [
        .. Repository.Files.Where(f => f.StartsWith("examples/najin-dunay/articles/", StringComparison.Ordinal) && !f.EndsWith(".yaml", StringComparison.Ordinal)).Select(f =>
        {
            var bytes = File.ReadAllBytes(Repository.At(f));
            var hash = Sha256Digest.Of(bytes);
            var day = new LocalDate(2023, 11, 9);
            var document = DocumentReader.Read(Path.GetFileName(f), bytes, DocumentFacts.None with { Published = day });
            return new EvidenceReading
            {
                Evidence = hash,
                Name = f,
                Nature = EvidenceNature.Document,
                Claims = [.. document.Claims.Select(c => new CaseClaim { Claim = c, Evidence = hash, Published = day })],
            };
        }),
    ];
}
