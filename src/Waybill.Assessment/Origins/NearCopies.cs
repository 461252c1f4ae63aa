using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Waybill.Core.Cases;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Finds documents whose texts are copies of each other but for small changes, by their signatures. A signature is a row of minima (MinHash,
/// Broder 1997): the share of places in which two agree estimates the Jaccard similarity of the texts. Candidates are those that agree in all
/// places of a band (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, §3.4), so that thousands of documents need no comparison of all pairs.
/// </summary>
internal static class NearCopies
{
    /// <summary>
    /// Least share of equal places of a copy. Lower: reports of one event in the same stock phrases are taken for copies, and an independent report
    /// is lost. Higher: a copy that a desk cut or headed anew counts as another origin.
    /// </summary>
    public const double LeastSimilarity = 0.6;

    // At 4 places a band, two signatures of 128 places that agree in 0.6 of them share a band with 1 − (1 − 0.6⁴)³² = 0.99.
    private const int BandPlaces = 4;

    /// <summary>Groups of two or more readings that are copies, each in the order given.</summary>
    public static ImmutableArray<ImmutableArray<EvidenceReading>> Find(IReadOnlyList<EvidenceReading> readings)
    {
        var parents = Enumerable.Range(0, readings.Count).ToArray();
        var buckets = new Dictionary<(int Length, int Band, ulong Hash), List<int>>();
        for (var i = 0; i < readings.Count; i++)
        {
            var signature = readings[i].TextSignature.AsSpan();
            for (var (band, at) = (0, 0); at < signature.Length; band++, at += BandPlaces)
            {
                var key = (signature.Length, band, Hash(signature[at..Math.Min(at + BandPlaces, signature.Length)]));
                ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _);
                Join(bucket ??= [], i);
            }
        }
        return
        [
            .. Enumerable.Range(0, readings.Count).GroupBy(Top).Where(g => g.Count() > 1).Select(g => g.Select(i => readings[i]).ToImmutableArray()),
        ];

        // A bucket keeps one document of each group of copies, so that a thousand copies are a thousand comparisons.
        void Join(List<int> bucket, int added)
        {
            foreach (var other in bucket)
            {
                if (Top(other) == Top(added)) return;
                if (Similarity(readings[other].TextSignature.AsSpan(), readings[added].TextSignature.AsSpan()) < LeastSimilarity) continue;
                parents[Math.Max(Top(other), Top(added))] = Math.Min(Top(other), Top(added));
                return;
            }
            bucket.Add(added);
        }

        int Top(int at)
        {
            while (parents[at] != at) at = parents[at] = parents[parents[at]];
            return at;
        }
    }

    /// <summary>Estimated Jaccard similarity of the texts, 0..1; 0 where either has no signature or they are of different kinds.</summary>
    public static double Similarity(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.Length == 0 || one.Length != other.Length) return 0;
        var equal = 0;
        for (var i = 0; i < one.Length; i++) if (one[i] == other[i]) equal++;
        return (double)equal / one.Length;
    }

    private static ulong Hash(ReadOnlySpan<uint> places)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var place in places) hash = unchecked((hash ^ place) * 1099511628211UL);
        return hash;
    }
}
