using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Origins;
using Waybill.Core.Sources;

namespace Waybill.Assessment.Origins;

/// <summary>
/// What the narrator's voice of each document goes back to: the outlet that the document is credited to, else its publisher, else the document
/// itself; of near copies, the same for all.
/// </summary>
internal sealed class DocumentRoots
{
    private readonly FrozenDictionary<Sha256Digest, (Root Root, OriginLink Link)> roots;

    private DocumentRoots(FrozenDictionary<Sha256Digest, (Root Root, OriginLink Link)> roots, ImmutableArray<ImmutableArray<EvidenceReading>> copies) =>
        (this.roots, Copies) = (roots, copies);

    /// <summary>Groups of near copies.</summary>
    public ImmutableArray<ImmutableArray<EvidenceReading>> Copies { get; }

    /// <summary>Finds the roots of readings in ordinal order of their hashes.</summary>
    public static DocumentRoots Find(IReadOnlyList<EvidenceReading> readings, RootBook book)
    {
        var roots = new Dictionary<Sha256Digest, (Root Root, OriginLink Link)>();
        foreach (var reading in readings)
        {
            var credit = CreditOf(reading, book);
            roots[reading.Evidence] = credit is { } credited ? (credited, OriginLink.Credit) : (PublisherOf(reading, book), OriginLink.Narrator);
        }
        var copies = NearCopies.Find(readings);
        foreach (var group in copies)
        {
            var shared = SharedBy(group, book);
            foreach (var copy in group) roots[copy.Evidence] = (shared, roots[copy.Evidence].Root.Id == shared.Id ? roots[copy.Evidence].Link : OriginLink.NearCopy);
        }
        return new(roots.ToFrozenDictionary(), copies);
    }

    /// <summary>Root of a document's own voice, and why.</summary>
    public (Root Root, OriginLink Link) Of(Sha256Digest evidence) => roots[evidence];

    /// <summary>The outlet that the document as a whole is credited to; null where it credits none.</summary>
    public static Root? CreditOf(EvidenceReading reading, RootBook book)
    {
        var publisher = reading.Facts.Publisher is { } name ? book.Of(name).Id : null;
        var named = reading.Credits.Where(c => book.Of(c).Id != publisher).ToList();
        if (named.Count > 0) return book.Of(named.FirstOrDefault(c => IsWire(c, book)) ?? named[0]);

        // A dateline credits each claim: the relay that all chains of the document have next to the outlet.
        var relays = reading.Claims.Select(c => c.Claim.Chain.Length > 1 ? c.Claim.Chain[1] : null).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return reading.Claims.Length > 1 && relays is [{ } relay] ? book.Of(relay) : null;
    }

    private static Root PublisherOf(EvidenceReading reading, RootBook book) =>
        reading.Facts.Publisher is { Length: > 0 } name ? book.Of(name) : new("evidence " + reading.Evidence.Hex[..8], false);

    // The earliest copy is the original; where it neither credits an outlet nor is a wire, the credit of a later copy tells more.
    private static Root SharedBy(ImmutableArray<EvidenceReading> copies, RootBook book)
    {
        var byAge = copies.OrderBy(c => c.Facts.Published ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(c => c.Evidence.Hex, StringComparer.Ordinal).ToList();
        var first = byAge[0];
        if (CreditOf(first, book) is { } credited) return credited;
        if (first.Facts.Publisher is { } name && IsWire(name, book)) return book.Of(name);
        return byAge.Select(c => CreditOf(c, book)).FirstOrDefault(c => c is not null) ?? PublisherOf(first, book);
    }

    private static bool IsWire(string outlet, RootBook book) => book.Line(outlet) is [{ Kind: SourceKind.Wire }, ..];
}
