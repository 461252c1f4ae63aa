using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Vault;
using Waybill.Vault.Checking;
using Waybill.Vault.Log;

namespace Waybill.Tests.Vault;

public sealed class CaseCheckTests
{
    [Fact]
    public void Every_flipped_byte_of_the_log_is_found()
    {
        using var folder = ThreeReceipts();
        var whole = File.ReadAllBytes(folder.Layout.Log);

        for (var i = 0; i < whole.Length; i++)
        {
            var flipped = (byte[])whole.Clone();
            flipped[i] ^= 0x01;
            File.WriteAllBytes(folder.Layout.Log, flipped);
            Assert.True(folder.Failures().Length > 0, $"byte {i}");
        }
    }

    [Fact]
    public void Every_flipped_byte_of_the_recorded_heads_is_found()
    {
        using var folder = ThreeReceipts();
        var whole = File.ReadAllBytes(folder.Layout.Heads);

        // The very last line feed is the one byte whose loss looks like a run killed before it was written: nothing is then lost.
        for (var i = 0; i < whole.Length - 1; i++)
        {
            var flipped = (byte[])whole.Clone();
            flipped[i] ^= 0x01;
            File.WriteAllBytes(folder.Layout.Heads, flipped);
            Assert.True(folder.Failures().Length > 0, $"byte {i}");
        }
    }

    [Fact]
    public void Every_flipped_byte_of_evidence_is_found_and_the_piece_is_named()
    {
        using var folder = ThreeReceipts();
        var path = folder.Layout.PathOf(CaseFolder.HashOf("second"));

        for (var i = 0; i < "second".Length; i++)
        {
            var bytes = "second"u8.ToArray();
            bytes[i] ^= 0x80;
            File.Delete(path);
            File.WriteAllBytes(path, bytes);
            var failure = Assert.Single(folder.Check().Failures);
            Assert.Equal(ProblemCodes.EvidenceAltered, failure.Code);
            Assert.Contains(CaseFolder.HashOf("second").Hex, failure.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Missing_evidence_and_bytes_without_a_leaf_are_found()
    {
        using var folder = ThreeReceipts();
        File.Move(folder.Layout.PathOf(CaseFolder.HashOf("first")), folder.Layout.PathOf(CaseFolder.HashOf("first")) + "x");
        var planted = folder.Layout.PathOf(CaseFolder.HashOf("planted"));
        Directory.CreateDirectory(Path.GetDirectoryName(planted)!);
        File.WriteAllText(planted, "planted");

        var report = folder.Check();

        Assert.Equal([ProblemCodes.EvidenceMissing, ProblemCodes.EvidenceUnrecorded], report.Failures.Select(f => f.Code));
        Assert.Equal(ProblemCodes.EvidenceStray, Assert.Single(report.Remarks).Code);
    }

    [Fact]
    public void The_first_altered_leaf_is_named_and_not_every_head_after_it()
    {
        using var folder = ThreeReceipts();
        var log = File.ReadAllText(folder.Layout.Log);
        File.WriteAllText(folder.Layout.Log, log.Replace("\"name\":\"1.txt\"", "\"name\":\"9.txt\"", StringComparison.Ordinal));

        var failure = Assert.Single(folder.Check().Failures);

        Assert.Equal(ProblemCodes.HeadMismatch, failure.Code);
        Assert.Contains("leaf 1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_grew_extends_every_head_noted_before()
    {
        using var folder = new CaseFolder();
        var heads = new List<LogHead> { folder.Head() };
        for (var i = 0; i < 9; i++)
        {
            folder.Add(FormattableString.Invariant($"{i}.txt"), FormattableString.Invariant($"text {i}"));
            heads.Add(folder.Head());
        }

        foreach (var head in heads)
        {
            Assert.Equal(head, folder.Check(CaseFolder.Noted(head)).Extends);
            Assert.Equal(head, folder.Check(new(null, head.Root)).Extends);
        }
        Assert.Equal([ProblemCodes.NotedHeadContradicted], folder.Failures(new(5, heads[5].Root)));
        Assert.Equal([ProblemCodes.NotedHeadContradicted], folder.Failures(new(11, heads[9].Root)));
    }

    [Fact]
    public void A_log_rebuilt_from_nothing_holds_by_itself_and_contradicts_the_noted_head()
    {
        using var original = ThreeReceipts();
        var noted = CaseFolder.Noted(original.Head());
        using var forged = new CaseFolder();
        forged.Add("1.txt", "first");
        forged.Add("2.txt", "another second");
        forged.Add("3.txt", "third");

        Assert.Empty(forged.Failures());
        Assert.Equal([ProblemCodes.NotedHeadContradicted], forged.Failures(noted));
    }

    [Fact]
    public void A_log_truncated_with_care_holds_by_itself_and_contradicts_the_noted_head()
    {
        using var folder = ThreeReceipts();
        var noted = CaseFolder.Noted(folder.Head());
        CutLastLine(folder.Layout.Log);
        CutLastLine(folder.Layout.Heads);
        File.Delete(folder.Layout.PathOf(CaseFolder.HashOf("third")));

        Assert.Empty(folder.Failures());
        Assert.Equal([ProblemCodes.NotedHeadContradicted], folder.Failures(noted));
    }

    [Fact]
    public void A_log_truncated_without_care_is_found_without_a_noted_head()
    {
        using var folder = ThreeReceipts();
        CutLastLine(folder.Layout.Log);

        Assert.Contains(ProblemCodes.HeadMismatch, folder.Failures());
        Assert.Contains(ProblemCodes.EvidenceUnrecorded, folder.Failures());
        Assert.Throws<IntegrityException>(() => folder.Add("4.txt", "fourth"));
    }

    [Fact]
    public void A_missing_log_fails_closed()
    {
        using var folder = ThreeReceipts();
        File.Delete(folder.Layout.Log);

        Assert.Equal(ProblemCodes.LogMissing, folder.Failures()[0]);
        Assert.Throws<IntegrityException>(() => folder.Add("4.txt", "fourth"));
    }

    [Fact]
    public void Two_logs_spliced_are_no_log()
    {
        using var folder = new CaseFolder();
        using (var vault = folder.Open()) vault.Add(folder.Source("1.txt", "first"), DocumentFacts.None, CaseFolder.Ayu, CaseFolder.Noon);
        var lines = File.ReadAllLines(folder.Layout.Log);
        File.WriteAllText(folder.Layout.Log, string.Join('\n', lines.Reverse()) + "\n", new UTF8Encoding(false));

        Assert.Contains(ProblemCodes.LeafMalformed, folder.Failures());
    }

    [Theory]
    [InlineData("12", null)]
    [InlineData("x:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", null)]
    [InlineData("-1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", null)]
    [InlineData("0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(" E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855 ", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void A_noted_head_is_a_size_and_a_root_or_a_root(string text, string? expected) =>
        Assert.Equal(expected, NotedHead.TryParse(text)?.ToString());

    private static CaseFolder ThreeReceipts()
    {
        var folder = new CaseFolder();
        folder.Add("1.txt", "first");
        folder.Add("2.txt", "second");
        folder.Add("3.txt", "third");
        return folder;
    }

    private static void CutLastLine(string path)
    {
        var lines = File.ReadAllText(path).TrimEnd('\n').Split('\n');
        File.WriteAllText(path, string.Join('\n', lines[..^1]) + "\n", new UTF8Encoding(false));
    }
}
