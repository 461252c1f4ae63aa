using System.Globalization;
using System.Text;
using NodaTime;
using Waybill.Assessment;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Origins;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Origins;
using Waybill.Readers;
using Waybill.Tests.Support;
using Xunit.Abstractions;

namespace Waybill.Tests.Assessment.Origins;

/// <summary>Origins of the records of the field case, and of the two articles the work began with.</summary>
public sealed class FieldCaseTests(ITestOutputHelper output)
{
    [FieldDataFact]
    public void By_November_2023_the_accusation_rests_on_about_three_separate_lines()
    {
        // The compilers of the case count three: US intelligence; commercial imagery and AIS; ROK intelligence. A state that gives a figure of its own,
        // of which only a remark says that it was passed on, counts beside them: no field of the record says so.
        var evidence = Case(new LocalDate(2023, 11, 30));
        var (origins, pools) = OriginFinder.Find(evidence);
        Print(origins, pools);

        var accusing = origins.Where(o => o.Members.Any(m => Accuses(evidence, m))).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var worth = pools.Sum(p => p.EffectiveNumber(p.Origins.Where(accusing.Contains))) + accusing.Count(o => pools.All(p => !p.Origins.Contains(o)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{accusing.Count} origins that accuse, worth {worth:0.00}: {string.Join(", ", accusing.Order(StringComparer.Ordinal))}"));

        Assert.InRange(worth - (accusing.Contains("lithuania") ? 1 : 0), 2.5, 3.5);
    }

    [FieldDataFact]
    public void The_joint_statement_quoted_from_a_broadcaster_is_one_origin_with_three_signers()
    {
        var (origins, _) = OriginFinder.Find(Seeds());
        Print(origins, []);

        var joint = Assert.Single(origins, o => o.Id == "japan--rok--united-states");
        Assert.Equal(["Japan", "ROK", "United States"], joint.CoSigners.AsEnumerable());
        Assert.Contains(origins, o => o.Id == "g7" && o.CoSigners.Length == 8);
        Assert.Contains(origins.Single(o => o.Id == "afp").Members, m => m.Link == OriginLink.Credit);
        Assert.DoesNotContain(origins, o => o.Id == "tribunnews");
    }

    private static bool Accuses(CaseEvidence evidence, OriginMember member) =>
        evidence.Claim(member.Item) is { Claim: { Stance: Stance.Assert or Stance.Estimate or Stance.Confirm, Predicate: not (Predicate.Meet or Predicate.Other) } } || evidence.Observation(member.Item) is not null;

    private static CaseEvidence Case(LocalDate asOf) => CaseEvidence.Of(new AssessmentInput
    {
        Readings = [.. new[] { "entities.yaml", "sites.yaml", "statements.yaml", "vessels.yaml", "voyages.yaml" }
            .Select(n => EvidenceReader.Read(n, "text/plain", File.ReadAllBytes(FieldData.At("case", n)), DocumentFacts.None))],
        Gazetteer = [],
        AsOf = asOf,
    });

    private static CaseEvidence Seeds() => CaseEvidence.Of(new AssessmentInput { Readings = [Seed("S0"), Seed("S1")], Gazetteer = [] });

    private static EvidenceReading Seed(string id)
    {
        using var article = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(FieldData.At("claims", "articles", id + ".json")));
        string Field(string name) => article.RootElement.GetProperty(name).GetString()!;
        var facts = new DocumentFacts { Publisher = Field("outlet"), Published = NodaTime.Text.LocalDatePattern.Iso.Parse(Field("published")).Value };
        return EvidenceReader.Read(id + ".txt", "text/plain", Encoding.UTF8.GetBytes(Field("text")), facts);
    }

    private void Print(IEnumerable<Origin> origins, IEnumerable<OriginPool> pools)
    {
        foreach (var o in origins) output.WriteLine($"{o.Id} [{o.Root}] sensor={o.IsSensor} pool={o.Pool} signers={string.Join(", ", o.CoSigners)}: {string.Join(' ', o.Members.Select(m => $"{m.Item}:{m.Link}"))}");
        foreach (var p in pools) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"POOL {p.Name} ρ {p.Correlation} ({string.Join(", ", p.Origins)}): {p.Reason}"));
    }
}
