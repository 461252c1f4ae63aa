using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>What was said, by whom, and what was seen, where, along one axis of days; politics at the foot.</summary>
internal sealed class TimeFigure(Messages text, CaseBook book)
{
    /// <summary>Lanes of a band before the rest shares one.</summary>
    private const int MostLanes = 4;

    private readonly PropositionText propositions = new(text, book);

    /// <summary>The timeline of a transfer and its return flow; empty where nothing is dated.</summary>
    public string Of(Transfer transfer, double width = 720)
    {
        var transfers = book.Returns(transfer).Prepend(transfer).ToArray();
        var claims = transfers.SelectMany(t => t.Claims).Distinct(StringComparer.Ordinal).Select(book.Claim).OfType<CaseClaim>()
            .Where(c => !c.IsExample && (c.Said ?? c.Published) is not null).ToArray();
        var acts = claims.Where(IsPolitical).ToArray();
        var seen = transfers.SelectMany(t => t.Observations).Distinct(StringComparer.Ordinal).Select(book.Observation).OfType<Observation>().Where(o => !o.Days.IsVague).ToArray();
        ImmutableArray<TimelineLane> lanes =
        [
            .. Lanes(claims.Except(acts), c => Party(c), c => Said(c), TimelineBand.Claims),
            .. Lanes(seen, o => o.Site is { } site ? propositions.Site(site) : text["Figure.Routes"], Seen, TimelineBand.Observations),
            .. acts.Length == 0 ? [] : new[] { new TimelineLane(text["Figure.Politics"], TimelineBand.Law, [.. acts.Select(Said)]) },
        ];
        var latest = book.Assessment.AsOf;
        return new Timeline
        {
            Text = new("time", text["Figure.Time"], text.Format("Figure.TimeIs", claims.Length, seen.Length)),
            Lanes = lanes,
            AsOf = latest,
            AsOfLabel = latest is { } day ? text["Page.AsOf"] + " " + ValueText.Day(day) : "",
            Later = n => text.Count("Note.Later", n),
            ClaimsHeading = text["Figure.Said"],
            ObservationsHeading = text["Figure.SeenHeading"],
            Width = width,
        }.ToSvg();
    }

    // A lane for each of those that have most, in that order; the others share the last.
    private IEnumerable<TimelineLane> Lanes<T>(IEnumerable<T> things, Func<T, string> lane, Func<T, TimelineItem> item, TimelineBand band)
    {
        var groups = things.GroupBy(lane, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        foreach (var group in groups.Take(MostLanes)) yield return new(group.Key, band, [.. group.Select(item)]);
        var rest = groups.Skip(MostLanes).SelectMany(g => g).ToArray();
        if (rest.Length > 0) yield return new(text.Format("Figure.Others", groups.Length - MostLanes), band, [.. rest.Select(item)]);
    }

    private string Party(CaseClaim claim) => new SpeakerText(text, book).Parties([claim.Claim.Id]) is { Length: > 0 } parties ? string.Join(", ", parties.Take(2)) : text["Card.Narrator"];

    private static TimelineItem Said(CaseClaim claim) => new((claim.Said ?? claim.Published)!.Value, null, Mark(claim.Claim), null);

    private static TimelineItem Seen(Observation seen)
    {
        var (start, end) = (seen.Days.Start ?? seen.Days.End!.Value, seen.Days.End ?? seen.Days.Start!.Value);
        return new(start, start == end ? null : end, FigureMark.Seen, null) { Dashed = seen.Kind == ObservationKind.Aggregate };
    }

    private static bool IsPolitical(CaseClaim claim) =>
        claim.Claim.Predicate is Predicate.Meet or Predicate.Violate || claim.Claim.Stance is Stance.Condemn or Stance.Warn or Stance.Request or Stance.Pledge;

    private static FigureMark Mark(Claim claim) => claim.Stance switch
    {
        _ when claim.Predicate == Predicate.Meet => FigureMark.Act,
        Stance.Assert => FigureMark.Asserts,
        Stance.Confirm => FigureMark.Confirms,
        Stance.Estimate => FigureMark.Estimates,
        Stance.Deny => FigureMark.Denies,
        Stance.Question => FigureMark.Questions,
        Stance.Condemn => FigureMark.Condemns,
        _ => FigureMark.Act,
    };
}
