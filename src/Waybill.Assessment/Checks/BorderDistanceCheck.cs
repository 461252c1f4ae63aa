using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Checks.Borders;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A distance "from the border" against each thing that may have been meant: the recognised border, the nearest coast of a contested area, dated
/// points of a front. Whoever states a figure and no definition may have meant any; the check says which of them it fits. A distance "from the front"
/// is compared with the points of the front alone.
/// </summary>
internal sealed class BorderDistanceCheck : ICaseCheck
{
    private const decimal KilometresInMile = 1.609344m; // international mile, exact
    private const decimal KilometresInNauticalMile = 1.852m; // international nautical mile, exact

    /// <summary>A figure is as precise as its last digit that is not zero, and at least as this share of it: "290" stands for 285 to 295.</summary>
    private const decimal LeastRounding = 0.01m;

    public string Id => "border-distance";

    public int Version => 2;

    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        var stated = evidence.Readings.SelectMany(r => r.Distances.Select(d => (Reading: r, Distance: d)))
            .Where(x => Known(evidence, x.Reading, x.Distance))
            .GroupBy(x => (Kilometres(x.Distance.Value), From: x.Distance.From is { } f ? evidence.Sites.Find(f)?.Id ?? f : null, x.Distance.Border, IsFront: x.Distance.Line == BorderKind.Front))
            .OrderBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.Border, StringComparer.Ordinal).ThenBy(g => g.Key.Item1.Low, Comparer<decimal>.Default)
            .ThenBy(g => g.Key.Item1.High, Comparer<decimal>.Default).ThenBy(g => g.Key.IsFront);
        foreach (var group in stated)
        {
            var items = group.Select(x => ClaimOf(evidence, x.Distance)?.Claim.Id ?? x.Distance.Claim ?? x.Reading.Evidence.Hex[..8]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
            var day = group.Select(x => x.Reading.Nature == EvidenceNature.Records ? ClaimOf(evidence, x.Distance)?.Said : x.Reading.Facts.Published).OfType<LocalDate>().Order(Comparer<LocalDate>.Default).Select(d => (LocalDate?)d).FirstOrDefault();
            yield return Test(evidence, transfers, group.First().Distance, group.Key.From, group.Key.Border, items, day);
        }
    }

    private static bool Known(CaseEvidence evidence, EvidenceReading reading, DistanceMention distance) =>
        evidence.Input.AsOf is not { } day || (distance.Claim is not null ? ClaimOf(evidence, distance) is not null : reading.Facts.Published <= day);

    private static CaseClaim? ClaimOf(CaseEvidence evidence, DistanceMention distance) => distance.Claim is { } claim ? evidence.Claim(claim) ?? evidence.ClaimsOfRow(claim).FirstOrDefault() : null;

    private CheckResult Test(
        CaseEvidence evidence, ImmutableArray<Transfer> transfers, DistanceMention distance, string? from, string border, ImmutableArray<string> items, LocalDate? day)
    {
        var (low, high) = Kilometres(distance.Value);
        var site = from is null ? null : evidence.Sites.Find(from);
        var result = new CheckResult
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = site is null ? null : transfers.SelectMany(t => t.Legs).FirstOrDefault(l => string.Equals(l.To, site.Id, StringComparison.Ordinal))?.Id,
            Claimed = $"{distance.Quote} from {site?.Name ?? from ?? "a place that is not named"} to the {Word(distance.Line)} {border}",
            Verdict = Verdict.NotTestable,
            Sentence = "",
            Formula = "geodesic distance on WGS 84 from the site's point to the nearest point of each outline; compared within rounding and the radius in which the site lies",
            Items = items,
        };
        if (site?.Point is not { } point) return result with { Sentence = $"Not testable: no position is known of {site?.Name ?? from ?? "the place it is measured from"}." };
        if (BorderBook.Bundled.OfParty(border) is not { } outline) return result with { Sentence = $"Not testable: the outlines hold no state called {border}." };

        var radius = (decimal)(site.RadiusMetres ?? 0) / 1000;
        var lines = ImmutableArray.CreateBuilder<CheckLine>();
        var isFront = distance.Line == BorderKind.Front;
        var meant = outline.IsContested ? "outline as drawn" : "recognised border";
        var recognised = Compare(meant, outline.Border, !isFront);
        var definitions = BorderDefinitions.Of(border);
        foreach (var area in definitions.Contested.Where(c => !(BorderDefinitions.Day(c.Since) > day)))
        {
            if (BorderBook.Bundled.Area(area.Area) is { } contested) Compare($"{area.Name} (held by {area.HeldBy})", contested.Border, !isFront);
        }
        var fronts = definitions.Fronts.Where(f => day is null || (!(BorderDefinitions.Day(f.From) > day) && !(BorderDefinitions.Day(f.Until) < day))).ToArray();
        var toFronts = fronts.Select(f => Compare(f.Name, Point(f), isDefinition: true)).ToArray();
        foreach (var note in definitions.Notes) Compare(note.Name, Point(note), isDefinition: false);

        var fits = lines.Any(l => l.Verdict == Verdict.Consistent);
        if (isFront) return ToFront();
        var alternatives = definitions.Contested.Count + definitions.Fronts.Count > 0;
        var isRight = lines[0].Verdict == Verdict.Consistent;
        return result with
        {
            Verdict = isRight ? Verdict.Consistent : fits || alternatives ? Verdict.AmbiguousDefinition : Verdict.Inconsistent,
            Sentence = isRight
                ? $"{Text(recognised)} to the {meant} of {border}, as stated."
                : $"Inconsistent under the {meant}: {Text(recognised)} ({Margin(recognised)})"
                    + (fits ? "; another definition fits it within the radius in which the site lies" : alternatives ? "; no definition tested fits it either" : "")
                    + (alternatives ? ". Ambiguous as to definition: nobody states what was measured to." : "."),
            Lines = lines.ToImmutable(),
            Factors =
            [
                new("outline-" + outline.Code, $"outline of {border}", Math.Round((decimal)recognised, 1), Math.Round((decimal)recognised, 1), "km", "Natural Earth 1:10m (world-atlas 2.0.2), corrected to recognised borders; docs/borders.md", null, 1, "computed"),
            ],
            Assumptions = Assumptions(site, radius, (low, high), definitions, day),
        };

        // The front is no farther than any point of it: a figure that is too large is wrong, one that is too small may be of another point.
        CheckResult ToFront()
        {
            var verdict = fronts.Length == 0 ? Verdict.NotTestable
                : fits ? Verdict.Consistent
                : toFronts.All(f => low - Rounding(low) > (decimal)f + radius) ? Verdict.Inconsistent : Verdict.AmbiguousDefinition;
            var sentence = verdict switch
            {
                Verdict.NotTestable => $"Not testable: no point of a front of {border} is known for the day.",
                Verdict.Consistent => $"{Text(toFronts.Min())} to the nearest point of the front that is known for the day, within rounding and the radius in which the site lies.",
                Verdict.Inconsistent => $"The front was no farther than {Text(toFronts.Min())}, the nearest point of it that is known for the day ({Margin(toFronts.Min())}).",
                _ => $"{Text(toFronts.Min())} to the nearest point of the front that is known for the day ({Margin(toFronts.Min())}); another point may have been nearer.",
            };
            return result with { Verdict = verdict, Sentence = sentence, Lines = lines.ToImmutable(), Assumptions = Assumptions(site, radius, (low, high), definitions, day) };
        }

        double Compare(string name, ImmutableArray<ImmutableArray<GeoPoint>> lineTo, bool isDefinition)
        {
            var kilometres = GeoLines.Nearest(point, lineTo)!.Value.Metres / 1000;
            return Add(name, kilometres, isDefinition);
        }

        double Add(string name, double kilometres, bool isDefinition)
        {
            var exact = (decimal)kilometres;
            var within = exact + radius >= low - Rounding(low) && exact - radius <= high + Rounding(high);
            lines.Add(new(name, Text(kilometres), isDefinition ? within ? Verdict.Consistent : Verdict.Inconsistent : Verdict.NotTestable, Margin(kilometres)));
            return kilometres;
        }

        string Margin(double kilometres)
        {
            var exact = (decimal)kilometres;
            var middle = (low + high) / 2;
            var difference = middle - exact;
            return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(difference):0} km {(difference < 0 ? "less" : "more")} stated, {Math.Abs(difference) / exact * 100:0} %");
        }
    }

    private static ImmutableArray<string> Assumptions(Site site, decimal radius, (decimal Low, decimal High) stated, BorderDefinitions.StateRow definitions, LocalDate? day)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        all.Add(string.Create(CultureInfo.InvariantCulture, $"The site lies within {radius:0.#} km of the point used ({site.PointBasis ?? "its point"}); the verdict holds for every point of that circle."));
        all.Add(string.Create(CultureInfo.InvariantCulture, $"{stated.Low:0.#} km is taken as rounded to {Rounding(stated.Low):0.#} km either way."));
        foreach (var area in definitions.Contested) all.Add($"{area.Area}: {area.Recognition}.");
        if (definitions.Fronts.Count > 0) all.Add("A front is a long line that moves; each point given is one of it, with the days for which a source puts it there." + (day is null ? " The day of the figure is not known, so all are shown." : ""));
        foreach (var note in definitions.Notes) all.Add($"{note.Name}: {note.Note}.");
        return all.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<GeoPoint>> Point(BorderDefinitions.FrontRow row) => [[new(row.Latitude, row.Longitude), new(row.Latitude, row.Longitude)]];

    private static (decimal Low, decimal High) Kilometres(Waybill.Core.QuantityInterval value)
    {
        var factor = value.Unit switch
        {
            "mile" => KilometresInMile,
            "nautical-mile" => KilometresInNauticalMile,
            _ => 1m,
        };
        var (low, high) = (value.Min ?? value.Max ?? 0, value.Max ?? value.Min ?? 0);
        return (low * factor, high * factor);
    }

    // 290 is good to 5 either way; 300 to 50; 201.1 to 0.05, but no map is, so that a hundredth of the figure is the least.
    private static decimal Rounding(decimal figure)
    {
        if (figure <= 0) return 0;
        var step = 0.1m;
        while (step < figure && figure % (step * 10) == 0) step *= 10;
        return Math.Max(step / 2, figure * LeastRounding);
    }

    // A coast is part of the outline; the check does not tell it from the land border.
    private static string Word(BorderKind line) => line switch
    {
        BorderKind.Border => "border of",
        BorderKind.Front => "front in",
        BorderKind.Coast => "coast of",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Text(double kilometres) => string.Create(CultureInfo.InvariantCulture, $"{kilometres:0.0} km");
}
