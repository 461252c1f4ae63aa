using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Core.Observations;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the rows of a list <c>records</c>: reported voyages, port calls, sightings, rail sightings and counts (docs/formats/voyages.md).
/// What such a row shows is little: a named ship, closed containers, rail wagons, cargo handled. The rest is numbers and notes.
/// </summary>
internal static class VoyageReader
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    public static Observation Read(RecordRow row)
    {
        var kind = KindOf(row, out var unknownKind);
        var origin = row.Text("origin") ?? row.Text("source");
        if (origin is null) row.Log.Add(ProblemCodes.RecordValue, "origin is missing", row.Place(), expected: "who made the observation");
        var observer = ObserverText.Parse(origin ?? "(unnamed source)");
        var (days, approximate) = RecordDays.Read(row, "date", "end", "precision");
        if (days.IsVague && row.Value("date") is null) row.Log.Add(ProblemCodes.RecordValue, "date is missing", row.Place(), expected: RecordDays.Expected);
        if (row.Flag("by_or_before") == true) (days, approximate) = (new(null, days.End ?? days.Start), true);

        var vessels = row.Texts("vessel").AddRange(row.Texts("vessels")).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var (note, activity) = (row.Text("note"), row.Text("activity"));
        var containers = Containers(row);
        var railcars = RecordNumbers.Read(row, "railcars", "wagon", row.Text("railcars_qualifier"));
        ImmutableArray<VisibleThing> stated = [.. VisibleThings.Visible(row)];
        ImmutableArray<VisibleThing> shown = kind is ObservationKind.Aggregate ? [] : [.. Shown(kind, unknownKind is not null, vessels, containers, railcars, note, activity)];
        var inferred = VisibleThings.Inferred(row).ToList();
        if (row.Flag("start_inferred") == true) inferred.Add(new("start of the period", null));
        inferred.AddRange(VisibleThings.InNote(note));
        var sites = row.Texts("site");
        var (from, to) = row.Way();
        var quantities = Quantities(row, kind, containers, railcars).ToImmutableArray();
        return new()
        {
            Id = row.Log.Unique(row.Id),
            Evidence = row.Log.Evidence,
            Kind = kind,
            Sensor = SensorOf(row, origin),
            Days = days,
            DaysApproximate = approximate,
            Published = row.Day("published"),
            Observer = observer.Observer,
            Analyst = row.Text("analyst"),
            Product = row.Text("product") ?? observer.Product,
            Site = sites.FirstOrDefault(),
            From = from,
            To = to,
            Vessels = vessels,
            Visible = stated.AddRange(shown),
            Inferred = [.. inferred],
            Quantities = quantities,
            Cued = row.Flag("cued"),
            Independence = row.Text("independence"),
            ConflictsWith = [.. row.Texts("conflict_with").Select(row.Log.Unique)],
            Addresses = row.Texts("via"),
            Note = NoteOf(row, note, activity, observer, unknownKind, sites),
            Direction = row.Text("direction"),
        };
    }

    /// <summary>The sensor a row names, or the one that the words for its origin tell; unknown where nothing does.</summary>
    public static Sensor SensorOf(RecordRow row, string? origin)
    {
        if (row.Text("sensor") is not { } named) return origin is null ? Sensor.Unknown : Words.Sensors.In(origin).Select(s => s.Meaning).FirstOrDefault();
        if (EnumWords<Sensor>.TryRead(named, out var sensor) || Words.Sensors.IsWhole(named, out sensor)) return sensor;
        row.Wrong("sensor", "is no sensor that is known", named, string.Join(", ", EnumWords<Sensor>.All));
        return Sensor.Unknown;
    }

    private static ObservationKind KindOf(RecordRow row, out string? unknown)
    {
        unknown = null;
        if (row.Text("kind") is not { } kind)
        {
            row.Log.Add(ProblemCodes.RecordValue, "kind is missing; the row counts as a sighting that shows nothing", row.Place(), expected: Expected);
            unknown = "(none)";
            return ObservationKind.Sighting;
        }
        if (EnumWords<ObservationKind>.TryRead(kind, out var read)) return read;
        row.Wrong("kind", "is none that is known; the row counts as a sighting that shows nothing", kind, Expected);
        unknown = kind;
        return ObservationKind.Sighting;
    }

    private static string Expected => string.Join(", ", EnumWords<ObservationKind>.All).Replace('-', '_');

    private static IEnumerable<VisibleThing> Shown(
        ObservationKind kind, bool isUnknown, ImmutableArray<string> vessels, QuantityInterval? containers, QuantityInterval? railcars, string? note, string? activity)
    {
        if (isUnknown) yield break;
        foreach (var vessel in vessels) yield return new("the ship " + vessel, VisibleKind.Vessel, null, vessel);
        if (kind is ObservationKind.PortCall && vessels.IsEmpty) yield return new("a ship that is not named", VisibleKind.Vessel);
        if (activity is not null && Words.Handling.In(activity).Any()) yield return new(activity, VisibleKind.CargoHandling);
        if (kind is ObservationKind.RailSighting) yield return new(note ?? "rail wagons", VisibleKind.RailCars, railcars);
        var noteSays = note is null ? [] : Words.Visible.In(note).Select(w => w.Meaning).ToHashSet();
        if (kind is not ObservationKind.Voyage && containers is not null) yield return new(note ?? "containers", VisibleKind.ClosedContainers, containers);
        else if (kind is ObservationKind.RailSighting && noteSays.Contains(VisibleKind.ClosedContainers)) yield return new(note!, VisibleKind.ClosedContainers);
        else if (kind is ObservationKind.Sighting && vessels.IsEmpty && note is not null) yield return new(note, VisibleThings.KindOf(note));
    }

    /// <summary>The containers of a row; a range beside the figure wins, because copies print both ends of it.</summary>
    private static QuantityInterval? Containers(RecordRow row)
    {
        var stated = RecordNumbers.Read(row, "containers", "container", row.Text("containers_qualifier"));
        return RecordNumbers.Range(row, "containers_range") is { } range ? new(range.Min, range.Max, "container", stated?.Approximate ?? false) : stated;
    }

    private static IEnumerable<QuantityInterval> Quantities(RecordRow row, ObservationKind kind, QuantityInterval? containers, QuantityInterval? railcars)
    {
        if (row.Map("count") is { } count && RecordNumbers.ReadMap(count, "count", "piece") is { } counted) yield return counted;
        if (containers is { } boxes) yield return boxes;
        if (kind is not ObservationKind.RailSighting && railcars is { } wagons) yield return wagons;
        if (RecordNumbers.Range(row, "rounds_range") is { } rounds) yield return new(rounds.Min, rounds.Max, "round", false);
        else if (RecordNumbers.Read(row, "rounds", "round", row.Text("rounds_qualifier")) is { } shells) yield return shells;
        foreach (var (key, unit) in ((string, string)[])[("tonnes", "tonne"), ("barrels", "barrel")])
        {
            if (RecordNumbers.Read(row, key, unit, row.Text(key + "_qualifier")) is { } amount) yield return amount;
        }
    }

    private static string? NoteOf(RecordRow row, string? note, string? activity, ObserverText observer, string? unknownKind, ImmutableArray<string> sites)
    {
        var notes = new Notes().Add(note).Add(activity, "activity").Add(observer.Others, "reported").Add(unknownKind, "kind")
            .Field(row, "containers_text", "containers").Field(row, "unloaded").Field(row, "until").Field(row, "vessel_candidates", "may be the ship")
            .Field(row, "conflict").Field(row, "data_trap", "caution").Field(row, "date_note").Field(row, "source_note");
        if (sites.Length > 1) notes.Add(string.Join(", ", sites.Skip(1)), "also at");
        if (row.Map("count") is { } count)
        {
            foreach (var known in (ReadOnlySpan<string>)["value", "min", "max", "approx", "unit", "qualifier"]) count.Has(known);
            // The unit in the row's own words says more than the unit it is counted in.
            if (count.Text("unit") is { } unit && unit.Contains(' ', StringComparison.Ordinal)) notes.Add(unit, "counted");
            notes.Rest(count);
        }
        if (row.Map("imagery") is { } imagery)
        {
            if (imagery.Number("days_with_ship") is { } with && imagery.Number("days_imaged") is { } imaged)
            {
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"a ship on {with} of {imaged} days imaged"));
            }
            notes.Rest(imagery);
        }
        return notes.Rest(row.Map("destinations")).ToString();
    }
}
