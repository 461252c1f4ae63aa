using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Observations;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads a sighting: one look at a site by one sensor, what is visible kept apart from what is inferred (docs/formats/sightings.md). A field
/// that it does not know is the author's own, or a slip of typing: either is told.
/// </summary>
internal static class SightingReader
{
    /// <summary>The observation; null when the row says neither when nor what.</summary>
    public static Observation? Read(RecordRow row)
    {
        var (days, approximate) = RecordDays.Read(row, "acquired", "acquired_end", "precision");
        ImmutableArray<VisibleThing> visible = [.. VisibleThings.Visible(row)];
        ImmutableArray<InferredThing> inferred = [.. VisibleThings.Inferred(row)];
        if (days.IsVague && visible.IsEmpty && inferred.IsEmpty)
        {
            row.Log.Skip("a sighting without a day, and with nothing visible", row.Place(), expected: "acquired, and visible");
            return null;
        }
        if (days.IsVague && row.Value("acquired") is null) row.Log.Add(ProblemCodes.RecordValue, "acquired is missing", row.Place(), expected: RecordDays.Expected);
        var observer = row.Text("observer") ?? row.Text("source");
        if (observer is null) row.Log.Add(ProblemCodes.RecordValue, "observer is missing", row.Place(), expected: "who made the observation");
        var sensor = VoyageReader.SensorOf(row, null);
        if (row.Value("sensor") is null) row.Log.Add(ProblemCodes.RecordValue, "sensor is missing; it counts as not stated", row.Place(), expected: string.Join(", ", EnumWords<Sensor>.All));
        var kind = KindOf(row);
        var footprint = Footprint(row);
        var (from, to) = row.Way();
        var vessels = row.Texts("vessel").AddRange(row.Texts("vessels")).AddRange(visible.Select(v => v.Vessel).OfType<string>()).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var observation = new Observation
        {
            Id = row.Log.Unique(row.Id),
            Evidence = row.Log.Evidence,
            Kind = kind,
            Sensor = sensor,
            Days = days,
            DaysApproximate = approximate,
            Published = row.Day("published"),
            Observer = observer ?? "(unnamed source)",
            Analyst = row.Text("analyst"),
            Product = row.Text("product"),
            Site = row.Text("site"),
            From = from,
            To = to,
            Vessels = vessels,
            Visible = visible,
            Inferred = inferred,
            Footprint = footprint,
            PrecisionMetres = (double?)row.Number("precision_m"),
            ClearCoverage = Share(row, "coverage") ?? (Share(row, "cloud") is { } cloud ? 1 - cloud : null),
            Cued = row.Flag("cued"),
            Independence = row.Text("independence"),
            ConflictsWith = [.. row.Texts("conflict_with").Select(row.Log.Unique)],
            Addresses = row.Texts("address").AddRange(row.Texts("addresses")),
            Note = new Notes().Add(row.Text("note")).Field(row, "picture").ToString(),
            Direction = row.Text("direction"),
        };
        row.TellOthers();
        return observation;
    }

    private static ObservationKind KindOf(RecordRow row)
    {
        if (row.Text("kind") is not { } word) return ObservationKind.Sighting;
        if (EnumWords<ObservationKind>.TryRead(word, out var kind) && kind is not ObservationKind.Aggregate) return kind;
        row.Wrong("kind", "is none that a sighting has; it counts as a sighting", word, "sighting, port_call, voyage or rail_sighting");
        return ObservationKind.Sighting;
    }

    /// <summary>A share: 0..1, or per cent ("85%", or a number above 1 and to 100).</summary>
    private static double? Share(RecordRow row, string key)
    {
        if (row.Text(key) is not { } text) return null;
        var isPercent = text.EndsWith('%');
        if (RecordRow.TryNumber(isPercent ? text[..^1].TrimEnd() : text, out var share) && share is >= 0 and <= 100)
        {
            return (double)(isPercent || share > 1 ? share / 100 : share);
        }
        row.Wrong(key, "is no share", text, "0..1, or per cent as 85%");
        return null;
    }

    private static ImmutableArray<GeoPoint> Footprint(RecordRow row)
    {
        if (row.Value("footprint") is { } shape) return FootprintReader.Read(row, shape);
        var (lat, lon) = (row.Text("lat"), row.Text("lon"));
        if (lat is null && lon is null) return [];
        return FootprintReader.Point(row, lat is null ? "lon" : "lat", lat, lon) is { } point ? [point] : [];
    }
}
