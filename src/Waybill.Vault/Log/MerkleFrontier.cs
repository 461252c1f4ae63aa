using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>The right edge of a growing tree: the root after every leaf in memory that grows with the logarithm of the size.</summary>
internal sealed class MerkleFrontier
{
    // Roots of the perfect subtrees, largest first; their sizes are the set bits of Size.
    private readonly List<Sha256Digest> roots = [];

    /// <summary>Number of leaves.</summary>
    public long Size { get; private set; }

    /// <summary>Size and root.</summary>
    public LogHead Head => new(Size, Root());

    /// <summary>Adds a leaf by its hash.</summary>
    public void Append(Sha256Digest leafHash)
    {
        var hash = leafHash;
        for (var bits = Size; (bits & 1) == 1; bits >>= 1)
        {
            hash = MerkleTree.NodeHash(roots[^1], hash);
            roots.RemoveAt(roots.Count - 1);
        }
        roots.Add(hash);
        Size++;
    }

    private Sha256Digest Root()
    {
        if (roots.Count == 0) return MerkleTree.EmptyRoot;
        var hash = roots[^1];
        for (var i = roots.Count - 2; i >= 0; i--) hash = MerkleTree.NodeHash(roots[i], hash);
        return hash;
    }
}
