using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Waybill.Benchmarks;

/// <summary>What the figures were measured on, and where the repository lies.</summary>
internal static class Machine
{
    /// <summary>The folder with the solution, found upwards from the program.</summary>
    public static string Root { get; } = FindRoot();

    private static nint cores;

    public static void Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; load {Load()}"));
    }

    /// <summary>Keeps this process on one core, collector and compiler included; tells whether it could.</summary>
    public static bool PinToOneCore()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return false;
        using var process = Process.GetCurrentProcess();
        cores = process.ProcessorAffinity;
        process.ProcessorAffinity = cores & -cores; // the lowest that it may use
        return true;
    }

    /// <summary>Gives the process, and the programs it starts, every core again.</summary>
    public static void Unpin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return;
        using var process = Process.GetCurrentProcess();
        process.ProcessorAffinity = cores;
    }

    private static string Processor()
    {
        if (!File.Exists("/proc/cpuinfo")) return RuntimeInformation.ProcessArchitecture.ToString();
        var line = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal));
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    // Others on the machine slow every figure: the mean number of running processes of the last minute says how many there are.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Waybill.slnx"))) return folder.FullName;
        }
        throw new InvalidOperationException("The benchmarks run inside the repository, for its articles.");
    }
}
