using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Tests.Vault;

public sealed class CaseVaultTests
{
    [Fact]
    public void Bytes_are_kept_exactly_under_their_hash()
    {
        using var folder = new CaseFolder();
        byte[] bytes = [0, 255, 13, 10, 13, 26, 0xEF, 0xBB, 0xBF];
        var path = Path.Combine(folder.Outside, "odd.bin");
        File.WriteAllBytes(path, bytes);

        using (var vault = folder.Open()) vault.Add(new(path, "odd.bin"), DocumentFacts.None, CaseFolder.Ayu, CaseFolder.Noon);

        Assert.Equal(bytes, File.ReadAllBytes(folder.Layout.PathOf(Sha256Digest.Of(bytes))));
    }

    [Fact]
    public void The_same_bytes_twice_are_one_piece_with_two_receipts()
    {
        using var folder = new CaseFolder();

        var first = folder.Add("a.txt", "same");
        var second = folder.Add("b.txt", "same");

        Assert.False(first.Known);
        Assert.True(second.Known);
        using var vault = folder.Open();
        var item = Assert.Single(vault.State.Evidence);
        Assert.Equal(["a.txt", "b.txt"], item.Receipts.Select(r => r.OriginalName));
        Assert.Equal(3, folder.Check().Head.Size);
    }

