using Microsoft.Data.Sqlite;
using Waybill.Cli;
using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Tests.Support;
using Waybill.Tests.Vault;
using Waybill.Vault;

namespace Waybill.Tests.Pipeline.Assessing;

/// <summary>What does not hold is not built upon, what was redacted is not remembered, and nothing is written through a link.</summary>
public sealed class BrokenCaseTests
{
    private const string Text = "North Korea sent weapons to Russia, the White House said.";

    [Fact]
    public void Altered_bytes_end_the_run_when_they_are_read()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        Overwrite(folder.Layout.PathOf(CaseFolder.HashOf(Text)), Text.Replace("weapons", "flowers", StringComparison.Ordinal));

        Assert.Equal(ProblemCodes.EvidenceAltered, Assert.Throws<IntegrityException>(() => Run(folder)).Problem.Code);
    }

    [Fact]
    public void Bytes_that_became_more_or_went_end_the_run_even_when_a_reading_is_stored()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        Run(folder);
        var path = folder.Layout.PathOf(CaseFolder.HashOf(Text));

        Overwrite(path, Text + ".");
        Assert.Equal(ProblemCodes.EvidenceAltered, Assert.Throws<IntegrityException>(() => Run(folder)).Problem.Code);
        File.Delete(path);
        Assert.Equal(ProblemCodes.EvidenceMissing, Assert.Throws<IntegrityException>(() => Run(folder)).Problem.Code);
    }

    [Fact]
    public void Of_several_pieces_that_do_not_hold_the_first_in_the_log_is_named()
    {
        using var folder = new CaseFolder();
        string[] texts = [.. Enumerable.Range(0, 12).Select(i => Text + new string('!', i))];
        foreach (var text in texts) folder.Add("a.txt", text);
        foreach (var text in texts.Skip(3)) Overwrite(folder.Layout.PathOf(CaseFolder.HashOf(text)), text.Replace("weapons", "flowers", StringComparison.Ordinal));

        for (var i = 0; i < 5; i++)
        {
            var thrown = Assert.Throws<IntegrityException>(() => Run(folder));
            Assert.Contains(CaseFolder.HashOf(texts[3]).Hex, thrown.Problem.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_altered_leaf_ends_the_run()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        Run(folder);
        Overwrite(folder.Layout.Log, File.ReadAllText(folder.Layout.Log).Replace("Ayu", "Eve", StringComparison.Ordinal));

        Assert.Equal(ProblemCodes.HeadMismatch, Assert.Throws<IntegrityException>(() => Run(folder)).Problem.Code);
    }

    [Fact]
    public void A_folder_that_is_no_case_and_a_case_file_that_cannot_be_used_give_no_assessment()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        File.WriteAllText(folder.Layout.CaseFile, "titel: \"A\"\n");

        var unusable = Run(folder);
        var none = AssessStep.Run(new(folder.Outside, "x"), AssessOptions.Default, null, default);

        Assert.Null(unusable.Assessment);
        Assert.Equal([ProblemCodes.CaseFileMalformed], unusable.Problems.Select(p => p.Code));
        Assert.Null(none.Assessment);
        Assert.Equal([ProblemCodes.NotACase], none.Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ledger.db")]
    [InlineData("ledger.db-wal")]
    [InlineData("ledger.lock")]
    [InlineData("ledger.aside.db")]
    public void A_link_where_the_ledger_should_be_is_refused_and_what_it_leads_to_stays(string name)
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        var target = Path.Combine(folder.Outside, "target");
        if (name.Length == 0)
        {
            Directory.Delete(folder.Layout.Derived, recursive: true);
            Directory.CreateDirectory(target);
            Directory.CreateSymbolicLink(folder.Layout.Derived, target);
        }
        else
        {
            File.WriteAllText(target, "precious");
            File.CreateSymbolicLink(Path.Combine(folder.Layout.Derived, name), target);
        }

        var run = Run(folder);

        Assert.Null(run.Assessment);
        Assert.Equal([ProblemCodes.CaseLayoutWrong], run.Problems.Select(p => p.Code));
        if (name.Length == 0) Assert.Empty(Directory.EnumerateFileSystemEntries(target));
        else Assert.Equal("precious", File.ReadAllText(target));
    }

    [Fact]
    public void A_damaged_ledger_is_made_again_with_a_remark_and_the_same_result()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        var first = Run(folder);
        File.WriteAllText(Path.Combine(folder.Layout.Derived, "ledger.db"), new string('x', 5000));

        var second = Run(folder);

        Assert.Equal([ProblemCodes.LedgerSetAside], second.Remarks.Select(r => r.Code));
        Assert.Equal(1, second.ReadNow);
        Assert.Empty(SampleDifferences(first, second));
        Assert.Empty(Run(folder).Remarks);
    }

    [Fact]
    public async Task Words_of_redacted_evidence_are_nowhere_in_what_is_derived()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        var secret = "North Korea sent 4,711 containers to Russia, the quartermaster of Zzyzx said.";
        folder.Add("b.txt", secret);
        Assert.Equal(2, Run(folder).ReadNow);

        var redact = await CommandRun.OfAsync(["redact", folder.Layout.Folder, CaseFolder.HashOf(secret).Hex, "--reason", "names a source"], name: "Ayu");
        Assert.Empty(Directory.EnumerateFiles(folder.Layout.Derived, "*.db*"));
        var run = Run(folder);

        Assert.Equal(ExitCode.Done, redact.Code);
        Assert.Equal((1, 1), (run.ReadNow, run.Redacted));
        Assert.DoesNotContain(run.Assessment!.Claims, c => c.Evidence == CaseFolder.HashOf(secret));
    }

    [Fact]
    public void A_reading_of_evidence_that_was_redacted_while_the_ledger_was_elsewhere_is_forgotten()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Text);
        folder.Add("b.txt", Text + " Again.");
        Run(folder);
        using (var vault = folder.Open()) vault.Redact(CaseFolder.HashOf(Text), "reason", CaseFolder.Ayu, CaseFolder.Noon);

        var run = Run(folder);

        Assert.Equal((0, 1, 1), (run.ReadNow, run.Reused, run.Redacted));
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.Layout.Derived, "ledger.db"), Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM reading";
        Assert.Equal(1L, command.ExecuteScalar());
    }

    private static AssessOutcome Run(CaseFolder folder) => AssessStep.Run(folder.Layout, AssessOptions.Default, null, default);

    private static IEnumerable<string> SampleDifferences(AssessOutcome one, AssessOutcome other) => Ledger.SampleValues.Differences(one.Assessment, other.Assessment);

    private static void Overwrite(string path, string content)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(path, content);
    }
}
