using System.Text;
using Waybill.Core;
using Waybill.Vault;
using Waybill.Vault.Log;

namespace Waybill.Tests.Vault;

/// <summary>Every state that a kill can leave, made by hand: the case checks as whole, and the next opening clears it and says so.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void An_unfinished_copy_is_deleted()
    {
        using var folder = new CaseFolder();
        File.WriteAllText(Path.Combine(folder.Layout.Evidence, ".incoming", "000001.part"), "half of a fi");

        Assert.Empty(folder.Failures());
        var recovered = Reopen(folder);

        Assert.Equal(1, recovered!.Copies);
        Assert.Null(Reopen(folder));
        AssertClean(folder, leaves: 2);
    }

    [Fact]
    public void A_marked_file_without_a_receipt_is_undone()
    {
        using var folder = new CaseFolder();
        Place(folder, "placed");

        var before = folder.Check();
        Assert.Empty(before.Failures);
        Assert.Equal(ProblemCodes.Unfinished, Assert.Single(before.Remarks).Code);
        var recovered = Reopen(folder);

        Assert.Equal(CaseFolder.HashOf("placed"), Assert.Single(recovered!.Undone));
        Assert.False(File.Exists(folder.Layout.PathOf(CaseFolder.HashOf("placed"))));
        AssertClean(folder, leaves: 2);
    }

    [Fact]
    public void A_marked_file_with_its_receipt_stays()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "text");
        File.WriteAllText(Mark(folder, "text"), "");

        Assert.Null(Reopen(folder));

        Assert.True(File.Exists(folder.Layout.PathOf(CaseFolder.HashOf("text"))));
        AssertClean(folder, leaves: 2);
    }

    [Fact]
    public void An_unmarked_file_without_a_receipt_is_never_deleted()
    {
        using var folder = new CaseFolder();
        Place(folder, "placed");
        File.Delete(Mark(folder, "placed"));

        Assert.Equal([ProblemCodes.EvidenceUnrecorded], folder.Failures());
        Assert.Null(Reopen(folder));

        Assert.True(File.Exists(folder.Layout.PathOf(CaseFolder.HashOf("placed"))));
        Assert.Throws<IntegrityException>(() => folder.Add("p.txt", "placed"));
    }

    /// <summary>Each length of the last line that a lost machine may leave, from one byte to all but the line feed.</summary>
    [Fact]
    public void A_torn_last_line_is_cut_off_and_told_at_every_length()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "text");
        var log = File.ReadAllBytes(folder.Layout.Log);
        var heads = File.ReadAllBytes(folder.Layout.Heads);
        var line = ActJson.Write(new RedactedAct(CaseFolder.Noon, CaseFolder.Ayu, CaseFolder.HashOf("text"), "r"), 2);
        for (var length = 1; length <= line.Length; length++)
        {
            var tail = line[..length];
            File.WriteAllBytes(folder.Layout.Log, [.. log, .. tail]);
            File.WriteAllBytes(folder.Layout.Heads, heads);

            var before = folder.Check();
            Assert.Empty(before.Failures);
            Assert.Equal(ProblemCodes.Unfinished, Assert.Single(before.Remarks).Code);
            var recovered = Reopen(folder);

            Assert.Equal(TornTail.Of(tail), Assert.Single(recovered!.Tails));
            AssertClean(folder, leaves: 3);
        }
    }

    [Fact]
    public void A_recovery_that_was_itself_killed_tells_of_both_tails()
    {
        using var folder = new CaseFolder();
        var log = File.ReadAllBytes(folder.Layout.Log);
        // The first tail was copied aside and cut off; then the leaf that should tell of it was torn too.
        var aside = Path.Combine(folder.Layout.Custody, "unfinished-" + TornTail.Of("{\"a"u8).Hash.Hex[..16] + ".bin");
        File.WriteAllText(aside, "{\"a", new UTF8Encoding(false));
        File.WriteAllBytes(folder.Layout.Log, [.. log, .. "{\"act\":\"rec"u8]);

        var recovered = Reopen(folder);

        Assert.Equal(2, recovered!.Tails.Length);
        AssertClean(folder, leaves: 2);

        // Killed after the leaf, before the copy was deleted: it is told once.
        File.WriteAllText(aside, "{\"a", new UTF8Encoding(false));
        Assert.Null(Reopen(folder));
        AssertClean(folder, leaves: 2);
    }

    [Fact]
    public void A_head_that_was_not_written_is_written_at_the_next_opening()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "text");
        var heads = File.ReadAllText(folder.Layout.Heads);
        var cut = heads.TrimEnd('\n').LastIndexOf('\n') + 1;
        foreach (var rest in (string[])["", "2", heads[cut..^1]])
        {
            File.WriteAllText(folder.Layout.Heads, heads[..cut] + rest, new UTF8Encoding(false));

            Assert.Empty(folder.Failures());
            Assert.Null(Reopen(folder));

            Assert.Equal(heads, File.ReadAllText(folder.Layout.Heads));
        }
    }

    [Fact]
    public void A_redaction_whose_bytes_are_still_there_is_told_and_ended()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "secret");
        using (var vault = folder.Open()) vault.Redact(CaseFolder.HashOf("secret"), "r", CaseFolder.Ayu, CaseFolder.Noon);
        File.WriteAllText(folder.Layout.PathOf(CaseFolder.HashOf("secret")), "secret");

        var before = folder.Check();
        Assert.Equal(ProblemCodes.RedactionUnfinished, Assert.Single(before.Open).Code);
        Assert.Empty(before.Failures);
        Reopen(folder);

        Assert.False(File.Exists(folder.Layout.PathOf(CaseFolder.HashOf("secret"))));
        AssertClean(folder, leaves: 3);
    }

    private static RecoveredAct? Reopen(CaseFolder folder)
    {
        using var vault = folder.Open();
        return vault.Recovered;
    }

    private static string Mark(CaseFolder folder, string content) =>
        Path.Combine(folder.Layout.Evidence, ".incoming", CaseFolder.HashOf(content).Hex + ".pending");

    private static void Place(CaseFolder folder, string content)
    {
        var path = folder.Layout.PathOf(CaseFolder.HashOf(content));
        File.WriteAllText(Mark(folder, content), "");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private static void AssertClean(CaseFolder folder, long leaves)
    {
        var report = folder.Check();
        Assert.Empty(report.Failures);
        Assert.Empty(report.Open);
        Assert.Empty(report.Remarks);
        Assert.Equal(leaves, report.Head.Size);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Layout.Evidence, ".incoming")));
        Assert.Equal(3, Directory.EnumerateFileSystemEntries(folder.Layout.Custody).Count());
    }
}
