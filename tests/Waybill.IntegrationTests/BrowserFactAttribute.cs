namespace Waybill.IntegrationTests;

/// <summary>A test in a real browser; where none is installed it is skipped and counted.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.Missing;
    }
}
