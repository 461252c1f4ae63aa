using Microsoft.Playwright;

namespace Waybill.IntegrationTests;

/// <summary>A page in the browser, and a record of all that went wrong in it or left this machine.</summary>
internal sealed class OpenBrowser : IAsyncDisposable
{
    // One browser for all tests, with a context of its own for each: starting one takes seconds. It ends with the process.
    private static readonly Lazy<Task<IBrowser>> Started = new(async () =>
        await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags }));

    private readonly IBrowserContext context;

    private OpenBrowser(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console complained of, refusals of the Content Security Policy among it.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests to anywhere but this machine.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>Dialogs that a page opened: it should have none.</summary>
    public List<string> Dialogs { get; } = [];

    /// <summary>Opens it.</summary>
    public static async Task<OpenBrowser> StartAsync(int width = 1440, bool dark = false, bool scripts = false)
    {
        var context = await (await Started.Value).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            // Pages work without; only what examines them needs some, and has to pass their policy by.
            JavaScriptEnabled = scripts,
            BypassCSP = scripts,
        });
        var opened = new OpenBrowser(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened.Complaints.Add(message.Text);
        };
        opened.Page.Dialog += async (_, dialog) =>
        {
            opened.Dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        opened.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } url && !url.IsLoopback) opened.Outside.Add(request.Url);
        };
        return opened;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
