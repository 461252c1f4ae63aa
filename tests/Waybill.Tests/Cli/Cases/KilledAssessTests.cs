using System.Diagnostics;
using System.Globalization;
using System.Text;
using Waybill.Core;
using Waybill.Tests.Support;
using Waybill.Vault.Storage;
using Xunit.Abstractions;

namespace Waybill.Tests.Cli.Cases;

/// <summary>
/// <c>waybill assess</c> killed (SIGKILL) at moments drawn from a seeded generator, over and over on the same ledger. Whatever a kill leaves opens, goes
/// on from what was finished, and ends with the bytes of a run that nobody disturbed.
/// </summary>
public sealed class KilledAssessTests(ITestOutputHelper output)
{
    private const int Seed = 20231026, Rounds = 5, KillsPerRound = 8, Articles = 24;

    [LinuxFact]
    public async Task A_ledger_goes_on_after_each_of_forty_kills_and_ends_with_the_same_bytes()
    {
        var random = new Random(Seed);
        using var folder = new TemporaryFolder();
        var layout = new CaseLayout(Path.Combine(folder.Path, "case"), "case");
        WriteArticles(Path.Combine(folder.Path, "in"));
        Assert.Equal(0, (await RunAsync(folder, "new", "case")).Code);
        Assert.Equal(0, (await RunAsync(folder, "add", "case", "in")).Code);
        var undisturbed = await RunAsync(folder, "assess", "case", "--json");
        int killed = 0, within = 0;
        for (var round = 0; round < Rounds; round++)
        {
            Directory.Delete(layout.Derived, recursive: true);
            for (var kill = 0; kill < KillsPerRound; kill++)
            {
                var before = Bytes(layout);
                if (await AssessAndKillAsync(folder, layout, round, random)) killed++;
                if (Bytes(layout) > before) within++;
            }

            var told = await RunAsync(folder, "assess", "case");
            var last = await RunAsync(folder, "assess", "case", "--json");

            Assert.Equal(undisturbed.Output, last.Output);
            Assert.Equal(undisturbed.Error, last.Error);
            Assert.DoesNotContain(ProblemCodes.LedgerSetAside, told.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(ProblemCodes.LedgerUnwritable, told.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(layout.Derived, "ledger.aside.db")));
        }
        output.WriteLine($"{killed} kills, {within} of them after something was stored");

        // Otherwise the kills all came before or after the work, and nothing was shown.
        Assert.InRange(killed, 30, Rounds * KillsPerRound);
        Assert.InRange(within, 10, Rounds * KillsPerRound);
    }

    private static void WriteArticles(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Articles; i++)
        {
            var text = new StringBuilder();
            for (var line = 0; line < 12; line++)
            {
                text.Append(CultureInfo.InvariantCulture, $"North Korea sent {(i * 40) + line + 2} containers of shells from Rajin to Dunay in September 2023, the White House said on 13 October 2023. ");
                text.Append("The Kremlin denied the report. South Korea condemned the delivery of missiles to Russia.\n\n");
            }
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D3}.txt")), text.ToString());
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D3}.txt.meta.yaml")), "published: 2023-10-27\n");
        }
    }

    /// <summary>
    /// Waits until the ledger has grown by an amount drawn at random, then for a moment drawn at random, then kills: work done, not time, decides, so a
    /// busy machine kills at the same places. In the last round the growth is that of the whole, so that the assessment itself is hit.
    /// </summary>
    private static async Task<bool> AssessAndKillAsync(TemporaryFolder folder, CaseLayout layout, int round, Random random)
    {
        var growth = round == Rounds - 1 ? 1 : random.Next(60_000);
        var wait = TimeSpan.FromMilliseconds(random.NextDouble() * (round == Rounds - 1 ? 300 : 20));
        var before = Bytes(layout);
        using var process = WaybillProcess.Start(folder.Path, "assess", "case");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && Bytes(layout) < before + growth) Thread.Sleep(1);
        var began = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(began) < wait) Thread.SpinWait(50);
        var running = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return running;
    }

    private static long Bytes(CaseLayout layout) => Length(layout, "ledger.db") + Length(layout, "ledger.db-wal");

    private static long Length(CaseLayout layout, string name) => new FileInfo(Path.Combine(layout.Derived, name)) is { Exists: true } file ? file.Length : 0;

    private static Task<(int Code, string Output, string Error)> RunAsync(TemporaryFolder folder, params string[] args) =>
        WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, args));
}
