using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Assessment;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Law;
using Waybill.Core.Transfers;
using Waybill.Readers;
using Waybill.Readers.Gazetteer;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment;

/// <summary>The two articles that Waybill was thought out for, assessed as a case, against what a careful reader takes from them.</summary>
public sealed class SeedCaseTests
{
    private static readonly Lazy<CaseAssessment> Case = new(() => CaseAssessor.Assess(new()
    {
        Readings = [.. ((string[])["S0", "S1"]).Select(Seed)],
        Gazetteer = SiteGazetteer.All,
    }));

    private static Transfer Main => Case.Value.Transfers[0];

    [FieldDataFact]
    public void Transfer_goes_by_sea_and_then_by_rail()
    {
        Assert.Equal(("DPRK", "Russia"), (Main.Supplier, Main.Recipient));
        Assert.Equal(
            [(TransportMode.Maritime, "rajin-port", "dunay-naval-facility"), (TransportMode.Rail, "dunay-naval-facility", "tikhoretsk-depot")],
            Main.Legs.Select(l => (l.Mode, l.From, l.To)));
        Assert.All(Main.Legs, l => Assert.Contains(l.Windows, w => w.Days.Start == new LocalDate(2023, 9, 1) && w.Days.End == new LocalDate(2023, 10, 1)));
    }

    [FieldDataFact]
    public void Numbers_are_more_than_a_thousand_containers_a_million_rounds_and_ten_shipments()
    {
        var amounts = Main.Propositions.Where(p => p.Kind == PropositionKind.Quantity).Select(p => ((int)p.Quantity!.Value.Min!.Value, p.Quantity.Value.Unit));

        Assert.Equal([(1000, "container"), (1_000_000, "round"), (10, "shipment")], amounts);
        Assert.Contains(Main.Quantities, q => q.Value is { Min: 1_000_000, Max: 1_000_000 }); // "1 juta" beside "lebih dari satu juta"
    }

    [FieldDataFact]
    public void Contents_are_questioned_and_both_accused_deny()
    {
        var contents = Main.Propositions.Single(p => p.Kind == PropositionKind.Contents);

        Assert.Contains(contents.Claims, b => b.Side == BearingSide.Questions);
        Assert.Contains(contents.Claims, b => b.Side == BearingSide.Against);
        Assert.Equal(["DPRK", "Russia"], Case.Value.Replies.Where(r => r.Items.Length > 0).Select(r => r.Party));
    }

    [FieldDataFact]
    public void Three_ministers_confirm_completion()
    {
        var completed = Main.Propositions.Single(p => p.Kind == PropositionKind.Completion);

        Assert.Contains(completed.Claims, b => b.Side == BearingSide.For && Claim(b.Item) is { Stance: Stance.Confirm, Speaker: "Japan; ROK; United States" });
    }

    [FieldDataFact]
    public void Return_flow_lists_what_is_sought()
    {
        var flow = Case.Value.Transfers.Single(t => t.ReturnOf == "T1");
        string[] sought = ["satellite-technology", "combat-aircraft", "surface-to-air-missile", "armoured-vehicle", "missile-production-equipment", "unspecified-materials", "military-technology", "military-assistance"];

        Assert.All(sought, g => Assert.Contains(flow.Goods, line => line.Class == g));
        Assert.Contains(flow.Propositions, p => p.Kind == PropositionKind.Sought);
        Assert.DoesNotContain(flow.Propositions, p => p.Kind == PropositionKind.Given);
    }

    [FieldDataFact]
    public void Rule_for_arms_of_the_supplier_appears_engaged_and_the_recipient_voted_for_it()
    {
        var rule = Case.Value.Law.Single(l => l.Provision == "p1874-9" && l.Transfer == "T1");

        Assert.Contains(rule.Outcome, (LawOutcome[])[LawOutcome.ElementsAppearMet, LawOutcome.ElementsAppearMetTextNotChecked]);
        Assert.StartsWith("Prima facie", rule.Sentence, StringComparison.Ordinal);
        Assert.Contains("Russia: for", rule.VotesOfAccused);
        Assert.Contains(Case.Value.Checks, c => c is { Check: "votes", Verdict: Verdict.Consistent });
    }

    /// <summary>CHECKS §1: 201.1 km to the Azov shore, 306.3 to a front point. The Crimean coast is 277.1 km away, not 271.6: docs/checks/border-distance.md.</summary>
    [FieldDataFact]
    public void Two_hundred_and_ninety_kilometres_are_inconsistent_and_ambiguous()
    {
        var check = Case.Value.Checks.Single(c => c.Check == "border-distance");

        Assert.Equal(Verdict.AmbiguousDefinition, check.Verdict);
        Assert.Contains("Inconsistent under the recognised border", check.Sentence, StringComparison.Ordinal);
        Assert.Equal(["201.1 km", "277.1 km", "306.3 km", "290.1 km", "271.6 km"], check.Lines.Select(l => l.Value));
        Assert.NotEmpty(check.Items);
    }

    [FieldDataFact]
    public void Every_bearing_leads_to_a_claim_with_its_words()
    {
        Assert.All(Main.Propositions.SelectMany(p => p.Claims), b => Assert.NotEqual("", Claim(b.Item).Quote));
    }

    private static EvidenceReading Seed(string id)
    {
        using var article = JsonDocument.Parse(File.ReadAllBytes(FieldData.At("claims", "articles", id + ".json")));
        string Field(string name) => article.RootElement.GetProperty(name).GetString()!;
        return EvidenceReader.Read(id + ".txt", "text/plain", Encoding.UTF8.GetBytes(Field("text")),
            DocumentFacts.None with { Publisher = Field("outlet"), Published = LocalDatePattern.Iso.Parse(Field("published")).Value });
    }

    private static Claim Claim(string id) => Case.Value.Claims.Single(c => c.Claim.Id == id).Claim;
}
