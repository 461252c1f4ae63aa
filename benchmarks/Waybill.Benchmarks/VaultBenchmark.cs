using System.Globalization;
using System.Security.Cryptography;
using Waybill.Core.Documents;
using Waybill.Vault;
using Waybill.Vault.Checking;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Benchmarks;

/// <summary>Evidence in and checked, in bytes and in acts a second, beside bare SHA-256 over the same bytes.</summary>
internal static class VaultBenchmark
{
    private const int Runs = 5;
    private const int LargeFiles = 16, LargeBytes = 8 << 20;
    private const int SmallFiles = 400, SmallBytes = 1_200;

    private static readonly Instant Now = Instant.FromUtc(2024, 5, 3, 12, 0);
    private static readonly Actor Somebody = new("Benchmark", ActorBasis.Stated);

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-bench-").FullName;
        try
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vault: {LargeFiles} files of {LargeBytes >> 20} MiB for bytes, {SmallFiles} of {SmallBytes:N0} bytes for acts; every act is on the disk before the next"));
            var large = Make(folder, "large", LargeFiles, LargeBytes);
            var small = Make(folder, "small", SmallFiles, SmallBytes);
            var (bare, add, verify, acts, verifyActs) = (new Series(), new Series(), new Series(), new Series(), new Series());
            var mebibytes = (double)LargeFiles * LargeBytes / (1 << 20);
            for (var run = 0; run < Runs; run++)
            {
                bare.Add(mebibytes / Series.Seconds(() => Hash(large)));
                var (adding, checking) = Measure(folder, "case-l" + run.ToString(CultureInfo.InvariantCulture), large);
                add.Add(mebibytes / adding);
                verify.Add(mebibytes / checking);
                (adding, checking) = Measure(folder, "case-s" + run.ToString(CultureInfo.InvariantCulture), small);
                acts.Add(SmallFiles / adding);
                verifyActs.Add(SmallFiles / checking);
            }
            Console.WriteLine($"  bare SHA-256 of the files  {bare.Show("N0", "MiB/s")}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  add                        {add.Show("N0", "MiB/s")}, {bare.Median / add.Median:N1} times the bare hash"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  verify                     {verify.Show("N0", "MiB/s")}, {bare.Median / verify.Median:N1} times the bare hash"));
            Console.WriteLine($"  add, small files           {acts.Show("N0", "acts/s")}");
            Console.WriteLine($"  verify, small files        {verifyActs.Show("N0", "acts/s")}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Adding, double Checking) Measure(string folder, string name, List<string> files)
    {
        var layout = new CaseLayout(Path.Combine(folder, name), name);
        if (CaseCreation.Create(layout, "title: Benchmark\n"u8, Somebody, Now, VaultOptions.Default, out _) is { } failed) throw new InvalidOperationException(failed.ToString());
        var adding = Series.Seconds(() =>
        {
            using var vault = CaseVault.Open(layout, Somebody, Now, VaultOptions.Default, out var problem) ?? throw new InvalidOperationException(problem?.ToString());
            foreach (var file in files)
            {
                if (vault.Add(new SourceFile(file, Path.GetFileName(file)), DocumentFacts.None, Somebody, Now).Problem is { } refused) throw new InvalidOperationException(refused.ToString());
            }
        });
        CheckReport? report = null;
        var checking = Series.Seconds(() => report = CaseCheck.Run(layout, null, VaultOptions.Default, out _));
        if (report is not { Failures.IsEmpty: true } || report.Whole != files.Count) throw new InvalidOperationException("The case does not hold.");
        Directory.Delete(layout.Folder, recursive: true);
        return (adding, checking);
    }

    private static void Hash(List<string> files)
    {
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            SHA256.HashData(stream);
        }
    }

    private static List<string> Make(string folder, string name, int count, int size)
    {
        var random = new Random(20240503); // no two files alike, the same every time
        var bytes = new byte[size];
        var files = new List<string>();
        Directory.CreateDirectory(Path.Combine(folder, name));
        for (var i = 0; i < count; i++)
        {
            random.NextBytes(bytes);
            files.Add(Path.Combine(folder, name, i.ToString(CultureInfo.InvariantCulture) + ".bin"));
            File.WriteAllBytes(files[^1], bytes);
        }
        return files;
    }
}
