using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Vault.Log;

namespace Waybill.Tests.Vault;

public sealed class ActJsonTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 24, 12, 0);
    private static readonly Actor Ayu = new("Ayu \"A\" \u0001é", ActorBasis.Stated);
    private static readonly Sha256Digest Abc = Sha256Digest.Of("abc"u8); // FIPS 180-4 example: ba7816bf…

    /// <summary>Names sorted, no blanks, escapes as RFC 8785 §3.2.2.2 lists them; written out by hand.</summary>
    [Fact]
    public void A_receipt_is_one_canonical_line()
    {
        var facts = new DocumentFacts { Publisher = "Harian", Published = new(2023, 10, 26), Retrieved = Noon, Language = "id" };
        var leaf = ActJson.Write(new ReceivedAct(Noon, Ayu, Abc, 3, "text/plain", "a\n.txt", "news/a\n.txt", facts), 7);

        Assert.Equal(
            """{"act":"received","at":"2026-11-24T12:00:00Z","by":"Ayu \"A\" \u0001é","byBasis":"stated","bytes":3,"evidence":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","from":"news/a\n.txt","mediaType":"text/plain","meta":{"language":"id","published":"2023-10-26","publisher":"Harian","retrieved":"2026-11-24T12:00:00Z"},"n":7,"name":"a\n.txt","v":1}""",
            Encoding.UTF8.GetString(leaf));
    }

    [Fact]
    public void Every_act_reads_back_as_it_was_written()
    {
        Act[] acts =
        [
            new CreatedAct(Noon, Ayu, Abc),
            new ReceivedAct(Noon, Ayu, Abc, 3, "text/plain", "a", "b", DocumentFacts.None),
            new RedactedAct(Noon, Ayu, Abc, "names a source"),
            new RecoveredAct(Noon, new("root", ActorBasis.Account), 2, [Abc], [TornTail.Of("{\"act"u8)]),
        ];

        foreach (var (i, act) in acts.Index())
        {
            var leaf = ActJson.Write(act, i);
            var read = ActJson.Read(leaf, i, out var fault);

            Assert.Null(fault);
            Assert.Equal(leaf, ActJson.Write(read!, i));
            Assert.Equal(act.GetType(), read!.GetType());
        }
    }

    [Theory]
    [InlineData("""{"act":"created","at":"2026-11-24T12:00:00Z","by":"A","byBasis":"stated","caseFile":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","n":0, "v":1}""", "canonical")]
    [InlineData("""{"act":"created","at":"2026-11-24T12:00:00Z","by":"A","byBasis":"stated","caseFile":"BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","n":0,"v":1}""", "canonical")]
    [InlineData("""{"act":"created","at":"2026-11-24T12:00:00Z","by":"A","byBasis":"stated","caseFile":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","extra":1,"n":0,"v":1}""", "canonical")]
    [InlineData("""{"act":"created","act":"created","n":0,"v":1}""", "no act")]
    [InlineData("""{"act":"created","at":"2026-11-24T12:00:00Z","by":"A","byBasis":"stated","caseFile":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","n":1,"v":1}""", "number 1")]
    [InlineData("""{"act":"created","at":"2026-11-31T12:00:00Z","by":"A","byBasis":"stated","caseFile":"00","n":0,"v":1}""", "no act")]
    [InlineData("""{"act":"forgotten","at":"2026-11-24T12:00:00Z","by":"A","byBasis":"stated","n":0,"v":1}""", "not one that this Waybill knows")]
    [InlineData("""{"n":0,"v":2}""", "schema 2")]
    [InlineData("""[]""", "no act")]
    [InlineData("", "no act")]
    [InlineData("[[[[[[[[[[[[[[[[", "no act")]
    public void What_is_not_byte_for_byte_a_leaf_is_refused(string line, string because)
    {
        Assert.Null(ActJson.Read(Encoding.UTF8.GetBytes(line), 0, out var fault));
        Assert.Contains(because, fault, StringComparison.Ordinal);
    }
}
