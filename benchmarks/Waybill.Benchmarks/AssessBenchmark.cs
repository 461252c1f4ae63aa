using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Waybill.Assessment;
using Waybill.Assessment.Checks;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Grades;
using Waybill.Assessment.Law;
using Waybill.Assessment.Origins;
using Waybill.Assessment.Transfers;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;

namespace Waybill.Benchmarks;

/// <summary>
/// A large case assessed: from nothing, with nothing changed, with one document added; beside the bare reading of the same stored bytes out of SQLite.
/// Processor time stands beside the wall clock, because others on the machine lengthen only the latter.
/// </summary>
internal static class AssessBenchmark
{
    private const int Articles = 1_667, SmallArticles = 60, Runs = 3;

    public static void Run()
    {
        using var made = new GeneratedCase(Articles);
        var first = Assess(made, AssessOptions.Default); // also fills the caches of the compiler
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"assess: {first.ReadNow:N0} pieces of evidence, {first.Assessment!.Claims.Length:N0} claims, {first.Assessment.Observations.Length:N0} sightings; {first.Assessment.Transfers.Length} transfers, {first.Assessment.Findings.Length} findings"));
        var bytes = 0L;
        var bare = Print("yardstick: stored bytes out of SQLite", () => bytes = Bare(made));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  stored: {bytes / 1024:N0} KiB"));
        Print("assess, everything anew", () => Assess(made, AssessOptions.Default with { Fresh = true }), bare);
        Print("assess, nothing changed", () => Assess(made, AssessOptions.Default), bare);
        Print("assess, one document added", () => Assess(made, AssessOptions.Default), bare, made.AddOne);
        Print("assessment and readings out of the ledger", () => Readings(made), bare);
        Print("CaseAssessor.Assess alone", () => CaseAssessor.Assess(first.Input!), bare);
        Parts(first.Input!, bare);
        Print("the JSON of the assessment", () => AssessmentJsonWriter.Document(first.Assessment, "Benchmark", first.Head), bare);
        var program = Path.Combine(Machine.Root, "artifacts", "bin", "Waybill.Cli", "release", "waybill.dll");
        if (!File.Exists(program)) return;
        Print("waybill assess, nothing changed", () => Start(program, made), bare);
        Print("waybill assess, one document added", () => Start(program, made), bare, made.AddOne);
        using var small = new GeneratedCase(SmallArticles);
        var few = Assess(small, AssessOptions.Default);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a small case: {few.ReadNow:N0} pieces of evidence, {few.Assessment!.Claims.Length:N0} claims, {few.Assessment.Observations.Length:N0} sightings"));
        Print("waybill assess, nothing changed", () => Start(program, small), bare);
        Print("waybill assess, one document added", () => Start(program, small), bare, small.AddOne);
    }

    private static double Print(string name, Action work, double bare = 0, Action? before = null)
    {
        var (wall, processor) = (new Series(), new Series());
        for (var run = 0; run < Runs; run++)
        {
            before?.Invoke();
            var start = Used();
            wall.Add(Series.Seconds(work));
            processor.Add((Used() - start).TotalSeconds);
        }
        var ratio = bare > 0 ? string.Create(CultureInfo.InvariantCulture, $", {wall.Median / bare:N0} times the yardstick") : "";
        Console.WriteLine($"  {name,-42} {wall.Show("N3", "s")}; processor {processor.Median.ToString("N3", CultureInfo.InvariantCulture)} s{ratio}");
        return wall.Median;
    }

    // Of this process and those it started and waited for.
    private static TimeSpan Used()
    {
        if (!OperatingSystem.IsLinux()) return Environment.CpuUsage.TotalTime;
        var fields = File.ReadAllText("/proc/self/stat").Split(' ');
        var ticks = fields[13..17].Sum(f => long.Parse(f, NumberStyles.None, CultureInfo.InvariantCulture)); // utime, stime, cutime, cstime of proc(5)
        return TimeSpan.FromSeconds(ticks / 100.0);
    }

    private static AssessOutcome Assess(GeneratedCase made, AssessOptions options)
    {
        var outcome = AssessStep.Run(made.Layout, options, null, default);
        if (outcome.Assessment is null || outcome.Remarks.Length > 0) throw new InvalidOperationException(string.Join('\n', outcome.Problems.Concat(outcome.Remarks)));
        return outcome;
    }

    /// <summary>What each part of an assessment takes.</summary>
    private static void Parts(AssessmentInput input, double bare)
    {
        var evidence = CaseEvidence.Of(input);
        var (origins, pools) = OriginFinder.Find(evidence);
        var transfers = TransferBuilder.Build(evidence);
        var law = LawTester.Test(evidence, transfers);
        var checks = CheckRunner.Run(evidence, transfers, origins, pools, law);
        Print("  evidence", () => CaseEvidence.Of(input), bare);
        Print("  origins", () => OriginFinder.Find(evidence), bare);
        Print("  transfers, legs, propositions", () => TransferBuilder.Build(evidence), bare);
        Print("  law", () => LawTester.Test(evidence, transfers), bare);
        Print("  checks", () => CheckRunner.Run(evidence, transfers, origins, pools, law), bare);
        Print("  grades", () => Grader.Grade(evidence, transfers, origins, pools, checks, GradeSettings.Default), bare);
    }

    // The stored assessment comes with them, as a part of what is measured.
    private static void Readings(GeneratedCase made)
    {
        if (Assess(made, AssessOptions.Default with { KeepInput = true }).Input is null) throw new UnreachableException();
    }

    private static long Bare(GeneratedCase made)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(made.Layout.Derived, "ledger.db"),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT body FROM reading UNION ALL SELECT body FROM assessment";
        using var rows = command.ExecuteReader();
        var bytes = 0L;
        while (rows.Read()) bytes += ((byte[])rows[0]).Length;
        return bytes;
    }

    private static void Start(string program, GeneratedCase made)
    {
        var start = new ProcessStartInfo("dotnet", [program, "assess", made.Layout.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode > 1) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"waybill assess ended with {process.ExitCode}."));
    }
}