    [Fact]
    public void A_redacted_piece_loses_its_bytes_and_keeps_hash_receipt_and_reason()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "secret");

        using (var vault = folder.Open()) vault.Redact(CaseFolder.HashOf("secret"), "names a source", CaseFolder.Ayu, CaseFolder.Noon);

        Assert.False(File.Exists(folder.Layout.PathOf(CaseFolder.HashOf("secret"))));
        var report = folder.Check();
        Assert.Empty(report.Failures);
        Assert.Equal("names a source", Assert.Single(report.Redacted).Redaction!.Reason);
        var again = folder.Add("a.txt", "secret");
        Assert.Equal(ProblemCodes.EvidenceRedacted, again.Problem!.Code);
        Assert.Equal(3, folder.Head().Size);
    }

    [Fact]
    public void An_empty_file_and_one_beyond_the_limit_are_skipped_and_leave_nothing()
    {
        using var folder = new CaseFolder(new() { LargestEvidenceBytes = 10 });

        Assert.Equal(ProblemCodes.FileEmpty, folder.Add("empty", "").Problem!.Code);
        Assert.Equal(ProblemCodes.TooLarge, folder.Add("large", "12345678901").Problem!.Code);
        Assert.Null(folder.Add("fits", "1234567890").Problem);

        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Layout.Evidence, ".incoming")));
        Assert.Equal(2, folder.Head().Size);
    }

    [Fact]
    public void A_second_writer_is_told_that_the_case_is_held()
    {
        using var folder = new CaseFolder();
        using var first = folder.Open();

        var second = CaseVault.Open(folder.Layout, CaseFolder.Ayu, CaseFolder.Noon, folder.Options, out var problem);

        Assert.Null(second);
        Assert.Equal(ProblemCodes.CaseBusy, problem!.Code);
        Assert.Empty(folder.Check().Failures); // readers need no lock
    }

    [Fact]
    public void Known_bytes_that_are_no_longer_whole_stop_the_run()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", "whole");
        Overwrite(folder.Layout.PathOf(CaseFolder.HashOf("whole")), "wHole");

        var broken = Assert.Throws<IntegrityException>(() => folder.Add("b.txt", "whole"));

        Assert.Equal(ProblemCodes.EvidenceAltered, broken.Problem.Code);
    }

    [Theory]
    [InlineData("evidence")]
    [InlineData("custody")]
    [InlineData("evidence/.incoming")]
    [InlineData("custody/log.jsonl")]
    [InlineData("custody/heads.txt")]
    [InlineData("custody/lock")]
    public void A_link_in_the_place_of_a_part_of_the_case_is_refused(string part)
    {
        using var folder = new CaseFolder();
        var path = Path.Combine(folder.Layout.Folder, part);
        var elsewhere = Path.Combine(folder.Outside, "elsewhere");
        if (Directory.Exists(path))
        {
            Directory.Move(path, elsewhere);
            Directory.CreateSymbolicLink(path, elsewhere);
        }
        else
        {
            File.Move(path, elsewhere);
            File.CreateSymbolicLink(path, elsewhere);
        }

        Assert.Null(CaseVault.Open(folder.Layout, CaseFolder.Ayu, CaseFolder.Noon, folder.Options, out var problem));
        Assert.Equal(ProblemCodes.CaseLayoutWrong, problem!.Code);
    }

    [Fact]
    public void A_link_in_the_place_of_a_hash_folder_writes_nothing_elsewhere()
    {
        using var folder = new CaseFolder();
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.Outside, "elsewhere")).FullName;
        var hash = CaseFolder.HashOf("text");
        Directory.CreateSymbolicLink(Path.Combine(folder.Layout.Evidence, hash.Hex[..2]), elsewhere);

        Assert.Throws<IntegrityException>(() => folder.Add("a.txt", "text"));

        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void An_existing_case_is_not_overwritten_and_a_killed_creation_is_begun_anew()
    {
        using var folder = new CaseFolder();
        var head = folder.Head();
        Problem? Create() => CaseCreation.Create(folder.Layout, "title: \"B\"\n"u8, CaseFolder.Ayu, CaseFolder.Noon, folder.Options, out _);

        Assert.Equal(ProblemCodes.CaseExists, Create()!.Code);
        Assert.Equal(head, folder.Head());

        File.Delete(folder.Layout.CaseFile);
        Assert.Null(Create());
        Assert.Equal("title: \"B\"\n", File.ReadAllText(folder.Layout.CaseFile));
        Assert.Empty(folder.Check().Failures);

        folder.Add("a.txt", "text");
        File.Delete(folder.Layout.CaseFile);
        Assert.Equal(ProblemCodes.CaseExists, Create()!.Code);
    }

    [Fact]
    public void Folders_are_walked_in_ordinal_order_without_links_and_without_the_case()
    {
        using var folder = new CaseFolder();
        foreach (var name in (string[])["in/b.txt", "in/B.txt", "in/a/z.txt", "in/ä.txt"]) folder.Source(name, name);
        File.CreateSymbolicLink(Path.Combine(folder.Outside, "in", "link.txt"), "/etc/hostname");
        Directory.CreateSymbolicLink(Path.Combine(folder.Outside, "in", "loop"), folder.Outside);
        var problems = new List<Problem>();

        var inside = SourceFiles.Under(Path.Combine(folder.Outside, "in"), "in", folder.Layout, problems, folder.Options).ToArray();
        var all = SourceFiles.Under(folder.Outside, ".", folder.Layout, problems, folder.Options).ToArray();

        Assert.Equal(["in/B.txt", "in/a/z.txt", "in/b.txt", "in/ä.txt"], inside.Select(f => f.From.Replace('\\', '/')));
        Assert.Equal(4, all.Length);
        Assert.Equal(4, problems.Count(p => p.Code == ProblemCodes.EvidenceLink));
        Assert.Single(problems, p => p.Code == ProblemCodes.EvidenceInCase);
    }

    [Fact]
    public void The_case_is_left_out_by_whatever_way_it_is_reached()
    {
        using var folder = new CaseFolder();
        folder.Source("in/a.txt", "a");
        folder.Add("in/a.txt", "a");
        using var elsewhere = new Support.TemporaryFolder();
        var link = Path.Combine(elsewhere.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Outside);
        var inner = Path.Combine(elsewhere.Path, "inner");
        Directory.CreateSymbolicLink(inner, Path.Combine(link, "case", "custody"));
        var problems = new List<Problem>();

        foreach (var path in (string[])[link, inner, Path.Combine(link, "case"), Path.Combine(inner, "log.jsonl")])
        {
            Assert.DoesNotContain(
                SourceFiles.Under(path, "given", folder.Layout, problems, folder.Options), f => f.From != Path.Combine("given", "in", "a.txt"));
        }

        Assert.Equal(4, problems.Count(p => p.Code == ProblemCodes.EvidenceInCase));
    }

    /// <summary>Replaces a file's bytes although it is marked as read-only.</summary>
    internal static void Overwrite(string path, string content)
    {
        File.Delete(path);
        File.WriteAllText(path, content);
    }
}
