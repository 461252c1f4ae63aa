using Waybill.Core;
using Waybill.Vault.Log;

namespace Waybill.Tests.Vault;

/// <summary>
/// Leaves and roots: the reference vectors of Certificate Transparency (google/certificate-transparency, merkletree tests; RFC 9162
/// keeps the hashing of RFC 6962). Proofs: computed apart from this code by the recursive definitions of RFC 9162 §2.1.3.1 and
/// §2.1.4.1 in another language.
/// </summary>
public sealed class MerkleTreeTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    public static TheoryData<int> Sizes => [.. Enumerable.Range(0, 9)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Roots_are_those_of_certificate_transparency(int size)
    {
        var tree = new MerkleFrontier();
        foreach (var leaf in Hashes(size)) tree.Append(leaf);

        Assert.Equal(Roots[size], MerkleTree.Root(Hashes(size)).Hex);
        Assert.Equal(new LogHead(size, Digest(Roots[size])), tree.Head);
    }

    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(0, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(5, 8, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(1, 5, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    public void Inclusion_proofs_are_those_of_the_definition(int index, int size, string expected)
    {
        var proof = MerkleTree.InclusionProof(index, Hashes(size));

        Assert.Equal(expected, string.Join(' ', proof));
        Assert.True(MerkleTree.VerifyInclusion(Hashes(size)[index], index, size, proof, Digest(Roots[size])));
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(6, 8, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 5, "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    [InlineData(4, 8, "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(7, 8, "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f 46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    public void Consistency_proofs_are_those_of_the_definition(int older, int newer, string expected)
    {
        var proof = MerkleTree.ConsistencyProof(older, Hashes(newer));

        Assert.Equal(expected, string.Join(' ', proof));
        Assert.True(MerkleTree.VerifyConsistency(new(older, Digest(Roots[older])), new(newer, Digest(Roots[newer])), proof));
    }

    [Fact]
    public void Every_proof_in_trees_up_to_forty_leaves_verifies_and_no_altered_one_does()
    {
        var leaves = Enumerable.Range(0, 40).Select(i => MerkleTree.LeafHash([(byte)i])).ToArray();
        var other = MerkleTree.LeafHash("another"u8);
        for (var size = 1; size <= leaves.Length; size++)
        {
            var tree = leaves[..size];
            var root = MerkleTree.Root(tree);
            for (var i = 0; i < size; i++)
            {
                var inclusion = MerkleTree.InclusionProof(i, tree);
                Assert.True(MerkleTree.VerifyInclusion(leaves[i], i, size, inclusion, root));
                Assert.False(MerkleTree.VerifyInclusion(other, i, size, inclusion, root));
                Assert.False(MerkleTree.VerifyInclusion(leaves[i], i, size, [.. inclusion, other], root));
                if (size > 1) Assert.False(MerkleTree.VerifyInclusion(leaves[i], i, size, [.. inclusion.Skip(1)], root));

                LogHead older = new(i + 1, MerkleTree.Root(leaves[..(i + 1)])), newer = new(size, root);
                var consistency = MerkleTree.ConsistencyProof(i + 1, tree);
                Assert.True(MerkleTree.VerifyConsistency(older, newer, consistency));
                Assert.False(MerkleTree.VerifyConsistency(older with { Root = other }, newer, consistency));
                Assert.False(MerkleTree.VerifyConsistency(older, newer with { Root = other }, consistency));
                Assert.False(MerkleTree.VerifyConsistency(older, newer, [.. consistency, other]));
            }
        }
    }

    private static Sha256Digest[] Hashes(int size) => [.. Leaves.Take(size).Select(l => MerkleTree.LeafHash(Convert.FromHexString(l)))];

    private static Sha256Digest Digest(string hex) => Sha256Digest.TryParse(hex)!.Value;
}
