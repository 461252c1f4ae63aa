using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using Waybill.Assessment;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Text;

namespace Waybill.Tests.Assessment.Support;

/// <summary>
/// A case made in a few lines: documents with claims, records with observations, sources, sites, ships. Days are ISO 8601, intervals
/// <c>2023-09-01/2023-10-01</c> with either end left out where it is open.
/// </summary>
internal sealed class CaseBuilder
{
    private readonly List<EvidenceReading> readings = [];

    /// <summary>Starts a piece of evidence: what is added after it stands in it.</summary>
    public CaseBuilder Document(string name, string? publisher = null, string? published = null, EvidenceNature nature = EvidenceNature.Document, params uint[] signature)
    {
        readings.Add(new()
        {
            Evidence = Sha256Digest.Of(Encoding.UTF8.GetBytes(name)),
            Name = name,
            Nature = nature,
            Facts = Waybill.Core.Documents.DocumentFacts.None with { Publisher = publisher, Published = published is null ? null : Day(published) },
            TextSignature = [.. signature],
        });
        return this;
    }

    /// <summary>Adds a claim to the last document, and gives its identifier.</summary>
    public string Says(
        string speaker, Stance stance = Stance.Assert, Predicate predicate = Predicate.Supply, string? from = null, string? to = null, string[]? goods = null,
        QuantityInterval? quantity = null, string? during = null, string? said = null, Hedge hedge = Hedge.None, string[]? chain = null, string quote = "…",
        ClaimPlace[]? places = null, Func<CaseClaim, CaseClaim>? with = null)
    {
        var document = Last();
        var id = Id(document, "c", document.Claims.Length + 1);
        var claim = new CaseClaim
        {
            Claim = new()
            {
                Id = id,
                Speaker = speaker,
                Chain = [.. chain ?? (document.Facts.Publisher is { } publisher ? [publisher] : [])],
                Stance = stance,
                Predicate = predicate,
                From = from,
                To = to,
                Goods = [.. goods ?? []],
                Quantity = quantity,
                Period = during is null ? null : new(Days(during), PeriodBasis.Event),
                Places = [.. places ?? []],
                Hedge = hedge,
                Quote = quote,
                Span = new TextSpan(0, quote.EnumerateRunes().Count()),
            },
            Evidence = document.Evidence,
            Publisher = document.Facts.Publisher,
            Published = document.Facts.Published,
            Said = said is null ? null : Day(said),
        };
        claim = with is null ? claim : with(claim);
        Change(document with { Claims = document.Claims.Add(claim) });
        return claim.Claim.Id;
    }

    /// <summary>Adds an observation to the last piece of evidence, and gives its identifier.</summary>
    public string Sees(
        string observer, ObservationKind kind = ObservationKind.Sighting, VisibleThing[]? visible = null, string? site = null, string[]? from = null,
        string[]? to = null, string[]? vessels = null, string during = "2023-09-12", QuantityInterval[]? quantities = null, string? independence = null,
        bool? cued = null, double? clearCoverage = null, Sensor sensor = Sensor.Optical, Func<Observation, Observation>? with = null)
    {
        var document = Last();
        var observation = new Observation
        {
            Id = Id(document, "v", document.Observations.Length + 1),
            Evidence = document.Evidence,
            Kind = kind,
            Sensor = sensor,
            Days = Days(during),
            Observer = observer,
            Site = site,
            From = [.. from ?? []],
            To = [.. to ?? []],
            Vessels = [.. vessels ?? []],
            Visible = [.. visible ?? []],
            Quantities = [.. quantities ?? []],
            Independence = independence,
            Cued = cued,
            ClearCoverage = clearCoverage,
        };
        observation = with is null ? observation : with(observation);
        Change(document with { Observations = document.Observations.Add(observation) });
        return observation.Id;
    }

    /// <summary>Adds a row of a file of statements to the last piece of evidence.</summary>
    public CaseBuilder States(Statement statement) => Change(Last() with { Statements = Last().Statements.Add(statement with { Evidence = Last().Evidence }) });

    /// <summary>Adds or grades a source.</summary>
    public CaseBuilder Source(string id, string? speaker = null, Reliability? reliability = null, SourceKind kind = SourceKind.Unknown, string? of = null, params string[] names) =>
        Change(Last() with
        {
            Sources = Last().Sources.Add(new()
            {
                Id = id,
                Name = names.FirstOrDefault() ?? speaker ?? id,
                Names = [.. names],
                Speaker = speaker,
                Reliability = reliability,
                Kind = kind,
                Of = of,
                Evidence = Last().Evidence,
            }),
        });

    /// <summary>Adds a site.</summary>
    public CaseBuilder Site(Site site) => Change(Last() with { Sites = Last().Sites.Add(site) });

    /// <summary>Adds a ship.</summary>
    public CaseBuilder Ship(VesselProfile vessel) => Change(Last() with { Vessels = Last().Vessels.Add(vessel) });

    /// <summary>Changes the last piece of evidence in a way the other methods do not offer.</summary>
    public CaseBuilder With(Func<EvidenceReading, EvidenceReading> change) => Change(change(Last()));

    /// <summary>What an assessment of the case starts from.</summary>
    public AssessmentInput Input(string? asOf = null, params Site[] gazetteer) =>
        new() { Readings = [.. readings], Gazetteer = [.. gazetteer], AsOf = asOf is null ? null : Day(asOf) };

    /// <summary>The evidence of the case.</summary>
    public CaseEvidence Evidence(string? asOf = null) => CaseEvidence.Of(Input(asOf));

    /// <summary>A day, ISO 8601.</summary>
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Days, <c>2023-09-01/2023-10-01</c>; one day stands for itself, an end left out is open.</summary>
    public static DayInterval Days(string text)
    {
        var ends = text.Split('/');
        return ends.Length == 1 ? DayInterval.OneDay(Day(text)) : new(End(ends[0]), End(ends[1]));

        static LocalDate? End(string end) => end.Length == 0 ? null : Day(end);
    }

    private static string Id(EvidenceReading document, string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Evidence.Hex[..8]}-{kind}{number}");

    private EvidenceReading Last()
    {
        if (readings.Count == 0) Document("first");
        return readings[^1];
    }

    private CaseBuilder Change(EvidenceReading reading)
    {
        readings[^1] = reading;
        return this;
    }
}
