using Waybill.Core;

namespace Waybill.IntegrationTests;

/// <summary>Paste an article, see its claims, make it evidence; and what a hostile one cannot do.</summary>
public sealed class PasteTests(ServedExample example) : IClassFixture<ServedExample>
{
    private const string Article = """
        JAKARTA, Rabu (8/11/2023) – Badan intelijen Korea Selatan mengatakan Korea Utara telah mengirim lebih dari satu juta peluru artileri ke Rusia.

        Kremlin membantah tuduhan itu.
        """;

    [BrowserFact]
    public async Task What_is_pasted_is_read_beside_its_words_and_kept_only_when_asked()
    {
        await using var browser = await OpenBrowser.StartAsync();
        var page = browser.Page;
        await page.GotoAsync(example.Address + "/paste");
        var before = Evidence();

        await page.FillAsync("#text", Article);
        await page.FillAsync("#publisher", "Warta Contoh");
        await page.FillAsync("#published", "2023-11-08");
        await page.ClickAsync("button[value=read]");

        Assert.Contains("Read, and not kept.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("1,000,000 or more rounds", await page.InnerTextAsync(".read"), StringComparison.Ordinal);
        Assert.True(await page.Locator("mark.de").CountAsync() > 0);
        Assert.Equal(before, Evidence());
        Assert.Equal(Article, (await page.InputValueAsync("#text")).ReplaceLineEndings("\n"));

        await page.ClickAsync("button[value=add]");

        Assert.Contains("/documents/", page.Url, StringComparison.Ordinal);
        Assert.Contains("Added as evidence", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(before + 1, Evidence());
        var hash = Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(Article.ReplaceLineEndings("\n"))).Hex;
        Assert.Contains(hash, await page.InnerTextAsync(".meta"), StringComparison.Ordinal);
        await page.GotoAsync(example.Address + "/c/" + ServedExample.Slug + "/log");
        Assert.Contains(hash[..12], await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains(ServedExample.Name, await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_hostile_page_is_only_ever_text()
    {
        const string hostile = """
            <!DOCTYPE html><html><head><title>x</title><style>body{display:none}</style></head><body><article>
            <p>The United States said on Friday that North Korea shipped 1,000 containers to Russia.</p>
            <p>&lt;script&gt;alert(1)&lt;/script&gt; <img src=x onerror="alert(2)"> <a href="javascript:alert(3)">click</a> </textarea><script>alert(4)</script></p>
            </article></body></html>
            """;
        await using var browser = await OpenBrowser.StartAsync(scripts: true);
        var page = browser.Page;
        await page.GotoAsync(example.Address + "/paste");
        await page.FillAsync("#text", hostile);
        await page.ClickAsync("button[value=read]");
        await Assert_harmless();

        await page.ClickAsync("button[value=add]");
        await page.Locator("details.original summary").ClickAsync();

        await Assert_harmless();
        Assert.Contains("onerror", await page.InnerTextAsync("details.original pre"), StringComparison.Ordinal);

        async Task Assert_harmless()
        {
            Assert.Empty(browser.Dialogs);
            Assert.Equal(0, await page.Locator("script, main img, iframe, [onerror], a[href^=javascript]").CountAsync());
            Assert.Equal("light dark", await page.GetAttributeAsync("meta[name=color-scheme]", "content"));
            Assert.True(await page.IsVisibleAsync("main"));
        }
    }

    private int Evidence() => Directory.EnumerateFiles(example.Layout.Evidence, "*", SearchOption.AllDirectories).Count();
}
