using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Cli;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

/// <summary>Another case, of invented states, ports, ship and goods: nothing in the program is tied to the bundled one.</summary>
public sealed partial class FictitiousCaseTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public async Task InitializeAsync()
    {
        await RunAsync("new", "case", "--by", "T");
        File.Copy(Repository.At("examples", "ossavik-tarn", "case.yaml"), Path.Combine(folder.Path, "case", "case.yaml"), overwrite: true);
        var added = await RunAsync("add", "case", Repository.At("examples", "ossavik-tarn", "evidence"), Repository.At("examples", "ossavik-tarn", "articles"), "--by", "T");
        Assert.True(added.Code == ExitCode.Done, added.Error);
        var assessed = await RunAsync("assess", "case");
        Assert.True(assessed.Code == ExitCode.Done, assessed.Error);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Transfer_leg_and_findings_are_those_of_its_own_evidence()
    {
        using var json = JsonDocument.Parse((await RunAsync("show", "case", "--json")).Output);
        var root = json.RootElement;

        var transfer = root.GetProperty("transfers")[0];
        Assert.Equal(("Vessaria", "Tolmar"), (transfer.GetProperty("supplier").GetString(), transfer.GetProperty("recipient").GetString()));
        var leg = Assert.Single(transfer.GetProperty("legs").EnumerateArray());
        Assert.Equal(("ossavik-harbour", "tarn-roads", "maritime"), (leg.GetProperty("from").GetString(), leg.GetProperty("to").GetString(), leg.GetProperty("mode").GetString()));
        Assert.Equal("T1", root.GetProperty("transfers")[1].GetProperty("returnOf").GetString());
        // What was seen moves the way, and not the contents: crates are closed.
        Assert.True(Of("T1.L1.carried").GetProperty("high").GetDouble() > 0.9);
        Assert.Equal(JsonValueKind.Null, Of("T1.contents").GetProperty("words").ValueKind);
        // A clouded frame is no sign of absence.
        Assert.DoesNotContain(root.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("rows").EnumerateArray()), r => r.GetProperty("items").EnumerateArray().Any(i => i.GetString()!.EndsWith("-f3", StringComparison.Ordinal)) && r.GetProperty("decibans").GetDouble() != 0);
        // Denied by one of the accused; the other declined, which is no denial.
        var replies = root.GetProperty("replies").EnumerateArray().ToDictionary(r => r.GetProperty("party").GetString()!, r => r, StringComparer.Ordinal);
        Assert.Single(replies["Vessaria"].GetProperty("items").EnumerateArray());
        Assert.All(replies.Values, r => Assert.Single(r.GetProperty("asked").EnumerateArray()));

        JsonElement Of(string proposition) => root.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("proposition").GetString() == proposition);
    }

    [Fact]
    public async Task Numbers_of_other_goods_are_not_measured_with_factors_of_shells_and_no_resolution_is_applied_that_binds_nobody_here()
    {
        using var json = JsonDocument.Parse((await RunAsync("show", "case", "--json")).Output);

        Assert.Equal(["denial-scope", "publication", "sea-leg"], json.RootElement.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("check").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(json.RootElement.GetProperty("law").EnumerateArray(), l => l.GetProperty("outcome").GetString()!.StartsWith("elements", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_the_bundled_case_turns_up_on_any_face()
    {
        foreach (var language in (string[])["en", "id"])
        {
            foreach (var command in (string[][])[["show", "case"], ["check", "case"], ["explain", "case"], ["explain", "case", "T1.moved"], ["show", "case", "--json"], ["export", "case", "--force", "--out", "d.html"]])
            {
                var run = await CommandRun.OfAsync(command, workingDirectory: folder.Path, language: language);

                Assert.True(run.Code == ExitCode.Done, run.Error);
                Assert.DoesNotMatch(Bundled(), run.Output);
            }
            var dossier = await File.ReadAllTextAsync(Path.Combine(folder.Path, "d.html"));
            Assert.DoesNotMatch(Bundled(), dossier);
            Assert.DoesNotContain("DRAFT", dossier, StringComparison.Ordinal);
        }
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(args, workingDirectory: folder.Path);

    [GeneratedRegex(@"\b(?:Russia|Rusia|DPRK|ROK|Korea\w*|Najin|Rajin|Dunay|Tikhoretsk|Vostochny|Kremlin|Angara|1718|1874|2270|Ukrain\w*|White House)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bundled();
}
