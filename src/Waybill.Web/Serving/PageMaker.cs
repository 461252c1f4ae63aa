using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Pipeline.Views;
using Waybill.Web.Pages;
using Waybill.Web.Rendering;

namespace Waybill.Web.Serving;

/// <summary>Makes pages of requests: finds the case, the day and the language, renders, and turns faults into pages that say so.</summary>
internal sealed class PageMaker(ServeOptions options, CaseShelf shelf, RequestGuard guard)
{
    private const string Html = "text/html; charset=utf-8", ProblemJson = "application/problem+json";

    /// <summary>How cases are served.</summary>
    public ServeOptions Options => options;

    /// <summary>The cases.</summary>
    public CaseShelf Shelf => shelf;

    /// <summary>What guards forms.</summary>
    public RequestGuard Guard => guard;

    /// <summary>What a page of no case knows.</summary>
    public PageContext Context(HttpContext context) => new()
    {
        Text = WebText.In(Language(context)),
        UsualLanguage = options.Language,
        Path = context.Request.Path,
        Token = guard.Token,
        Name = options.Name,
        Cases = [.. shelf.Cases.Select(c => (c.Slug, c.Title))],
    };

    /// <summary>What a page of a case knows.</summary>
    /// <exception cref="PageFaultException">There is no such case or day, or it cannot be shown.</exception>
    public async Task<PageContext> ContextAsync(HttpContext context, string slug)
    {
        var one = shelf.Find(slug) ?? throw Missing(context);
        var day = Day(context);
        var whole = await one.ViewAsync(null, null, context.RequestAborted);
        return Context(context) with
        {
            Slug = slug,
            View = day is null ? whole : await one.ViewAsync(day, null, context.RequestAborted),
            Days = DaysOf(whole),
            Transfer = context.Request.Query["transfer"],
        };
    }

    /// <summary>Sends a page.</summary>
    public static async Task SendAsync<TPage>(HttpContext context, PageContext page, int status, params (string Name, object? Value)[] parameters) where TPage : IComponent
    {
        var html = await PageRenderer.RenderAsync<TPage>([("Page", page), .. parameters]);
        context.Response.StatusCode = status;
        await SendTextAsync(context, page, html);
    }

    /// <summary>Sends a page that was rendered.</summary>
    public static async Task SendTextAsync(HttpContext context, PageContext page, string html)
    {
        context.Response.ContentType = Html;
        context.Response.Headers.ContentLanguage = page.Text.Language;
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    /// <summary>Sends what is wrong: a page, or problem+json (RFC 9457) to who asks for JSON. Never a trace.</summary>
    public async Task FaultAsync(HttpContext context, Exception fault)
    {
        var (status, problem, broken) = fault switch
        {
            PageFaultException page => (page.Status, page.Problem, page.Status == StatusCodes.Status500InternalServerError),
            CaseUnavailableException unavailable => (StatusCodes.Status500InternalServerError, unavailable.Problem, unavailable.IsBroken),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, TooLarge(), false),
            BadHttpRequestException bad => (bad.StatusCode, new Problem(ProblemCodes.RequestValue, "request", "it cannot be read"), false),
            _ => (StatusCodes.Status500InternalServerError, null, false),
        };
        context.Response.Clear();
        RequestGuard.Protect(context);
        if (Accepts(context, "application/json") && !Accepts(context, "text/html"))
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(
                new FaultShape("about:blank", problem?.Message ?? "a bug of Waybill", status, problem?.Code, problem?.ToString()),
                FaultJsonContext.Default.FaultShape, ProblemJson, context.RequestAborted);
            return;
        }
        await SendAsync<ProblemPage>(context, Context(context), status, ("Problem", problem), ("IsBroken", broken));
    }

    /// <summary>No page is at this address.</summary>
    public static PageFaultException Missing(HttpContext context) =>
        new(StatusCodes.Status404NotFound, new(ProblemCodes.PageMissing, context.Request.Path.Value ?? "/", "there is no such page"));

    /// <summary>A value of the address or form that cannot be used.</summary>
    public static PageFaultException Wrong(string name, string found, string expected) =>
        new(StatusCodes.Status400BadRequest, new(ProblemCodes.RequestValue, name, "it cannot be used", Found: found, Expected: expected));

    private static Problem TooLarge() => new(
        ProblemCodes.RequestTooLarge, "request", "it is larger than is taken",
        Expected: FormattableString.Invariant($"at most {ServeOptions.MostBytes / 1024 / 1024} MiB"), Hint: "Save the page as a file, and bring it in with: waybill add CASE FILE");

    private static bool Accepts(HttpContext context, string type) => context.Request.Headers.Accept.ToString().Contains(type, StringComparison.OrdinalIgnoreCase);

    private string Language(HttpContext context) =>
        context.Request.Query["lang"].ToString() is { Length: > 0 } asked && Messages.Languages.Contains(asked, StringComparer.Ordinal) ? asked : options.Language;

    private static LocalDate? Day(HttpContext context)
    {
        if (context.Request.Query["asof"].ToString() is not { Length: > 0 } asked) return null;
        return LocalDatePattern.Iso.Parse(asked) is { Success: true } day ? day.Value : throw Wrong("asof", asked, "a day as 2023-11-08");
    }

    private static ImmutableArray<LocalDate> DaysOf(CaseView view) =>
    [
        .. view.Book.Assessment.Claims.Select(c => c.Said ?? c.Published).Concat(view.Book.Assessment.Observations.Select(o => o.Published ?? o.Days.End))
            .OfType<LocalDate>().Distinct().OrderBy(d => d, Comparer<LocalDate>.Default),
    ];
}
