using System.Collections.Immutable;
using Waybill.Cli.Screens.Cases;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Geography;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Text;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Tests.Support;

/// <summary>
/// An assessment put together by hand, that resembles the case of the bundled articles: one alleged transfer of two legs with its return
/// flow, claims and denials of several speakers, sightings, and every kind of thing that a screen must show.
/// </summary>
internal static class ExampleAssessment
{
    public static readonly Sha256Digest Article = Sha256Digest.Of("article"u8), Joint = Sha256Digest.Of("joint"u8), Records = Sha256Digest.Of("records"u8);

    private static readonly DayInterval September = new(new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 1));

    /// <summary>The case as screens ask it.</summary>
    public static CaseBook Book(CaseAssessment? assessment = null) => new(
        "Najin – Dunay", assessment ?? Make(),
        new Dictionary<Sha256Digest, string> { [Article] = "tribun.txt", [Joint] = "era.txt", [Records] = "records.yaml" });

    /// <summary>The assessment.</summary>
    public static CaseAssessment Make()
    {
        var transfers = ExampleTransfers.Make(September);
        return new()
        {
            Claims = [.. Claims()],
            Observations = [.. Observations()],
            Sites = [.. Sites()],
            Vessels = [new VesselProfile { Id = "angara", Name = "ANGARA", Names = ["ANGARA", "Ангара"], Imo = "9179842", Flag = "RU", Type = "ro-ro cargo ship", NotToBeConfusedWith = ["a tug of that name"] }],
            Sources =
            [
                new SourceProfile { Id = "us", Name = "United States", Names = ["United States"], Kind = SourceKind.State, Reliability = Reliability.UsuallyReliable, Reason = "Interested; its imagery was checked by others." },
                new SourceProfile { Id = "rusi", Name = "RUSI", Names = ["RUSI"], Kind = SourceKind.Research, Reliability = Reliability.UsuallyReliable },
                new SourceProfile { Id = "walker", Name = "J. Walker", Names = ["J. Walker"], Kind = SourceKind.Person },
            ],
            Transfers = transfers,
            Origins =
            [
                Origin("united-states", "United States", Article, "a-1", "a-2", "a-5") with { Pool = "intelligence: ROK, United States" },
                Origin("rok", "ROK", Article, "a-3", "a-4", "r-s010") with { Pool = "intelligence: ROK, United States" },
                Origin("japan-rok-united-states", "Japan; ROK; United States", Joint, "b-1", "b-2") with { CoSigners = ["Japan", "ROK", "United States"] },
                Origin("rusi", "RUSI", Records, "r-v002", "r-v003") with { IsSensor = true },
                Origin("us-nsc", "US NSC", Records, "r-v001") with { IsSensor = true },
                Origin("russia", "Russia", Joint, "b-3"),
                Origin("dprk", "DPRK", Records, "r-s011"),
            ],
            Pools = [new OriginPool("intelligence: ROK, United States", 0.8, ["rok", "united-states"], "they share intelligence")],
            Checks = ExampleConclusions.Checks(),
            Findings = [.. transfers.SelectMany(t => t.Propositions).Select(ExampleConclusions.Finding)],
            Chains = [new ChainBound("T1", ["T1.L1", "T1.L2"], ["T1.L1.loaded", "T1.L1.reached", "T1.L2.reached"], 0.57, 0.98)],
            Law = ExampleConclusions.Law(),
            Replies = [new Reply("DPRK", [], ["r-s011"]), new Reply("Russia", [new("Russia", new(2023, 10, 27), "R. Analyst", "letter", null)], ["b-3"])],
            Unused = ["x-1"],
            Later = 2,
        };
    }

    private static IEnumerable<CaseClaim> Claims()
    {
        var october = new LocalDate(2023, 10, 13);
        yield return Claim("a-1", "United States/White House/John Kirby", Stance.Assert, Predicate.Ship, "muatan kontainer dikirim melalui laut dari Najin ke Dunay", Article, october) with { Basis = QuantityBasis.Stated };
        yield return Claim("a-2", "United States/White House/John Kirby", Stance.Assert, Predicate.Ship, "dikirim dengan kereta api ke depot amunisi dekat Tikhoretsk", Article, october);
        yield return Claim("a-3", "ROK/NIS", Stance.Estimate, Predicate.Supply, "lebih dari satu juta peluru artileri", Article, new LocalDate(2023, 11, 1));
        yield return Claim("a-4", "ROK/NIS", Stance.Assert, Predicate.Seek, "Pyongyang meminta saran mengenai teknologi satelit", Article, new LocalDate(2023, 11, 1));
        yield return Claim("a-5", "United States/White House/John Kirby", Stance.Assert, Predicate.Seek, "pesawat tempur, rudal darat-ke-udara", Article, october);
        yield return Claim("b-1", "Japan; ROK; United States", Stance.Confirm, Predicate.Supply, "beberapa di antaranya kini kami konfirmasikan telah selesai", Joint, new LocalDate(2023, 10, 26));
        yield return Claim("b-2", "Japan; ROK; United States", Stance.Condemn, Predicate.Supply, "mengutuk keras penyediaan peralatan militer", Joint, new LocalDate(2023, 10, 26));
        yield return Claim("b-3", "Russia/Kremlin", Stance.Deny, Predicate.Supply, "tidak ada pengiriman senjata", Joint, new LocalDate(2023, 10, 26));
        yield return Claim("r-s010", "ROK/JCS", Stance.Estimate, Predicate.Ship, "about 2,000 containers since August", Records, new LocalDate(2023, 11, 2)) with { Row = "s010", IsParaphrase = true, Note = "Another outlet has 2,500." };
        yield return Claim("r-s011", "DPRK/Ministry of National Defence", Stance.Deny, Predicate.Supply, "no arms dealings with Russia", Records, new LocalDate(2022, 9, 22)) with { Row = "s011", IsParaphrase = true };
        yield return Claim("r-s012", "J. Walker", Stance.Assert, Predicate.Ship, "boxes went by rail", Records, october) with { Row = "s012", IsParaphrase = true };
        yield return Claim("x-1", "(outlet)", Stance.Assert, Predicate.Meet, "mereka bertemu", Article, null) with { Publisher = "Tribunnews", IsExample = true };
    }

    private static IEnumerable<Observation> Observations()
    {
        yield return new Observation
        {
            Id = "r-v001",
            Evidence = Records,
            Kind = ObservationKind.Sighting,
            Sensor = Sensor.Optical,
            Days = new(new LocalDate(2023, 9, 7), new LocalDate(2023, 9, 8)),
            Observer = "US NSC",
            Site = "rajin-port",
            Visible = [new VisibleThing("stack of closed boxes", VisibleKind.ClosedContainers, new QuantityInterval(300, 300, "container", true))],
            Cued = true,
        };
        yield return new Observation
        {
            Id = "r-v002",
            Evidence = Records,
            Kind = ObservationKind.Voyage,
            Sensor = Sensor.Optical,
            Days = DayInterval.OneDay(new LocalDate(2023, 9, 12)),
            Observer = "RUSI",
            From = ["rajin-port"],
            To = ["dunay-naval"],
            Vessels = ["angara"],
            Visible = [new VisibleThing("ship alongside", VisibleKind.Vessel, Vessel: "angara")],
        };
        yield return new Observation
        {
            Id = "r-v003",
            Evidence = Records,
            Kind = ObservationKind.RailSighting,
            Sensor = Sensor.Optical,
            Days = DayInterval.OneDay(new LocalDate(2023, 9, 28)),
            Observer = "RUSI",
            Site = "tikhoretsk-depot",
            Visible = [new VisibleThing("new berms and pits", VisibleKind.MunitionsHandling)],
            ConflictsWith = ["r-v002"],
        };
    }

    private static IEnumerable<Site> Sites()
    {
        yield return Site("rajin-port", "Rajin (Najin) Port", "Pelabuhan Rajin (Najin)", SiteFunction.Port, "DPRK", 42.227, 130.283, 500) with { Locode = "KPRJN" };
        yield return Site("dunay-naval", "Dunay naval facility", "Fasilitas AL Dunay", SiteFunction.NavalFacility, "Russia", 42.88, 132.33, 500);
        yield return Site("tikhoretsk-depot", "Tikhoretsk ammunition depot", "Depot amunisi Tikhoretsk", SiteFunction.MunitionsDepot, "Russia", 45.853, 40.119, 15_000);
    }

    private static Site Site(string id, string english, string indonesian, SiteFunction function, string party, double latitude, double longitude, double radius) => new()
    {
        Id = id,
        Name = english,
        Names = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("en", [english]).Add("id", [indonesian]),
        Function = function,
        Party = party,
        Point = new GeoPoint(latitude, longitude),
        RadiusMetres = radius,
    };

    private static CaseClaim Claim(string id, string speaker, Stance stance, Predicate predicate, string quote, Sha256Digest evidence, LocalDate? said) => new()
    {
        Claim = new Claim { Id = id, Speaker = speaker, Chain = ["Tribunnews"], Stance = stance, Predicate = predicate, From = "DPRK", To = "Russia", Quote = quote, Span = new SourceText(quote).Span(0, quote.Length) },
        Evidence = evidence,
        Said = said,
    };

    private static Origin Origin(string id, string root, Sha256Digest evidence, params string[] items) =>
        new() { Id = id, Root = root, Members = [.. items.Select(i => new OriginMember(i, OriginLink.Speaker, evidence))] };
}
