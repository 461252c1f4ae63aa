using System.Text.Json;
using Waybill.Cli;
using Waybill.Core;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

public sealed class CaseCommandsTests
{
    [Fact]
    public async Task A_case_from_nothing_to_a_redaction()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news/a.txt", "a sentence");
        folder.Write("news/a.txt.meta.yaml", "publisher: Harian Uji\npublished: 2023-10-26\n");
        folder.Write("news/b.txt", "another sentence");

        Assert.Equal(ExitCode.Done, (await RunAsync(folder, "new", "case", "--title", "A \"title\": with # signs", "--by", "Ayu")).Code);
        var added = await RunAsync(folder, "add", "case", "news", "--by", "Ayu");
        Assert.Equal((ExitCode.Done, ""), (added.Code, added.Error));
        Assert.Contains("2 new, 0 known already.", added.Output, StringComparison.Ordinal);
        var again = await RunAsync(folder, "add", "case", "news/b.txt", "--by", "Budi");
        Assert.Contains("0 new, 1 known already.", again.Output, StringComparison.Ordinal);

        var head = (await RunAsync(folder, "log", "case", "--head")).Output.Trim();
        Assert.StartsWith("4:", head, StringComparison.Ordinal);
        var id = Evidence(await RunAsync(folder, "log", "case", "--json"), 1);
        var redacted = await RunAsync(folder, "redact", "case", id[..6], "--reason", "names a source", "--by", "Ayu");
        Assert.True(redacted.Code == ExitCode.Done, redacted.Error);

