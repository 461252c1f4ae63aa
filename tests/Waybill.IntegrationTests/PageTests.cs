using System.Text.Json;
using Microsoft.Playwright;

namespace Waybill.IntegrationTests;

/// <summary>Every page in a real browser: it asks nothing of the outside, passes axe-core, fits every width, and can be walked by keyboard.</summary>
public sealed class PageTests(ServedExample example) : IClassFixture<ServedExample>
{
    /// <summary>Pages by path below the server; the first link of a list stands for its kind.</summary>
    public static TheoryData<string> Paths => ["", "/documents", "/documents/*", "/documents/*?original=1", "/findings", "/findings/*", "/checks", "/dossier", "/log", "paste", "nowhere"];

    [BrowserTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_passes_axe_in_light_and_dark_and_both_languages(string path)
    {
        foreach (var (dark, language) in ((bool, string)[])[(false, "en"), (true, "id")])
        {
            await using var browser = await OpenBrowser.StartAsync(dark: dark, scripts: true);
            await OpenAsync(browser, path, language);
            await browser.Page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "Assets", "axe.min.js") });

            var found = await browser.Page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");

            var serious = found.GetProperty("violations").EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(v => $"{v.GetProperty("id")}: {v.GetProperty("help")} — {v.GetProperty("nodes")[0].GetProperty("html")}").ToArray();
            Assert.True(serious.Length == 0, $"{path} {language} {(dark ? "dark" : "light")}: " + string.Join('\n', serious));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_works_without_scripts_breaks_no_rule_of_its_policy_and_asks_nothing_of_the_outside(string path)
    {
        await using var browser = await OpenBrowser.StartAsync();

        await OpenAsync(browser, path, "en");

        Assert.DoesNotContain(browser.Complaints, c => !c.Contains("404", StringComparison.Ordinal));
        Assert.Empty(browser.Outside);
        Assert.Contains("Reconstruction of an alleged transfer, not a transport document", await browser.Page.InnerTextAsync("body"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_fits_a_phone_without_scrolling_two_ways(string path)
    {
        foreach (var width in (int[])[320, 390])
        {
            await using var browser = await OpenBrowser.StartAsync(width, scripts: true);
            await OpenAsync(browser, path, "id");

            var wide = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

            Assert.True(wide <= width, $"{path} is {wide} px wide at {width}");
        }
    }

    [BrowserFact]
    public async Task Tab_leads_first_to_the_content_and_then_through_the_page_in_its_order()
    {
        await using var browser = await OpenBrowser.StartAsync(scripts: true);
        await OpenAsync(browser, "", "en");

        await browser.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await Focused(browser, "getAttribute('href')"));
        var tops = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            await browser.Page.Keyboard.PressAsync("Tab");
            tops.Add(await browser.Page.EvaluateAsync<double>("() => Math.round(document.activeElement.getBoundingClientRect().top + scrollY)"));
        }

        // Lines of one row may differ by a few pixels.
        Assert.All(tops.Zip(tops.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 40, string.Join(' ', tops)));
    }

    [BrowserFact]
    public async Task Links_of_a_page_lead_to_pages_and_to_anchors_that_are_there()
    {
        await using var browser = await OpenBrowser.StartAsync(scripts: true);
        await OpenAsync(browser, "", "en");
        var links = await browser.Page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('main a[href]')].map(a => a.href))]");

        foreach (var link in links.Take(60))
        {
            var response = await browser.Page.GotoAsync(link);

            Assert.True(response is null || response.Ok, link);
            if (new Uri(link).Fragment is { Length: > 1 } fragment)
            {
                var id = Uri.UnescapeDataString(fragment[1..]);
                Assert.True(await browser.Page.EvaluateAsync<bool>("id => document.getElementById(id) !== null", id), link);
            }
        }
        Assert.NotEmpty(links);
    }

    private async Task OpenAsync(OpenBrowser browser, string path, string language)
    {
        var page = browser.Page;
        var root = example.Address + (path is "paste" or "nowhere" ? "/" + path : "/c/" + ServedExample.Slug + path.Split("/*")[0]);
        await page.GotoAsync(root + "?lang=" + language);
        if (path.Split("/*") is not [var list, var query]) return;
        var link = page.Locator("main a[href*='" + list + "/']").First;
        Assert.True(await link.CountAsync() > 0, path + " lists nothing");
        var address = example.Address + await link.GetAttributeAsync("href");
        await page.GotoAsync(address + (query.Length == 0 ? "" : address.Contains('?', StringComparison.Ordinal) ? "&" + query[1..] : query));
        if (query.Length > 0) Assert.True(await page.Locator(".beside pre").CountAsync() == 1, path);
    }

    private static Task<string> Focused(OpenBrowser browser, string what) => browser.Page.EvaluateAsync<string>("() => document.activeElement." + what);
}
