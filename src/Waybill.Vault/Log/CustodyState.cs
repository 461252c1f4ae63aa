using Waybill.Core;
using Waybill.Vault.Evidence;

namespace Waybill.Vault.Log;

/// <summary>What the log says, leaf by leaf: which evidence there is and what became of it.</summary>
public sealed class CustodyState
{
    private readonly Dictionary<Sha256Digest, EvidenceItem> items = [];
    private readonly List<Sha256Digest> order = [];
    private readonly HashSet<Sha256Digest> knownTails = [];

    /// <summary>Number of receipts.</summary>
    public long Receipts { get; private set; }

    /// <summary>Evidence in the order it was first received.</summary>
    public IEnumerable<EvidenceItem> Evidence => order.Select(id => items[id]);

    /// <summary>Number of pieces of evidence, redacted ones included.</summary>
    public int Count => order.Count;

    /// <summary>The piece with this hash, or null.</summary>
    public EvidenceItem? Find(Sha256Digest id) => items.GetValueOrDefault(id);

    /// <summary>Pieces whose hash begins with <paramref name="prefix"/> (hexadecimal digits, either case), in order of receipt.</summary>
    public IReadOnlyList<EvidenceItem> FindByPrefix(string prefix) =>
        [.. Evidence.Where(e => e.Id.Hex.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))];

    /// <summary>True when a leaf already tells of this torn tail.</summary>
    internal bool Knows(TornTail tail) => knownTails.Contains(tail.Hash);

    /// <summary>Takes in the next act. A redaction of what was never received changes nothing, and is told.</summary>
    /// <returns>A sentence when the act makes no sense after those before it; null when it does.</returns>
    internal string? Apply(Act act)
    {
        switch (act)
        {
            case ReceivedAct received:
                Receipts++;
                if (items.TryGetValue(received.Evidence, out var known))
                {
                    items[received.Evidence] = known with { Receipts = known.Receipts.Add(received) };
                    if (known.Redaction is not null) return "it receives bytes that were redacted before";
                    return known.Receipts[0].Bytes == received.Bytes ? null : "it gives another length for the same hash";
                }
                items[received.Evidence] = new() { Id = received.Evidence, Receipts = [received] };
                order.Add(received.Evidence);
                return null;
            case RedactedAct redacted:
                if (!items.TryGetValue(redacted.Evidence, out var item)) return "it redacts what was never received";
                if (item.Redaction is not null) return "it redacts what was redacted before";
                items[redacted.Evidence] = item with { Redaction = redacted };
                return null;
            case RecoveredAct recovered:
                foreach (var tail in recovered.Tails) knownTails.Add(tail.Hash);
                return null;
            default:
                return null;
        }
    }
}
