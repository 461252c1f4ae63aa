using System.Security.Cryptography;
using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>
/// The Merkle tree of RFC 9162 (Certificate Transparency 2.0), section 2.1, with SHA-256: hashes of leaves and nodes, roots,
/// proofs of inclusion and of consistency, and their verification.
/// </summary>
public static class MerkleTree
{
    /// <summary>Root of the tree without leaves: the hash of nothing (§2.1.1).</summary>
    public static Sha256Digest EmptyRoot { get; } = Sha256Digest.Of([]);

    /// <summary>Hash of a leaf: SHA-256(0x00 || leaf) (§2.1.1).</summary>
    public static Sha256Digest LeafHash(ReadOnlySpan<byte> leaf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0]);
        hash.AppendData(leaf);
        return Sha256Digest.FromBytes(hash.GetHashAndReset());
    }

    /// <summary>Hash of a node: SHA-256(0x01 || left || right) (§2.1.1).</summary>
    public static Sha256Digest NodeHash(Sha256Digest left, Sha256Digest right)
    {
        Span<byte> input = stackalloc byte[65];
        input[0] = 1;
        left.ToBytes().CopyTo(input[1..]);
        right.ToBytes().CopyTo(input[33..]);
        return Sha256Digest.Of(input);
    }

    /// <summary>Root over the hashes of leaves (MTH of §2.1.1).</summary>
    public static Sha256Digest Root(IReadOnlyList<Sha256Digest> leafHashes)
    {
        ArgumentNullException.ThrowIfNull(leafHashes);
        return leafHashes.Count == 0 ? EmptyRoot : Root(leafHashes, 0, leafHashes.Count);
    }

    /// <summary>The proof that leaf <paramref name="index"/> is in the tree (PATH of §2.1.3.1), nearest sibling first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<Sha256Digest> InclusionProof(int index, IReadOnlyList<Sha256Digest> leafHashes)
    {
        ArgumentNullException.ThrowIfNull(leafHashes);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leafHashes.Count);
        var proof = new List<Sha256Digest>();
        int from = 0, to = leafHashes.Count;
        while (to - from > 1)
        {
            var split = from + Split(to - from);
            if (index < split)
            {
                proof.Add(Root(leafHashes, split, to));
                to = split;
            }
            else
            {
                proof.Add(Root(leafHashes, from, split));
                from = split;
            }
        }
        proof.Reverse();
        return proof;
    }

    /// <summary>The proof that the tree extends that of its first <paramref name="oldSize"/> leaves (PROOF of §2.1.4.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="oldSize"/> is not within 1..size.</exception>
    public static IReadOnlyList<Sha256Digest> ConsistencyProof(int oldSize, IReadOnlyList<Sha256Digest> leafHashes)
    {
        ArgumentNullException.ThrowIfNull(leafHashes);
        ArgumentOutOfRangeException.ThrowIfLessThan(oldSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, leafHashes.Count);
        var proof = new List<Sha256Digest>();
        int from = 0, to = leafHashes.Count;
        var whole = true;
        while (oldSize != to)
        {
            var split = from + Split(to - from);
            if (oldSize <= split)
            {
                proof.Add(Root(leafHashes, split, to));
                to = split;
            }
            else
            {
                proof.Add(Root(leafHashes, from, split));
                from = split;
                whole = false;
            }
        }
        if (!whole) proof.Add(Root(leafHashes, from, to));
        proof.Reverse();
        return proof;
    }

    /// <summary>Checks a proof of inclusion (§2.1.3.2).</summary>
    public static bool VerifyInclusion(
        Sha256Digest leafHash, long index, long size, IReadOnlyList<Sha256Digest> proof, Sha256Digest root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index < 0 || index >= size) return false;
        long fn = index, sn = size - 1;
        var hash = leafHash;
        foreach (var p in proof)
        {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                hash = NodeHash(p, hash);
                while ((fn & 1) == 0 && fn != 0) (fn, sn) = (fn >> 1, sn >> 1);
            }
            else
            {
                hash = NodeHash(hash, p);
            }
            (fn, sn) = (fn >> 1, sn >> 1);
        }
        return sn == 0 && hash == root;
    }

    /// <summary>Checks a proof of consistency between two heads (§2.1.4.2).</summary>
    public static bool VerifyConsistency(LogHead older, LogHead newer, IReadOnlyList<Sha256Digest> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (older.Size < 1 || older.Size > newer.Size) return false;
        if (older.Size == newer.Size) return proof.Count == 0 && older.Root == newer.Root;
        var path = new List<Sha256Digest>(proof);
        if (long.IsPow2(older.Size)) path.Insert(0, older.Root);
        if (path.Count == 0) return false;
        long fn = older.Size - 1, sn = newer.Size - 1;
        while ((fn & 1) == 1) (fn, sn) = (fn >> 1, sn >> 1);
        Sha256Digest fr = path[0], sr = path[0];
        foreach (var c in path.Skip(1))
        {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn)
            {
                fr = NodeHash(c, fr);
                sr = NodeHash(c, sr);
                while ((fn & 1) == 0 && fn != 0) (fn, sn) = (fn >> 1, sn >> 1);
            }
            else
            {
                sr = NodeHash(sr, c);
            }
            (fn, sn) = (fn >> 1, sn >> 1);
        }
        return sn == 0 && fr == older.Root && sr == newer.Root;
    }

    private static Sha256Digest Root(IReadOnlyList<Sha256Digest> leafHashes, int from, int to)
    {
        if (to - from == 1) return leafHashes[from];
        var split = from + Split(to - from);
        return NodeHash(Root(leafHashes, from, split), Root(leafHashes, split, to));
    }

    /// <summary>The largest power of two below <paramref name="count"/> (k of §2.1.1).</summary>
    private static int Split(int count)
    {
        var k = 1;
        while (k < count - k) k <<= 1;
        return k;
    }
}
