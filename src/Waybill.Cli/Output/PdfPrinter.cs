using System.ComponentModel;
using System.Diagnostics;

namespace Waybill.Cli.Output;

/// <summary>
/// Prints an HTML file as PDF with the machine's own Chromium, without a window, a network or a profile that stays. Waybill carries no browser.
/// </summary>
internal static class PdfPrinter
{
    /// <summary>Longest run: a dossier of a hundred pages takes well under a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The browser on the search path; null where there is none.</summary>
    /// <param name="environment">Looks up an environment variable.</param>
    public static string? Find(Func<string, string?> environment)
    {
        foreach (var folder in (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in Names)
            {
                if (Path.IsPathRooted(folder) && File.Exists(Path.Combine(folder, name))) return Path.Combine(folder, name);
            }
        }
        return null;
    }

    /// <summary>Prints. Null when it is done, else why not.</summary>
    /// <param name="browser">Its path.</param>
    /// <param name="html">The file, absolute.</param>
    /// <param name="pdf">Where the PDF goes, absolute; overwritten.</param>
    /// <param name="cancellation">Ends the browser.</param>
    public static async Task<string?> PrintAsync(string browser, string html, string pdf, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("waybill-print-");
        try
        {
            var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true };
            // The file asks nothing of the outside and runs no script; the sandbox needs rights that containers and root do not have.
            string[] options =
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run", "--no-pdf-header-footer",
                "--user-data-dir=" + profile.FullName, "--print-to-pdf=" + pdf, new Uri(html).AbsoluteUri,
            ];
            foreach (var option in options) start.ArgumentList.Add(option);
            using var process = Process.Start(start) ?? throw new InvalidOperationException("no process");
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Patience);
            try
            {
                var (error, output) = (process.StandardError.ReadToEndAsync(limit.Token), process.StandardOutput.ReadToEndAsync(limit.Token));
                await process.WaitForExitAsync(limit.Token);
                await output;
                return process.ExitCode == 0 && File.Exists(pdf) ? null : LastLine(await error);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellation.ThrowIfCancellationRequested();
                return FormattableString.Invariant($"it did not end within {Patience.TotalMinutes:0} minutes");
            }
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
        finally
        {
            try
            {
                profile.Delete(recursive: true);
            }
            catch (IOException)
            {
                // A last process of the browser may still write there; the system's own cleaning takes the folder.
            }
        }
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it printed nothing";
}
