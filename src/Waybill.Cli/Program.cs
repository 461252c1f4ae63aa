namespace Waybill.Cli;

/// <summary>The executable: sets the culture, makes the real context, and hands over to <see cref="CommandLine"/>.</summary>
internal static class Program
{
    // Kept until the process is gone: a signal that is told only after the registration ended would end the process after all.
    private static IDisposable? fileSizeLimit;

    private static async Task<int> Main(string[] args)
    {
        Startup.SetInvariantCulture();
        fileSizeLimit = Startup.OutliveFileSizeLimit();
        var context = SystemContext.Create(args);
        return (int)await CommandLine.RunAsync(args, context, CancellationToken.None);
    }
}
