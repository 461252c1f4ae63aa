using Waybill.Cli;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

public sealed class DemoAndExportTests
{
    [Fact]
    public async Task Demo_makes_the_case_prints_the_waybill_and_writes_the_dossier_and_again_adds_nothing()
    {
        using var folder = new TemporaryFolder();

        var first = await CommandRun.OfAsync(["demo"], workingDirectory: folder.Path);
        var second = await CommandRun.OfAsync(["demo"], workingDirectory: folder.Path);

        Assert.True(first.Code == ExitCode.Done, first.Error);
        Assert.Contains("WAYBILL · SURAT MUATAN · Najin – Dunay", first.Output, StringComparison.Ordinal);
        Assert.Contains("The dossier is in najin-dunay/dossier.html", first.Output, StringComparison.Ordinal);
        Assert.Contains("waybill serve najin-dunay", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(Path.Combine(folder.Path, "najin-dunay", "dossier.html")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, second.Code);
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("nothing was added", second.Error, StringComparison.Ordinal);
        // The dossier in its folder is no evidence, and does not break it.
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync(["verify", "najin-dunay"], workingDirectory: folder.Path)).Code);
    }

    [Fact]
    public async Task Demo_completes_what_was_cut_short()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync(["demo", "a"], workingDirectory: folder.Path)).Code);
        // As a killed demo leaves it: the case made, and nothing in it yet; or not even made.
        Directory.CreateDirectory(Path.Combine(folder.Path, "b", "custody"));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "b", "custody", "log.jsonl"), []);
        var unmade = await CommandRun.OfAsync(["demo", "b"], workingDirectory: folder.Path);
        Assert.True(unmade.Code == ExitCode.Done, unmade.Error);
        using var cut = new TemporaryFolder();
        var bytes = await File.ReadAllBytesAsync(BundledCase.At("case.yaml"));
        Assert.Null(Waybill.Vault.CaseCreation.Create(
            new(Path.Combine(cut.Path, "a"), "a"), bytes, new("waybill demo", Waybill.Vault.Log.ActorBasis.Stated), SystemClock.Instance.GetCurrentInstant(), Waybill.Vault.VaultOptions.Default, out _));

        var run = await CommandRun.OfAsync(["demo", "a"], workingDirectory: cut.Path);

        Assert.True(run.Code == ExitCode.Done, run.Error);
        Assert.Contains("pieces of evidence copied to a", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_leaves_alone_what_is_not_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("full/notes.txt", "mine");
        await CommandRun.OfAsync(["new", "case", "--by", "T"], workingDirectory: folder.Path);
        var before = Files(folder.Path);

        foreach (var name in (string[])["full", "case", "full/notes.txt"])
        {
            var run = await CommandRun.OfAsync(["demo", name], workingDirectory: folder.Path);
            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains("nothing was changed", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, Files(folder.Path));
    }

    [Fact]
    public async Task Export_writes_a_dossier_and_replaces_a_file_only_when_told_to()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.OfAsync(["demo", "a"], workingDirectory: folder.Path);

        var first = await CommandRun.OfAsync(["export", "a"], workingDirectory: folder.Path);
        var again = await CommandRun.OfAsync(["export", "a"], workingDirectory: folder.Path);
        var forced = await CommandRun.OfAsync(["export", "a", "--force", "--as-of", "2023-10-20", "--lang", "id"], workingDirectory: folder.Path, language: "id");

        Assert.True(first.Code == ExitCode.Done, first.Error);
        Assert.Contains("The dossier is in a.html.", first.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, again.Code);
        Assert.Contains("is there already; nothing was written", again.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, forced.Code);
        Assert.Contains("lang=\"id\"", await File.ReadAllTextAsync(Path.Combine(folder.Path, "a.html")), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.part"));
    }

    [Fact]
    public async Task Export_says_what_is_wrong_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.OfAsync(["new", "a", "--by", "T"], workingDirectory: folder.Path);

        var missing = await CommandRun.OfAsync(["export", "nowhere"], workingDirectory: folder.Path);
        var transfer = await CommandRun.OfAsync(["export", "a", "--transfer", "T9"], workingDirectory: folder.Path);
        var pdf = await CommandRun.OfAsync(["export", "a", "--format", "pdf"], workingDirectory: folder.Path);
        var place = await CommandRun.OfAsync(["export", "a", "--out", "no/such/folder/d.html"], workingDirectory: folder.Path);

        Assert.Equal(ExitCode.Usage, missing.Code);
        Assert.Equal(ExitCode.Usage, transfer.Code);
        Assert.Contains("T9", transfer.Error, StringComparison.Ordinal);
        // The run of this test has no search path, so no browser.
        Assert.Equal(ExitCode.Usage, pdf.Code);
        Assert.Contains("Chromium", pdf.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.DoneWithProblems, place.Code);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), f => f.EndsWith("html", StringComparison.Ordinal) || f.EndsWith("pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_of_a_case_whose_evidence_was_changed_fails_closed()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.OfAsync(["demo", "a"], workingDirectory: folder.Path);
        var piece = Directory.EnumerateFiles(Path.Combine(folder.Path, "a", "evidence"), "*", SearchOption.AllDirectories).First(f => new FileInfo(f).Length > 0);
        File.SetAttributes(piece, FileAttributes.Normal);
        await File.AppendAllTextAsync(piece, "changed");

        var run = await CommandRun.OfAsync(["export", "a", "--out", "b.html"], workingDirectory: folder.Path);

        Assert.Equal(ExitCode.Integrity, run.Code);
        Assert.False(File.Exists(Path.Combine(folder.Path, "b.html")));
    }

    private static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + " " + new FileInfo(f).Length)];
}
