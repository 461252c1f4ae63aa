namespace Waybill.IntegrationTests;

/// <summary>The same for theories.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = Chromium.Missing;
    }
}
