using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>Clusters the documents of a case: copies, reports that go back to one outlet, reports of one statement.</summary>
public static class DocumentOrigins
{
    /// <summary>
    /// Most days between two reports of one dispatch, or of one figure of one party. Lower: a weekly, or a translation that came late, is taken for
    /// independent. Higher: two dispatches of one outlet on one matter are taken for one.
    /// </summary>
    private const int MostDays = 7;

    // Without a figure to know a statement by: the day, the day after, and one for the time zones.
    private const int MostDaysWithoutFigure = 2;

    /// <summary>Clusters by basis, then root, then documents; each document in as many as it fits.</summary>
    public static ImmutableArray<DocumentCluster> Cluster(CaseEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var book = new RootBook(evidence.Sources);
        var roots = DocumentRoots.Find(evidence.Readings, book);
        var claims = new ClaimOrigins(book, GroupBook.With(evidence.Sources.All), roots);
        var documents = evidence.Readings.Where(r => r.Nature == EvidenceNature.Document).ToList();
        var clusters = roots.Copies.Select(c => new DocumentCluster(ClusterBasis.NearCopy, roots.Of(c[0].Evidence).Root.Name, [.. c.Select(d => d.Evidence)]))
            .Concat(ByOutlet(documents, roots, book)).Concat(ByStatement(documents, claims));
        return
        [
            .. clusters.DistinctBy(c => $"{c.Basis} {c.Root} {string.Join(' ', c.Documents)}", StringComparer.Ordinal).OrderBy(c => (int)c.Basis, Comparer<int>.Default)
                .ThenBy(c => c.Root, StringComparer.Ordinal).ThenBy(c => string.Join(' ', c.Documents.Select(d => d.Hex)), StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DocumentCluster> ByOutlet(List<EvidenceReading> documents, DocumentRoots roots, RootBook book)
    {
        var byOutlet = documents.SelectMany(d => Outlets(d, roots, book).Select(o => (Outlet: o, Document: d))).GroupBy(x => x.Outlet.Root.Id, StringComparer.Ordinal);
        foreach (var outlet in byOutlet)
        {
            // A publisher's own reports are not one dispatch: somebody must have credited it.
            foreach (var run in Runs(outlet.Select(x => (x.Document, x.Document.Facts.Published, x.Outlet.Credited)), MostDays))
            {
                foreach (var linked in Linked(run, book).Where(l => l.Count > 1 && l.Any(x => x.Credited)))
                {
                    yield return new(ClusterBasis.Outlet, outlet.First().Outlet.Root.Name, Hashes(linked.Select(x => x.Document)));
                }
            }
        }
    }

    // The outlet that the document goes back to, and those through which it has claims. A person who passes words on is no outlet.
    private static IEnumerable<(Root Root, bool Credited)> Outlets(EvidenceReading document, DocumentRoots roots, RootBook book)
    {
        var (own, link) = roots.Of(document.Evidence);
        yield return (own, link != OriginLink.Narrator);
        var named = document.Entities.Where(e => e.Kind == EntityKind.Outlet).Select(e => e.Canonical).Concat(document.Credits).ToHashSet(StringComparer.Ordinal);
        foreach (var relay in document.Claims.SelectMany(c => c.Claim.Chain.Skip(1)).Where(named.Contains).Select(book.Of).DistinctBy(r => r.Id, StringComparer.Ordinal))
        {
            if (relay.Id != own.Id) yield return (relay, true);
        }
    }

    // Of the documents of one outlet in one week those that quote a party in common; one in which no claims were read goes with all.
    private static IEnumerable<List<(EvidenceReading Document, bool Credited)>> Linked(List<(EvidenceReading Document, bool Credited)> run, RootBook book)
    {
        var left = run.Select(x => (x, Parties: Parties(x.Document, book))).ToList();
        while (left.Count > 0)
        {
            var linked = new List<((EvidenceReading Document, bool Credited) X, HashSet<string> Parties)> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < linked.Count; i++)
            {
                var parties = linked[i].Parties;
                linked.AddRange(left.Where(l => l.Parties.Count == 0 || parties.Count == 0 || l.Parties.Overlaps(parties)));
                left.RemoveAll(l => linked.Exists(k => k.X.Document == l.x.Document));
            }
            yield return [.. linked.Select(l => l.X)];
        }
    }

    private static HashSet<string> Parties(EvidenceReading document, RootBook book) =>
        document.Claims.SelectMany(c => RootBook.Each(c.Claim.Speaker)).Where(s => !RootBook.IsGeneric(s)).Select(s => book.Of(s).Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<DocumentCluster> ByStatement(List<EvidenceReading> documents, ClaimOrigins claims)
    {
        var statements = from document in documents
                         from claim in document.Claims
                         where !claim.IsExample
                         let origin = claims.Of(claim)
                         where origin.Link is OriginLink.Speaker or OriginLink.UnnamedOfficial or OriginLink.JointStatement
                         let what = Matter(claim.Claim, origin.Key.Id)
                         where what is not null
                         group (Document: document, Day: ClaimOrigins.DayOf(claim), origin.Key.Name, HasFigure: Figure(claim.Claim) is not null) by what;
        foreach (var statement in statements)
        {
            var days = statement.First().HasFigure ? MostDays : MostDaysWithoutFigure;
            foreach (var run in Runs(statement.Select(x => (x.Document, x.Day, false)), days))
            {
                if (Hashes(run.Select(x => x.Document)) is { Length: > 1 } hashes) yield return new(ClusterBasis.Statement, statement.First().Name, hashes);
            }
        }
    }

    // By what a statement is known again: who, in what manner, and the figure; without one, what is said to be done from whom to whom. Null: too little.
    private static (string Origin, int Said, QuantityInterval? Figure, Predicate Done, string? From, string? To)? Matter(Claim claim, string origin)
    {
        if (Figure(claim) is { } figure) return (origin, Said(claim.Stance), figure, default, null, null);
        return claim is { From: { } from, To: { } to } ? (origin, Said(claim.Stance), null, Done(claim.Predicate), from, to) : null;
    }

    private static QuantityInterval? Figure(Claim claim) => claim.Quantity is { } q && (q.Min ?? q.Max) is not null ? q with { Approximate = false } : null;

    // Denials and doubts are another statement than assertions; condemnations a third.
    private static int Said(Stance stance) => stance switch
    {
        Stance.Deny or Stance.Question => 1,
        Stance.Condemn => 2,
        Stance.Warn or Stance.Request or Stance.Pledge => 3,
        _ => 0,
    };

    // Desks change the verb of a movement.
    private static Predicate Done(Predicate predicate) =>
        predicate is Predicate.Ship or Predicate.Transfer or Predicate.Arrive or Predicate.Receive ? Predicate.Supply : predicate;

    // Cuts at gaps of more days than given. What has no day is no run's.
    private static IEnumerable<List<(EvidenceReading Document, bool Credited)>> Runs(IEnumerable<(EvidenceReading Document, LocalDate? Day, bool Credited)> items, int mostDays)
    {
        var run = new List<(EvidenceReading, bool)>();
        LocalDate? last = null;
        var dated = items.Where(x => x.Day is not null).OrderBy(x => x.Day!.Value, Comparer<LocalDate>.Default).ThenBy(x => x.Document.Evidence.Hex, StringComparer.Ordinal);
        foreach (var (document, day, credited) in dated)
        {
            if (last is { } before && Period.DaysBetween(before, day!.Value) > mostDays)
            {
                yield return run;
                run = [];
            }
            run.Add((document, credited));
            last = day;
        }
        if (run.Count > 0) yield return run;
    }

    private static ImmutableArray<Sha256Digest> Hashes(IEnumerable<EvidenceReading> documents) =>
        [.. documents.Select(d => d.Evidence).Distinct().OrderBy(d => d.Hex, StringComparer.Ordinal)];
}