        var verified = await RunAsync(folder, "verify", "case", "--head", head);
        Assert.Equal((ExitCode.Done, ""), (verified.Code, verified.Error));
        Assert.Contains("names a source", verified.Output, StringComparison.Ordinal);
        Assert.Contains("extends it by 1 leaf.", verified.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await RunAsync(folder, "verify", "case", "--head", head[2..])).Code);
    }

    [Fact]
    public async Task Verify_without_a_noted_head_says_what_it_cannot_show()
    {
        using var folder = await CaseAsync();

        var verified = await RunAsync(folder, "verify", "case");

        Assert.Contains("could rebuild it from nothing", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Altered_evidence_ends_with_code_three_and_names_the_first_thing_and_the_number_of_others()
    {
        using var folder = await CaseAsync();
        folder.Write("a.txt", "one");
        folder.Write("b.txt", "two");
        await RunAsync(folder, "add", "case", "a.txt", "b.txt", "--by", "Ayu");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "case", "evidence"), "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
            File.WriteAllText(file, "altered");
        }

        var verified = await RunAsync(folder, "verify", "case");
        var json = JsonDocument.Parse((await RunAsync(folder, "verify", "case", "--json")).Output).RootElement;

        Assert.Equal(ExitCode.Integrity, verified.Code);
        Assert.StartsWith("WB3005 case/evidence/", verified.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("1 other thing does not hold", verified.Error, StringComparison.Ordinal);
        Assert.False(json.GetProperty("holds").GetBoolean());
        Assert.Equal(2, json.GetProperty("failures").GetArrayLength());
    }

    [Theory]
    [InlineData("my_rating", true, "WB1308")]
    [InlineData("acquird", false, "WB1305")]
    public async Task A_column_of_ones_own_is_a_note_and_one_that_is_a_slip_a_problem(string column, bool isDone, string told)
    {
        using var folder = await CaseAsync();
        folder.Write("seen.csv", $"id,acquired,observer,sensor,visible,{column}\na,2023-09-12,Desk,optical,ship,5\n");
        await RunAsync(folder, "add", "case", "seen.csv", "--by", "Ayu");
        var code = isDone ? ExitCode.Done : ExitCode.DoneWithProblems;

        foreach (var again in (bool[])[false, true])
        {
            var assessed = await RunAsync(folder, "assess", "case");

            Assert.Equal((again, code), (again, assessed.Code));
            Assert.Contains(told, assessed.Error, StringComparison.Ordinal);
            Assert.Contains(column, assessed.Error, StringComparison.Ordinal);
        }
        Assert.Equal(code, (await RunAsync(folder, "show", "case")).Code);
    }

    [Fact]
    public async Task A_sidecar_with_a_date_that_does_not_exist_is_a_problem_and_its_file_is_kept()
    {
        using var folder = await CaseAsync();
        folder.Write("a.txt", "text");
        folder.Write("a.txt.meta.yaml", "publisher: Harian Uji\npublished: 2023-02-30\n");

        var added = await RunAsync(folder, "add", "case", "a.txt", "--by", "Ayu", "--json");

        Assert.Equal(ExitCode.DoneWithProblems, added.Code);
        Assert.StartsWith("WB1011 a.txt.meta.yaml line 2: ", added.Error, StringComparison.Ordinal);
        var meta = JsonDocument.Parse(added.Output).RootElement.GetProperty("meta");
        Assert.Equal("Harian Uji", meta.GetProperty("publisher").GetString());
        Assert.False(meta.TryGetProperty("published", out _));
    }

    [Fact]
    public async Task A_case_file_with_an_alias_bomb_is_a_problem_at_once_and_the_evidence_is_safe()
    {
        using var folder = await CaseAsync();
        var bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        File.WriteAllText(Path.Combine(folder.Path, "case", "case.yaml"), bomb);
        folder.Write("a.txt", "text");

        var added = await RunAsync(folder, "add", "case", "a.txt", "--by", "Ayu");
        var verified = await RunAsync(folder, "verify", "case");

        Assert.Equal(ExitCode.DoneWithProblems, added.Code);
        Assert.Contains("1 new", added.Output, StringComparison.Ordinal);
        Assert.Contains("WB2004", added.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.DoneWithProblems, verified.Code);
        Assert.Contains("WB2004", verified.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "WB2002", "add", "nowhere", "x")]
    [InlineData(2, "WB2002", "verify", "nowhere")]
    [InlineData(2, "WB2002", "log", ".")]
    [InlineData(2, "WB2001", "new", "case")]
    [InlineData(2, "WB2104", "redact", "case", "0123456789", "--reason", "r")]
    [InlineData(2, "EVIDENCE", "redact", "case", "../../etc", "--reason", "r")]
    [InlineData(2, "--reason", "redact", "case", "0123")]
    [InlineData(2, "--reason", "redact", "case", "0123", "--reason", "  ")]
    [InlineData(2, "--head", "verify", "case", "--head", "12")]
    [InlineData(2, "--by", "add", "case", "x", "--by", " ")]
    [InlineData(1, "WB1001", "add", "case", "nothing-here")]
    [InlineData(1, "WB2106", "add", "case", "case/custody")]
    public async Task What_cannot_be_done_is_said_in_a_line(int expected, string said, params string[] args)
    {
        using var folder = await CaseAsync();

        var run = await RunAsync(folder, args);

        Assert.Equal(expected, (int)run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ambiguous_prefix_is_refused_and_a_longer_one_taken()
    {
        using var folder = await CaseAsync();
        // Two texts whose SHA-256 begin with the same four digits, found by trying.
        var (first, second) = SamePrefix();
        folder.Write("a", first);
        folder.Write("b", second);
        await RunAsync(folder, "add", "case", "a", "b", "--by", "Ayu");
        var hash = Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(first)).Hex;

        var ambiguous = await RunAsync(folder, "redact", "case", hash[..4], "--reason", "r");
        var clear = await RunAsync(folder, "redact", "case", hash[..16].ToUpperInvariant(), "--reason", "r");
        var twice = await RunAsync(folder, "redact", "case", hash, "--reason", "r");

        Assert.Equal(ExitCode.Usage, ambiguous.Code);
        Assert.Contains("WB2105", ambiguous.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, clear.Code);
        Assert.Equal(ExitCode.DoneWithProblems, twice.Code);
    }

    [Fact]
    public async Task Nobody_named_is_told_and_the_account_is_marked_as_such()
    {
        using var folder = new TemporaryFolder();

        var without = await RunAsAsync(folder, null, null, "new", "case");
        Assert.Equal(ExitCode.Usage, without.Code);
        Assert.Contains("--by NAME", without.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "case")));

        var account = await RunAsAsync(folder, null, "ayu01", "new", "case");
        Assert.Equal(ExitCode.Done, account.Code);
        Assert.Contains("ayu01", account.Error, StringComparison.Ordinal);
        Assert.Contains("\"byBasis\":\"account\"", (await RunAsync(folder, "log", "case", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_reasons_cannot_forge_lines_on_the_terminal()
    {
        using var folder = await CaseAsync();
        folder.Write("a\u202e\u001b[2K.txt", "text");

        var added = await RunAsync(folder, "add", "case", ".", "--by", "Ayu\nHead 9:0");
        var log = await RunAsync(folder, "log", "case");

        Assert.Contains("\\u{202E}\\u{001B}", added.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Output.Split('\n'), line => line.StartsWith("Head 9", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', log.Output + added.Output + added.Error);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task The_log_as_a_person_reads_it(string language)
    {
        using var folder = await CaseAsync();
        folder.Write("a.txt", "text");
        folder.Write("a.txt.meta.yaml", "publisher: Harian Uji\npublished: 2023-10-26\nurl: https://harian.example/a\n");
        await RunAsync(folder, "add", "case", "a.txt", "./a.txt", "--by", "Ayu");
        await RunAsync(folder, "redact", "case", "982d9e3eb996", "--reason", "names a source", "--by", "Budi");

        var log = await CommandRun.OfAsync(["log", "case"], workingDirectory: folder.Path, language: language);

        Expectation.Matches($"Cli/Log.{language}", log.Output.Replace("\r", "", StringComparison.Ordinal));
    }

    private static async Task<TemporaryFolder> CaseAsync()
    {
        var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await RunAsync(folder, "new", "case")).Code);
        return folder;
    }

    private static Task<CommandRun> RunAsync(TemporaryFolder folder, params string[] args) => RunAsAsync(folder, "Ayu", null, args);

    private static Task<CommandRun> RunAsAsync(TemporaryFolder folder, string? name, string? account, params string[] args) =>
        CommandRun.OfAsync(args, workingDirectory: folder.Path, name: name, account: account);

    private static string Evidence(CommandRun log, int line) =>
        JsonDocument.Parse(log.Output.Split('\n')[line]).RootElement.GetProperty("evidence").GetString()!;

    private static (string, string) SamePrefix()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; ; i++)
        {
            var text = FormattableString.Invariant($"text {i}");
            var prefix = Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(text)).Hex[..4];
            if (!seen.TryAdd(prefix, text)) return (seen[prefix], text);
        }
    }
}
