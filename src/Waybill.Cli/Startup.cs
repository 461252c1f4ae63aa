using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Waybill.Pipeline.Views;

namespace Waybill.Cli;

/// <summary>What is set and tested before anything else runs.</summary>
internal static class Startup
{
    /// <summary>
    /// Makes every thread invariant, so that no format or parse depends on the machine; the user's language is chosen
    /// by <see cref="Output.CliText"/> alone.
    /// </summary>
    public static void SetInvariantCulture()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
    }

    /// <summary>
    /// Lets a write beyond the file-size limit (ulimit -f) fail with an error that can be told, instead of ending the process:
    /// SIGXFSZ of POSIX, 25 on Linux and macOS. Null where there is no such signal.
    /// </summary>
    public static IDisposable? OutliveFileSizeLimit() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)25, signal => signal.Cancel = true);

    /// <summary>
    /// True when Unicode normalization works. Without ICU it silently leaves text as it is, and names would no longer match:
    /// U+1100 U+1161 must compose to U+AC00 (Unicode Standard, section 3.12, conjoining jamo behaviour).
    /// </summary>
    public static bool NormalizationWorks() =>
        string.Equals("\u1100\u1161".Normalize(NormalizationForm.FormC), "\uAC00", StringComparison.Ordinal)
        && string.Equals("\uFF21\uFB01".Normalize(NormalizationForm.FormKC), "Afi", StringComparison.Ordinal);
}
