using Microsoft.Playwright;

namespace Waybill.IntegrationTests;

/// <summary>Pictures of the pages, for a person to look at: left in the folder that <c>./test --screenshots DIR</c> names. What is tested is that each page fills a picture.</summary>
public sealed class ScreenshotTests(ServedExample example) : IClassFixture<ServedExample>
{
    [BrowserTheory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    public async Task Pages_can_be_looked_at(int width, bool dark)
    {
        var folder = Environment.GetEnvironmentVariable("WAYBILL_SCREENSHOTS");
        foreach (var (name, path) in ((string, string)[])[("waybill", ""), ("documents", "/documents"), ("legs", "#legs"), ("findings", "/findings"), ("finding", "/findings/T1.moved"), ("checks", "/checks"), ("dossier", "/dossier"), ("log", "/log")])
        {
            await using var browser = await OpenBrowser.StartAsync(width, dark: dark);
            var response = await browser.Page.GotoAsync($"{example.Address}/c/{ServedExample.Slug}{path}");
            Assert.Equal(200, response!.Status);
            if (path == "/documents")
            {
                var link = await browser.Page.Locator("main a[href*='/documents/']").First.GetAttributeAsync("href");
                await browser.Page.ScreenshotAsync(new() { Path = folder is null ? null : System.IO.Path.Combine(folder, $"{name}-{width}{(dark ? "-dark" : "")}.png") });
                await browser.Page.GotoAsync(example.Address + link + "?original=1");
            }

            // Not the whole of a long page: a picture of many megapixels is looked at by nobody.
            var picture = await browser.Page.ScreenshotAsync(new() { Path = folder is null ? null : System.IO.Path.Combine(folder, $"{(path == "/documents" ? "document" : name)}-{width}{(dark ? "-dark" : "")}.png"), FullPage = false, Type = ScreenshotType.Png });

            Assert.True(picture.Length > 10_000, $"{path} at {width} is nearly empty");
        }
    }
}
