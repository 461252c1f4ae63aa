using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>Boxes 6 to 11: from which port, to which port, to which place in the end, and when.</summary>
public sealed class RouteBoxes(Messages text, CaseBook book)
{
    private readonly PropositionText propositions = new(text, book);
    private readonly ValueText values = new(text);

    private enum End
    {
        First,
        Last,
    }

    /// <summary>The boxes in order.</summary>
    public IEnumerable<FormBox> Of(Transfer? transfer)
    {
        var legs = transfer?.Legs ?? [];
        var water = legs.Where(l => l.Mode is TransportMode.Maritime or TransportMode.InlandWater).ToArray();
        // Where nobody speaks of a ship, the route still begins somewhere.
        var loading = water.Length > 0 ? water : [.. legs.Take(1)];
        var arriving = legs.Except(water).Where(l => !legs.Any(next => string.Equals(next.From, l.To, StringComparison.Ordinal))).ToArray();
        yield return Places(6, transfer, loading, End.First, text["Box.6.Blank"], text["Box.6.Fill"]);
        yield return Places(7, transfer, water, End.Last, text["Box.7.Blank"], text["Box.7.Fill"]);
        yield return Places(8, transfer, arriving, End.Last, text["Box.8.Blank"], text["Box.8.Fill"]);
        yield return Dates(9, transfer, loading, End.First, text["Box.9.Blank"], text["Box.9.Fill"]);
        yield return Dates(10, transfer, water, End.Last, text["Box.10.Blank"], text["Box.9.Fill"]);
        yield return Dates(11, transfer, arriving, End.Last, text["Box.11.Blank"], text["Box.11.Fill"]);
    }

    private FormBox Places(int number, Transfer? transfer, Leg[] legs, End end, string blank, string fill)
    {
        if (legs.Length == 0) return new FormBox(number) { Remarks = [blank], FilledBy = fill };
        var result = legs.GroupBy(l => end == End.First ? l.From : l.To, StringComparer.Ordinal).Select(group =>
        {
            var about = About(transfer!, group, end, group.Key);
            return new BoxValue(propositions.Site(group.Key))
            {
                Remarks = [.. Remarks(group.Key)],
                Items = Given(about),
                Propositions = about,
            };
        }).ToImmutableArray();
        var graded = result.SelectMany(v => v.Propositions).ToArray();
        return new FormBox(number)
        {
            Values = result,
            HasSeveral = result.Length > 1,
            Checks = [.. book.ChecksOf(graded.Select(p => p.Id).Concat(end == End.Last ? legs.Select(l => l.Id) : []))],
            IsContested = BearingSummary.Of(graded).Denies.Length > 0,
        };
    }

    private static ImmutableArray<Proposition> About(Transfer transfer, IEnumerable<Leg> legs, End end, string site)
    {
        var ids = legs.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. transfer.Propositions.Where(p => (p.Leg is { } leg && ids.Contains(leg)) || (p.Leg is null && string.Equals(p.Site, site, StringComparison.Ordinal)))
                .Where(p => end == End.First ? p.Kind == PropositionKind.LoadedAt : p.Kind == PropositionKind.DischargedAt),
        ];
    }

    private IEnumerable<string> Remarks(string id)
    {
        if (book.Site(id) is not { } site) yield break;
        var facts = new[] { text["Site." + site.Function], site.Party, site.Locode }.Where(f => !string.IsNullOrEmpty(f));
        yield return string.Join(" · ", facts);
        // Never finer than locality precision for a site of armed forces, and never finer than its source.
        if (site.IsMilitary) yield return text.Format("Site.Radius", values.Plain(Math.Max(site.RadiusMetres ?? 0, Site.MilitaryRadiusMetres) / 1000));
        else if (site.RadiusMetres is { } radius and >= 1000) yield return text.Format("Site.Radius", values.Plain(radius / 1000));
    }

    private FormBox Dates(int number, Transfer? transfer, Leg[] legs, End end, string blank, string fill)
    {
        var windows = legs.SelectMany(l => l.Windows.Where(w => !w.Days.IsVague).Select(w => (Leg: l, Window: w, Items: At(l, w, end))))
            .Where(x => x.Items.Length > 0).ToArray();
        if (windows.Length == 0) return new FormBox(number) { Remarks = [blank], FilledBy = fill };
        var result = windows.GroupBy(x => (x.Window.Days, x.Window.Observed, x.Window.Inherited))
            .OrderBy(g => g.Key.Days.Start ?? g.Key.Days.End, Comparer<LocalDate?>.Default).ThenBy(g => g.Key.Days.End, Comparer<LocalDate?>.Default)
            .ThenBy(g => g.Key.Observed, Comparer<bool>.Default).ThenBy(g => g.Key.Inherited, Comparer<bool>.Default)
            .Select(g => Date(g.Key.Days, g.Key.Observed, g.Key.Inherited, [.. g.SelectMany(x => x.Items).Distinct(StringComparer.Ordinal)])).ToImmutableArray();
        var about = legs.SelectMany(l => About(transfer!, [l], end, end == End.First ? l.From : l.To)).Select(p => p.Id).Distinct(StringComparer.Ordinal);
        return new FormBox(number)
        {
            Values = result,
            HasSeveral = result.Length > 1,
            Remarks = [text.Format("Box.9.GradedWith", string.Join(", ", about))],
        };
    }

    private BoxValue Date(DayInterval days, bool observed, bool inherited, ImmutableArray<string> items) => new(values.Days(days))
    {
        Remarks = inherited ? [text[observed ? "Date.Seen" : "Date.Claimed"], text["Date.Inherited"]] : [text[observed ? "Date.Seen" : "Date.Claimed"]],
        Items = items,
    };

    // Who saw the load at one end of a leg has dated that end; who speaks of the leg as a whole has dated both.
    private ImmutableArray<string> At(Leg leg, LegWindow window, End end)
    {
        var other = end == End.First ? leg.To : leg.From;
        return [.. window.Items.Where(i => !(book.Observation(i) is { Site: { } site } && string.Equals(site, other, StringComparison.Ordinal)))];
    }

    private static ImmutableArray<string> Given(ImmutableArray<Proposition> about)
    {
        var summary = BearingSummary.Of(about);
        return [.. summary.Seen, .. summary.Says];
    }
}
