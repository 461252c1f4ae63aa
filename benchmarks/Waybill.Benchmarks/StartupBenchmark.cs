using System.Diagnostics;
using System.Globalization;

namespace Waybill.Benchmarks;

/// <summary>Wall time of whole runs of the built program, beside a program that does nothing.</summary>
internal static class StartupBenchmark
{
    /// <summary>The argument with which this program ends at once.</summary>
    public const string Nothing = "nothing";

    private const int Runs = 11;

    public static void Run()
    {
        var program = Path.Combine(Machine.Root, "artifacts", "bin", "Waybill.Cli", "release", "waybill.dll");
        if (!File.Exists(program))
        {
            Console.WriteLine("startup: build the program first (./waybill --version)");
            return;
        }
        var article = Path.Combine(Machine.Root, "examples", "najin-dunay", "articles", "01-citra-satelit.txt");
        (string Name, string[] Arguments)[] rows =
        [
            ("an empty program", [typeof(StartupBenchmark).Assembly.Location, Nothing]),
            ("waybill --version", [program, "--version"]),
            ("waybill read --json, one article", [program, "read", "--json", article]),
        ];
        Console.WriteLine("startup: wall time of dotnet with the built program");
        var series = rows.Select(_ => new Series()).ToArray();
        for (var run = -1; run < Runs; run++) // the first, which fills the caches of the disk, is not counted
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var seconds = Series.Seconds(() => Start(rows[i].Arguments));
                if (run >= 0) series[i].Add(seconds * 1000);
            }
        }
        for (var i = 0; i < rows.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rows[i].Name,-34} {series[i].Show("N0", "ms")}, {series[i].Median / series[0].Median:N1} times the empty one"));
        }
    }

    private static void Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}."));
    }
}
