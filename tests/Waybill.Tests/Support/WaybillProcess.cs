using System.Diagnostics;

namespace Waybill.Tests.Support;

/// <summary>The built program as a process of its own, for what cannot be tested inside this one: kills, limits, another user.</summary>
internal static class WaybillProcess
{
    /// <summary>The program beside the tests, and the host that runs it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "waybill.dll");

    public static string Host { get; } =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Starts <c>waybill</c>; its output is read away so that it never waits for it.</summary>
    public static Process Start(string workingDirectory, params IEnumerable<string> args) => Start(workingDirectory, Host, [Program, .. args]);

    /// <summary>Starts <c>waybill</c> by bash after a command, as <c>ulimit -f 8</c>.</summary>
    public static Process StartAfter(string command, string workingDirectory, params IEnumerable<string> args) =>
        Start(workingDirectory, "bash", ["-c", command + " && exec \"$0\" \"$@\"", Host, Program, .. args]);

    /// <summary>Starts <c>waybill</c> as the user and group 65534, with no other rights. Only root can.</summary>
    public static Process StartAsNobody(string workingDirectory, params IEnumerable<string> args) =>
        Start(workingDirectory, "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", Host, Program, .. args]);

    /// <summary>Waits for the end; exit code, output and messages.</summary>
    public static async Task<(int Code, string Output, string Error)> EndAsync(Process process)
    {
        using (process)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
        }
    }

    private static Process Start(string workingDirectory, string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Under a file-size limit the runtime itself could not start: its double-mapped code is a large file in memory.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_CLI_HOME"] = workingDirectory;
        start.Environment["WAYBILL_NAME"] = "Ayu";
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }
}
