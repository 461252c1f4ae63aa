namespace Waybill.Tests.Support;

/// <summary>A test that needs the machine's Chromium on the search path; where there is none it is skipped and counted.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Waybill.Cli.Output.PdfPrinter.Find(Environment.GetEnvironmentVariable) is null) Skip = "Needs Chromium on the PATH (Debian: apt-get install chromium).";
    }
}
