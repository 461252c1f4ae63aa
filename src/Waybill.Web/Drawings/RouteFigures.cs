using System.Collections.Immutable;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;
using Waybill.Pipeline.Figures.Maps;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>The route of a transfer as a map and as a strip of legs: solid where a sensor saw or counted the movement, dashed where it is claimed.</summary>
internal sealed class RouteFigures(Messages text, CaseBook book)
{
    private const int MostNames = 3;

    private readonly ValueText values = new(text);
    private readonly PropositionText propositions = new(text, book);

    /// <summary>The map; empty where no site of the legs has a point.</summary>
    public string Map(Transfer transfer, double width = 720)
    {
        var legs = LegFacts.Of(transfer);
        var sites = legs.SelectMany(l => new[] { l.Leg.From, l.Leg.To }).Distinct(StringComparer.Ordinal).Select(book.Site).OfType<Site>().Where(s => s.Point is not null).ToArray();
        var known = sites.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var map = new RouteMap
        {
            Text = new("map", text["Figure.Map"], string.Join(" ", legs.Select(Sentence))),
            Sites = [.. sites.Select(s => new MapSite(
                s.Id, propositions.Site(s.Id), s.RadiusMetres is { } radius and >= 1000 ? text.Format("Figure.Within", values.Plain(Math.Round(radius / 1000))) : null, s.Point!.Value, (s.RadiusMetres ?? 0) / 1000,
                s.IsMilitary ? MapSiteKind.Military : MapSiteKind.Civil, LegFacts.At(s.Id, transfer, book).Length > 0))],
            Legs = [.. legs.Where(l => known.Contains(l.Leg.From) && known.Contains(l.Leg.To) && Mode(l.Leg.Mode) is not null)
                .Select(l => new MapLeg(l.Leg.From, l.Leg.To, Mode(l.Leg.Mode)!.Value, l.IsSeen) { Label = l.Leg.Mode == TransportMode.Rail ? text["Figure.WayNotKnown"] : null })],
            Countries = [.. sites.Select(s => s.Party).Append(transfer.Supplier).Append(transfer.Recipient).OfType<string>().Distinct(StringComparer.Ordinal).Select(p => new MapCountry(p, Country(p)))],
            ContestedCaption = text["Figure.Contested"],
            Attribution = text["Figure.Attribution"],
            Width = width,
        };
        return map.ToSvg();
    }

    /// <summary>The strip of legs; empty where there is none.</summary>
    public string Strip(Transfer transfer, double width = 720)
    {
        var legs = LegFacts.Of(transfer).ToDictionary(l => l.Leg.Id, StringComparer.Ordinal);
        var chains = book.Assessment.Chains.Where(c => string.Equals(c.Transfer, transfer.Id, StringComparison.Ordinal))
            .Select(c => c.Legs.Where(legs.ContainsKey).Select(id => legs[id]).ToArray()).Where(c => c.Length > 0 && IsUnbroken(c)).ToList();
        var drawn = chains.SelectMany(c => c).ToHashSet();
        chains.AddRange(legs.Values.Where(l => !drawn.Contains(l)).OrderBy(l => l.Leg.Id, StringComparer.Ordinal).Select(l => new[] { l }));
        return new LegStrip
        {
            Text = new("strip", text["Figure.Strip"], string.Join(" ", legs.Values.OrderBy(l => l.Leg.Id, StringComparer.Ordinal).Select(Sentence))),
            Chains = [.. chains.Select(c => new LegChain([.. c.Select(l => Stop(l.Leg.From, transfer)).Append(Stop(c[^1].Leg.To, transfer))], [.. c.Select(Span)]))],
            Width = width,
        }.ToSvg();
    }

    private static bool IsUnbroken(LegFacts[] legs) => legs.Skip(1).Zip(legs, (next, before) => string.Equals(next.Leg.From, before.Leg.To, StringComparison.Ordinal)).All(x => x);

    private LegStop Stop(string site, Transfer transfer)
    {
        var here = LegFacts.At(site, transfer, book).Select(book.Observation).OfType<Observation>().ToArray();
        var days = here.Select(o => o.Days.Start ?? o.Days.End).OfType<LocalDate>().Order(Comparer<LocalDate>.Default).ToArray();
        var lines = ImmutableArray.CreateBuilder<string>();
        if (book.Site(site)?.RadiusMetres is { } radius and >= 1000) lines.Add(text.Format("Figure.Within", values.Plain(Math.Round(radius / 1000))));
        lines.Add(here.Length == 0 ? text["Legs.Unseen"] : text.Count("Figure.Observations", here.Length));
        if (days.Length > 0) lines.Add(days[0] == days[^1] ? ValueText.Day(days[0]) : $"{ValueText.Day(days[0])} … {ValueText.Day(days[^1])}");
        return new(propositions.Site(site), lines.ToImmutable(), here.Length > 0);
    }

    private LegSpan Span(LegFacts facts)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var window in facts.Leg.Windows.Take(2)) lines.Add(values.Days(window.Days) + " (" + text[window.Observed ? "Date.Seen" : "Date.Claimed"] + ")");
        lines.Add(facts.IsSeen ? text["Figure.Seen"] : text["Figure.Claimed"]);
        return new($"{facts.Leg.Id} · {values.Mode(facts.Leg.Mode)}{Carriers(facts.Leg)}", lines.ToImmutable(), facts.IsSeen, false);
    }

    private string Carriers(Leg leg)
    {
        var names = string.Join(", ", leg.Carriers.Take(MostNames).Select(propositions.Vessel));
        return names.Length == 0 ? "" : " · " + names + (leg.Carriers.Length > MostNames ? " " + text.Format("Who.More", leg.Carriers.Length - MostNames) : "");
    }

    private string Sentence(LegFacts facts) => text.Format(
        "Figure.LegSentence", facts.Leg.Id, propositions.Site(facts.Leg.From), propositions.Site(facts.Leg.To), values.Mode(facts.Leg.Mode), text[facts.IsSeen ? "Figure.Seen" : "Figure.Claimed"]);

    private string Country(string party) => text.Has("Country." + party) ? text["Country." + party] : party;

    private static MapLegMode? Mode(TransportMode mode) => mode switch
    {
        TransportMode.Maritime or TransportMode.InlandWater => MapLegMode.Sea,
        TransportMode.Rail => MapLegMode.Rail,
        TransportMode.Road => MapLegMode.Road,
        TransportMode.Air => MapLegMode.Air,
        _ => null,
    };
}
