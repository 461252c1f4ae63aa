using System.Diagnostics;
using Waybill.Assessment;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Transfers;

/// <summary>Cases as large as files may be: their assessment ends, and soon. The limits of time are far above what is needed; what grows with the square of a case is further.</summary>
public sealed class LargeCaseTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(3);

    [Fact]
    public void Thousands_of_pairs_and_of_claims_with_one_side_are_sorted_soon()
    {
        const int pairs = 15_000, partial = 4_000;
        var claims = new List<Statement>();
        for (var i = 0; i < pairs; i++) claims.Add(Row($"p{i}", $"From{i}", $"To{i}"));
        for (var i = 0; i < partial; i++) claims.Add(i % 2 == 0 ? Row($"q{i}", $"From{i}", null) : Row($"q{i}", null, $"To{i}"));
        var builder = new CaseBuilder().Document("a.yaml", nature: EvidenceNature.Records).With(d => d with { Statements = [.. claims.Select(s => s with { Evidence = d.Evidence })] });
        var clock = Stopwatch.StartNew();

        var assessment = CaseAssessor.Assess(builder.Input());

        Assert.Equal(pairs, assessment.Transfers.Length);
        Assert.Empty(assessment.Unused);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void Way_of_thousands_of_legs_is_followed_to_its_end()
    {
        const int legs = 20_000;
        var builder = new CaseBuilder().Document("a.yaml", nature: EvidenceNature.Records);
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", places: [new(PlaceRole.Origin, "s0", "s0"), new(PlaceRole.Destination, "s1", "s1")]);
        builder.With(d => d with
        {
            Observations = [.. Enumerable.Range(1, legs - 1).Select(i => Voyage(d, i))],
            Sites = [.. Enumerable.Range(0, legs + 1).Select(i => new Site { Id = $"s{i}", Name = $"s{i}", Party = "Syldavia" })],
        });
        var clock = Stopwatch.StartNew();

        var assessment = CaseAssessor.Assess(builder.Input());

        var transfer = Assert.Single(assessment.Transfers);
        Assert.Equal(Enumerable.Range(0, legs).Select(i => $"s{i}"), transfer.Legs.Select(l => l.From));
        Assert.Equal(legs, Assert.Single(assessment.Chains).Legs.Length);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);

        // What comes to a place that is spoken of belongs to the transfer: every voyage touches the first site as well.
        static Observation Voyage(EvidenceReading reading, int i) => new()
        {
            Id = $"v{i:D5}",
            Evidence = reading.Evidence,
            Kind = ObservationKind.Voyage,
            Days = CaseBuilder.Days("2023-09-12"),
            Observer = "Desk",
            Site = "s0",
            From = [$"s{i}"],
            To = [$"s{i + 1}"],
        };
    }

    private static Statement Row(string id, string? from, string? to) => new()
    {
        Id = id,
        Evidence = default,
        Day = CaseBuilder.Day("2023-10-01"),
        Speaker = "Accuria",
        Stance = "alleges",
        Content = "It went.",
        From = from,
        To = to,
        Goods = ["artillery-ammunition"],
    };
}
