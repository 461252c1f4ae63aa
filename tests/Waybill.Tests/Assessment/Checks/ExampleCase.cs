using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Waybill.Assessment;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Core.Law;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Text;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Assessment.Checks;

/// <summary>Makes the records of an example.</summary>
internal static class ExampleCase
{
    /// <summary>Its evidence.</summary>
    public static CaseEvidence Evidence(Example example)
    {
        var documents = example.Documents.Select(d => new EvidenceReading
        {
            Evidence = Hash(d.Name),
            Name = d.Name,
            Nature = EvidenceNature.Document,
            Facts = new() { Published = Day(d.Published), Publisher = d.Publisher },
            Claims = [.. example.Claims.Where(c => c.Document == d.Name).Select(c => Claim(c, d))],
            Distances = [.. d.Distances.Select(Distance)],
            Weekdays = [.. d.Weekdays.Select(Weekday)],
            Quantities = [.. d.Quantities.Select((q, i) => new QuantityMention(q, new TextSpan(i, i + 1), Quantity(q), false))],
            Entities = [.. d.States.Select((s, i) => new EntityMention(s, new TextSpan(i, i + 1), s, EntityKind.Country, false))],
        });
        var records = new EvidenceReading
        {
            Evidence = Hash("records"),
            Name = "records",
            Nature = EvidenceNature.Records,
            Claims = [.. example.Claims.Where(c => c.Document is null).Select(c => Claim(c, null))],
            Observations = [.. example.Observations.Select(Observation)],
            Sites = [.. example.Sites.Select(Site)],
            Sources = [.. example.Sources.Select(s => new SourceProfile { Id = s.Id, Name = s.Id, Speaker = s.Speaker, Members = [.. s.Members] })],
            Vessels = [.. example.Vessels.Select(v => new VesselProfile { Id = v.Id, Name = v.Id, CapacityTeu = v.Teu })],
        };
        return CaseEvidence.Of(new AssessmentInput { Readings = [.. documents, records], Gazetteer = [] });
    }

    /// <summary>Its transfers: quantities are those of the claims and observations named, one a number and period.</summary>
    public static ImmutableArray<Transfer> Transfers(Example example, CaseEvidence evidence) => [.. example.Transfers.Select(t => Transfer(example, t, evidence))];

    /// <summary>Its origins.</summary>
    public static ImmutableArray<Origin> Origins(Example example) =>
        [.. example.Origins.Select(o => new Origin { Id = o.Id, Root = o.Id, Pool = o.Pool, Members = [.. o.Members.Select(m => new OriginMember(m, OriginLink.Speaker, Hash("records")))] })];

    /// <summary>Its pools.</summary>
    public static ImmutableArray<OriginPool> Pools(Example example) => [.. example.Pools.Select(p => new OriginPool(p.Name, p.Correlation, [.. p.Origins], "They share."))];

    /// <summary>Its provisions.</summary>
    public static ImmutableArray<LawResult> Law(Example example) =>
        [.. example.Law.Select(l => new LawResult
        {
            Provision = l.Citation,
            Citation = l.Citation,
            Transfer = l.Transfer,
            Outcome = Word<LawOutcome>(l.Outcome),
            Sentence = "Prima facie.",
            Effect = "An effect.",
            TextSeen = "verbatim",
            Vote = l.Vote.Count == 3 ? new(l.Vote[0], l.Vote[1], l.Vote[2]) : null,
            VotesOfAccused = [.. l.Accused],
            Source = "a source",
            Readings = [.. l.Named],
        })];

    /// <summary>An interval with its unit: <c>1000.. container</c>, <c>~10 shipment</c>, <c>4000000..6000000 round</c>.</summary>
    public static QuantityInterval Quantity(string text)
    {
        var at = text.IndexOf(' ', StringComparison.Ordinal);
        var about = text.StartsWith('~');
        var (low, high) = Ends(text[(about ? 1 : 0)..at]);
        return new(Number(low), Number(high), text[(at + 1)..], about);
    }

    private static CaseClaim Claim(ExampleClaim c, ExampleDocument? document) => new()
    {
        Claim = new()
        {
            Id = c.Id,
            Speaker = c.Speaker,
            Chain = [.. c.Chain],
            Stance = Word<Stance>(c.Stance),
            Predicate = Word<Predicate>(c.Predicate),
            From = c.From,
            To = c.To,
            Goods = [.. c.Goods],
            Quantity = c.Quantity is null ? null : Quantity(c.Quantity),
            Period = c.Event is not null ? new(Days(c.Event), PeriodBasis.Event) : Day(c.Said) is { } said ? new(DayInterval.OneDay(said), PeriodBasis.Statement) : null,
            Places = [.. c.Places.Select(Place)],
            Mode = c.Mode is null ? TransportMode.Unspecified : Word<TransportMode>(c.Mode),
            Negated = c.Negated,
            Quote = c.Quote,
            Span = new TextSpan(0, 1),
            Denies = [.. c.Denies],
            SameAs = c.Same,
        },
        Evidence = Hash(document?.Name ?? "records"),
        Publisher = document?.Publisher,
        Published = Day(c.Published) ?? Day(document?.Published),
        Said = Day(c.Said),
        Basis = Word<QuantityBasis>(c.Basis),
        ReliesOn = [.. c.Relies],
        DeclinedToo = c.Declined,
    };

