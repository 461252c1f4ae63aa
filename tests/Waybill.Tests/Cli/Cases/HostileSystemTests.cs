using System.Diagnostics;
using System.Runtime.Versioning;
using Waybill.Core;
using Waybill.Tests.Support;
using Waybill.Vault;
using Waybill.Vault.Checking;
using Waybill.Vault.Storage;

namespace Waybill.Tests.Cli.Cases;

/// <summary>No space, no rights, two processes: a sentence, exit code 1, and the case holds.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class HostileSystemTests
{
    /// <summary>With limits of 2 to 12 KiB, evidence, log and heads each come to the end of their space in one of the runs.</summary>
    [LinuxFact]
    public async Task A_file_size_limit_ends_in_a_sentence_and_takes_back_what_was_begun()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++) folder.Write($"in/{i:D2}", new string((char)('A' + (i % 26)), 100 + (i * 97)));
        foreach (var limit in (int[])[2, 4, 5, 12])
        {
            var name = $"case-{limit}";
            Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "new", name))).Code);

            var (code, _, error) = await WaybillProcess.EndAsync(WaybillProcess.StartAfter($"ulimit -f {limit}", folder.Path, "add", name, "in"));

            Assert.True(code == 1, $"{code}: {error}");
            Assert.Contains(ProblemCodes.NoSpace, error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
            var report = Check(folder, name);
            Assert.Empty(report.Failures);
            Assert.Empty(report.Remarks);
            Assert.Equal(report.Receipts, report.Head.Size - 1);

            // With room again, the same command does the rest.
            Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "add", name, "in"))).Code);
            Assert.Empty(Check(folder, name).Failures);
        }
    }

    [RootFact]
    public async Task A_user_without_rights_is_told_and_nothing_is_lost()
    {
        using var folder = new TemporaryFolder();
        Open(folder.Path);
        folder.Write("in/open.txt", "open");
        folder.Write("in/closed/inside.txt", "inside");
        folder.Write("in/secret.txt", "secret");
        File.SetUnixFileMode(Path.Combine(folder.Path, "in", "closed"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(folder.Path, "in", "secret.txt"), UnixFileMode.None);
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.StartAsNobody(folder.Path, "new", "case"))).Code);

        var added = await WaybillProcess.EndAsync(WaybillProcess.StartAsNobody(folder.Path, "add", "case", "in"));

        Assert.Equal(1, added.Code);
        Assert.Contains("WB1002 in/closed: ", added.Error, StringComparison.Ordinal);
        Assert.Contains("WB1002 in/secret.txt: ", added.Error, StringComparison.Ordinal);
        Assert.Equal(1, Check(folder, "case").Whole);

        // The case itself closed, part by part: nothing is said to be broken that could not be looked at.
        var evidence = Directory.GetDirectories(Path.Combine(folder.Path, "case", "evidence")).Single(d => Path.GetFileName(d).Length == 2);
        foreach (var part in (string[])[evidence, Path.Combine(folder.Path, "case", "evidence"), Path.Combine(folder.Path, "case", "custody"), Path.Combine(folder.Path, "case")])
        {
            var mode = File.GetUnixFileMode(part);
            File.SetUnixFileMode(part, UnixFileMode.None);
            foreach (var command in (string[][])[["verify", "case"], ["add", "case", "in/open.txt"], ["log", "case"]])
            {
                var closed = await WaybillProcess.EndAsync(WaybillProcess.StartAsNobody(folder.Path, command));
                if (command[0] == "log" && closed.Code == 0) continue; // the log lies elsewhere and may be read
                Assert.True(closed.Code == 1, $"{command[0]} {part}: {closed.Code} {closed.Error}");
                Assert.Contains(ProblemCodes.FileDenied, closed.Error, StringComparison.Ordinal);
            }
            File.SetUnixFileMode(part, mode);
        }
        Assert.Empty(Check(folder, "case").Failures);
    }

    [RootFact]
    public async Task A_case_of_another_user_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        Open(folder.Path, write: false);
        folder.Write("a.txt", "text");
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "new", "case"))).Code);

        foreach (var command in (string[][])[["add", "case", "a.txt"], ["new", "another"]])
        {
            var (code, _, error) = await WaybillProcess.EndAsync(WaybillProcess.StartAsNobody(folder.Path, command));
            Assert.Equal(1, code);
            Assert.StartsWith(ProblemCodes.FileDenied, error, StringComparison.Ordinal);
        }
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.StartAsNobody(folder.Path, "verify", "case"))).Code);
    }

    [Fact]
    public async Task A_case_held_by_another_process_is_told_after_a_short_wait()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "new", "case"))).Code);
        folder.Write("a.txt", "text");
        var layout = new CaseLayout(Path.Combine(folder.Path, "case"), "case");
        using (CaseLock.Take(layout, Duration.Zero, CancellationToken.None))
        {
            var (code, _, error) = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "add", "case", "a.txt"));

            Assert.Equal(1, code);
            Assert.StartsWith(ProblemCodes.CaseBusy, error, StringComparison.Ordinal);
        }
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "add", "case", "a.txt"))).Code);
    }

    [Fact]
    public async Task Four_processes_that_add_at_once_each_get_their_receipts()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "new", "case"))).Code);
        for (var i = 0; i < 80; i++) folder.Write($"in{i % 4}/{i:D2}", $"text {i}");

        var processes = Enumerable.Range(0, 4).Select(i => WaybillProcess.Start(folder.Path, "add", "case", $"in{i}")).ToArray();
        while (!processes.All(p => p.HasExited))
        {
            Assert.Empty(Check(folder, "case").Failures); // a reader between the writers never sees a broken case
            await Task.Delay(5);
        }

        for (var i = 0; i < processes.Length; i++)
        {
            var (code, _, error) = await WaybillProcess.EndAsync(processes[i]);
            // On a machine with much else to do the others may hold the case for longer than a run waits; it says so, and then it is run again.
            if (error.StartsWith(ProblemCodes.CaseBusy, StringComparison.Ordinal)) (code, _, error) = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "add", "case", $"in{i}"));
            Assert.True(code == 0, error);
        }
        var report = Check(folder, "case");
        Assert.Equal((81, 80, 80), (report.Head.Size, report.Whole, report.Receipts));
    }

    private static CheckReport Check(TemporaryFolder folder, string name) =>
        CaseCheck.Run(new CaseLayout(Path.Combine(folder.Path, name), name), null, VaultOptions.Default, out _)!;

    private static void Open(string path, bool write = true)
    {
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(path, write ? mode | UnixFileMode.OtherWrite : mode);
    }
}
