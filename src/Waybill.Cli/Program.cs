namespace Waybill.Cli;

/// <summary>The executable: sets the culture, makes the real context, and hands over to <see cref="CommandLine"/>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Startup.SetInvariantCulture();
        using var fileSizeLimit = Startup.OutliveFileSizeLimit();
        var context = SystemContext.Create(args);
        return (int)await CommandLine.RunAsync(args, context, CancellationToken.None);
    }
}