    private static Observation Observation(ExampleObservation o) => new()
    {
        Id = o.Id,
        Evidence = Hash("records"),
        Kind = Word<ObservationKind>(o.Kind),
        Days = Days(o.Days),
        Observer = o.Observer,
        Site = o.Site,
        From = [.. o.From],
        To = [.. o.To],
        Vessels = [.. o.Vessels],
        Quantities = [.. o.Quantities.Select(Quantity)],
        Visible = o.Containers is null ? [] : [new("containers", VisibleKind.ClosedContainers, Quantity(o.Containers + " container"))],
        Independence = o.Group,
        Direction = o.Direction,
    };

    private static Site Site(ExampleSite s) => new()
    {
        Id = s.Id,
        Name = s.Name ?? s.Id,
        Party = s.Party,
        Function = Word<SiteFunction>(s.Function),
        Point = s.At.Count == 2 ? new GeoPoint(s.At[0], s.At[1]) : null,
        RadiusMetres = s.Radius,
    };

    private static Transfer Transfer(Example example, ExampleTransfer t, CaseEvidence evidence)
    {
        var items = t.Items ?? [.. example.Claims.Select(c => c.Id), .. example.Observations.Select(o => o.Id)];
        var claims = items.Select(evidence.Claim).OfType<CaseClaim>().ToArray();
        var seen = items.Select(evidence.Observation).OfType<Observation>().ToArray();
        var quantities = claims.Where(c => c.Claim.Quantity is not null && c.Claim.Stance is not (Stance.Deny or Stance.Question)).Select(c => (
                c.Claim.Id, Value: c.Claim.Quantity!.Value, c.Basis, Days: c.Claim.Period is { Basis: PeriodBasis.Event } p ? p.Days : (DayInterval?)null))
            .Concat(seen.SelectMany(o => o.Quantities.Select(q => (o.Id, Value: q, Basis: QuantityBasis.Estimate, Days: (DayInterval?)o.Days))));
        return new()
        {
            Id = t.Id,
            Supplier = t.From,
            Recipient = t.To,
            ReturnOf = t.Return,
            Goods = [.. t.Goods.Select(g => new GoodsLine(g, null, []))],
            Quantities = [.. quantities.GroupBy(q => (q.Value, q.Basis, q.Days)).Select(g => new StatedQuantity(g.Key.Value, g.Key.Basis, [.. g.Select(q => q.Id)], g.Key.Days))],
            Legs = [.. t.Legs.Select((l, i) => Leg(t.Id, l, i))],
            Claims = [.. claims.Select(c => c.Claim.Id)],
            Observations = [.. seen.Select(o => o.Id)],
        };
    }

    private static Leg Leg(string transfer, ExampleLeg leg, int i) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{transfer}.L{i + 1}"),
        Mode = Word<TransportMode>(leg.Mode),
        From = leg.From,
        To = leg.To,
        Windows = [.. leg.Windows.Select(w => w.Split(' ')).Select(w =>
            new LegWindow(Days(w[0]), [w[1]], w.Contains("observed", StringComparer.Ordinal), w.Contains("inherited", StringComparer.Ordinal)))],
    };

    // "origin Najin @ rajin-port"
    private static ClaimPlace Place(string text)
    {
        var parts = text.Split(" @ ");
        var at = parts[0].IndexOf(' ', StringComparison.Ordinal);
        return new(Word<PlaceRole>(parts[0][..at]), parts[0][(at + 1)..], parts.Length > 1 ? parts[1] : null);
    }

    private static DistanceMention Distance(string text, int i)
    {
        var words = text.Split([" from ", " to "], StringSplitOptions.None);
        var front = words[2].EndsWith(" front", StringComparison.Ordinal);
        return new(words[0], new TextSpan(i, i + 1), Quantity(words[0]), words[1], front ? words[2][..^6] : words[2], null, front ? BorderKind.Front : BorderKind.Border);
    }

    private static WeekdayMention Weekday(string text, int i)
    {
        var parts = text.Split(' ');
        return new(text, new TextSpan(i, i + 1), Word<IsoDayOfWeek>(parts[0]), Day(parts[1])!.Value);
    }

    private static DayInterval Days(string text)
    {
        var (low, high) = Ends(text);
        return new(Day(low), Day(high));
    }

    private static (string? Low, string? High) Ends(string text)
    {
        var at = text.IndexOf("..", StringComparison.Ordinal);
        return at < 0 ? (text, text) : (text[..at] is { Length: > 0 } low ? low : null, text[(at + 2)..] is { Length: > 0 } high ? high : null);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static T Word<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Single(v => string.Equals(v.ToString(), name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static Sha256Digest Hash(string name) => Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(name));
}
