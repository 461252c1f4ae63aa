using System.Diagnostics;
using System.Globalization;
using Waybill.Core;
using Waybill.Tests.Support;
using Waybill.Vault;
using Waybill.Vault.Checking;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;
using Xunit.Abstractions;

namespace Waybill.Tests.Cli.Cases;

/// <summary>
/// <c>waybill add</c> killed (SIGKILL) a hundred times at moments drawn from a seeded generator, on the same cases over and over, so that
/// each run also clears what the one before left.
/// </summary>
public sealed class KilledAddTests(ITestOutputHelper output)
{
    private const int Seed = 20231026, Kills = 100, KillsPerCase = 25, FilesPerRun = 60, ReceiptBytes = 260;

    [LinuxFact]
    public async Task A_case_holds_after_each_of_a_hundred_kills_and_no_receipt_is_without_its_bytes()
    {
        var random = new Random(Seed);
        int withReceipts = 0, recovered = 0;
        for (var round = 0; round < Kills / KillsPerCase; round++)
        {
            using var folder = new TemporaryFolder();
            var layout = new CaseLayout(Path.Combine(folder.Path, "case"), "case");
            Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "new", "case"))).Code);
            var acknowledged = CustodyLog.Read(layout, VaultOptions.Default, out _)!.Head;
            for (var kill = 0; kill < KillsPerCase; kill++)
            {
                WriteFiles(Path.Combine(folder.Path, "in"), round, kill, random);
                await AddAndKillAsync(folder.Path, layout, random);

                var report = CaseCheck.Run(layout, new(acknowledged.Size, acknowledged.Root), VaultOptions.Default, out _)!;
                Assert.True(report.Failures.Length == 0 && report.Open.Length == 0, string.Join('\n', report.Failures.Concat(report.Open)));
                if (report.Head.Size > acknowledged.Size) withReceipts++;
                acknowledged = report.Head;
                Directory.Delete(Path.Combine(folder.Path, "in"), true);
            }

            // What the last kill left is cleared by the next run, which adds as if nothing had been.
            folder.Write("last.txt", "the last file");
            var last = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "add", "case", "last.txt"));
            Assert.True(last.Code == 0, last.Error);
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(layout.Evidence, ".incoming")));
            var end = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "verify", "case", "--head", acknowledged.ToString()));
            Assert.True(end.Code == 0, end.Error);
            recovered += CustodyLog.Read(layout, VaultOptions.Default, out _)!.Leaves.Count(l => l.Act is RecoveredAct);
        }
        output.WriteLine($"{Kills} kills, {withReceipts} of them after a receipt, {recovered} recoveries noted in the logs");

        // Otherwise the kills all came before or after the work, and nothing was shown.
        Assert.InRange(withReceipts, Kills * 3 / 4, Kills);
        // How many land in the middle of a write depends on the machine's load, hence the low bound: a few are proof enough.
        Assert.InRange(recovered, 3, Kills);
    }

    private static void WriteFiles(string folder, int round, int kill, Random random)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < FilesPerRun; i++)
        {
            var bytes = new byte[i % 30 == 0 ? 1_000_000 : random.Next(1, 4000)];
            random.NextBytes(bytes);
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{round}-{kill}-{i:D4}")), bytes);
        }
    }

    /// <summary>
    /// Waits until the run has begun to copy and the log has grown by a number of receipts drawn at random, then for a moment drawn
    /// at random, then kills. Work done, not time, decides: so a busy machine kills at the same places.
    /// </summary>
    private static async Task AddAndKillAsync(string folder, CaseLayout layout, Random random)
    {
        var growth = random.Next(FilesPerRun * 8 / 10) * ReceiptBytes;
        var wait = TimeSpan.FromMilliseconds(random.NextDouble() * 4);
        using var process = WaybillProcess.Start(folder, "add", "case", "in");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var before = new FileInfo(layout.Log).Length;
        var incoming = Path.Combine(layout.Evidence, ".incoming");
        while (!process.HasExited && new FileInfo(layout.Log).Length == before && !Directory.EnumerateFiles(incoming, "*.part").Any()) Thread.Sleep(1);
        while (!process.HasExited && new FileInfo(layout.Log).Length < before + growth) Thread.Sleep(1);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < wait) Thread.SpinWait(50);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
