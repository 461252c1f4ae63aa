using System.Globalization;
using Waybill.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["quality", .. var folders]) return QualityReport.Print(folders);
var known = new[] { "reading", "length", "vault", "startup", "assess", "faces" };
var asked = args is ["all"] ? known : args;
if (asked is [StartupBenchmark.Nothing]) return 0; // the empty program that start-up is compared with
if (asked.Length == 0 || asked.Except(known, StringComparer.Ordinal).Any())
{
    Console.Error.WriteLine("usage: Waybill.Benchmarks all | reading | length | vault | startup | assess | faces …");
    Console.Error.WriteLine("       Waybill.Benchmarks quality [FOLDER…]   how well claims are read, on annotated articles");
    return 2;
}
Machine.Print();
foreach (var name in asked)
{
    Console.WriteLine();
    switch (name)
    {
        case "reading":
            var pinned = Machine.PinToOneCore();
            ReadingBenchmark.Run(pinned);
            Machine.Unpin();
            break;
        case "length": LengthBenchmark.Run(); break;
        case "vault": VaultBenchmark.Run(); break;
        case "assess": AssessBenchmark.Run(); break;
        case "faces": await FacesBenchmark.RunAsync(); break;
        default: StartupBenchmark.Run(); break;
    }
}
return 0;
