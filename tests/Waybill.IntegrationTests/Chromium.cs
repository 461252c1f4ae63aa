namespace Waybill.IntegrationTests;

/// <summary>The system's Chromium.</summary>
internal static class Chromium
{
    /// <summary>Why browser tests are skipped.</summary>
    public const string Missing = "Needs Chromium on the PATH (Debian: apt-get install chromium).";

    /// <summary>Flags for a machine without a screen; nothing is asked of the outside.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    /// <summary>Where it is; null where it is not.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .SelectMany(folder => (string[])[System.IO.Path.Combine(folder, "chromium"), System.IO.Path.Combine(folder, "chromium-browser"), System.IO.Path.Combine(folder, "google-chrome")])
        .FirstOrDefault(File.Exists);
}
