using System.Diagnostics;
using System.Globalization;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Views;
using Waybill.Web.Dossier;
using Waybill.Web.Serving;

namespace Waybill.Benchmarks;

/// <summary>
/// The bundled case as a person meets it: the demo as a process, the dossier, the first page and the next ones. Beside an icon from the same server: a
/// request that makes no page.
/// </summary>
internal static class FacesBenchmark
{
    private const int Runs = 9, Demos = 3;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-bench-").FullName;
        try
        {
            var program = Path.Combine(Machine.Root, "artifacts", "bin", "Waybill.Cli", "release", "waybill.dll");
            var demo = new Series();
            for (var run = 0; run < Demos; run++) demo.Add(Series.Seconds(() => Demo(program, Path.Combine(folder, "case" + run.ToString(CultureInfo.InvariantCulture)))));
            Console.WriteLine("faces: the bundled case");
            Console.WriteLine($"  {"waybill demo, as a process",-42} {demo.Show("N3", "s")}");
            var made = Path.Combine(folder, "case0");
            await using var server = await WebServer.StartAsync(new() { Cases = [new(made, "case0")], Port = 0, Clock = NodaTime.SystemClock.Instance }, null, default);
            using var client = new HttpClient { BaseAddress = server.Address };
            await client.GetByteArrayAsync("/assets/icon.svg"); // the server's own start
            var first = await Time(client, "/c/case0");
            var bare = await Print(client, "yardstick: an icon from the same server", "/assets/icon.svg", 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"the first page, once",-42} {first:N4} s, {first / bare:N0} times the yardstick"));
            await Print(client, "the waybill, again", "/c/case0", bare);
            await Print(client, "findings", "/c/case0/findings", bare);
            await Print(client, "one finding", "/c/case0/findings/T1.moved", bare);
            await Print(client, "the dossier, served", "/c/case0/dossier", bare);
            var view = CaseView.Load(made, "case0", AssessOptions.Default with { KeepInput = true }, null, out _, default)!;
            var written = new Series();
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                await DossierWriter.WriteAsync(view, "en");
                written.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"the dossier as a file",-42} {written.Show("N4", "s")}, {written.Median / bare:N0} times the yardstick"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> Print(HttpClient client, string name, string path, double bare)
    {
        var series = new Series();
        for (var run = 0; run < Runs; run++) series.Add(await Time(client, path));
        var ratio = bare > 0 ? string.Create(CultureInfo.InvariantCulture, $", {series.Median / bare:N0} times the yardstick") : "";
        Console.WriteLine($"  {name,-42} {series.Show("N4", "s")}{ratio}");
        return series.Median;
    }

    private static async Task<double> Time(HttpClient client, string path)
    {
        var start = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(path);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Demo(string program, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[program, "demo", folder]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"waybill demo ended with {process.ExitCode}");
    }
}
