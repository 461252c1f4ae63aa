using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Core.Cases;
using Waybill.Core.Findings;
using Waybill.Pipeline.Assessing;
using Waybill.Web.Dossier;
using Waybill.Web.Pages;

namespace Waybill.Web.Serving;

/// <summary>The addresses and what answers at each.</summary>
internal static class PageEndpoints
{
    private static readonly ImmutableArray<string> Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes, PageMaker pages)
    {
        routes.MapGet("/", context => HomeAsync(context, pages));
        routes.MapGet("/assets/{*path}", AssetAsync);
        routes.MapGet("/paste", context => PasteEndpoints.FormAsync(context, pages));
        routes.MapPost("/paste", context => PasteEndpoints.SendAsync(context, pages));
        routes.MapGet("/c/{slug}", context => WaybillAsync(context, pages));
        routes.MapGet("/c/{slug}/documents", context => CaseAsync<DocumentsPage>(context, pages));
        routes.MapGet("/c/{slug}/documents/{digits}", context => DocumentAsync(context, pages));
        routes.MapGet("/c/{slug}/pictures/{digits}", context => PictureAsync(context, pages));
        routes.MapGet("/c/{slug}/findings", context => CaseAsync<FindingsPage>(context, pages));
        routes.MapGet("/c/{slug}/findings/{id}", context => FindingAsync(context, pages));
        routes.MapGet("/c/{slug}/checks", context => CaseAsync<ChecksPage>(context, pages));
        routes.MapGet("/c/{slug}/dossier", context => DossierAsync(context, pages));
        routes.MapGet("/c/{slug}/log", context => CaseAsync<LogPage>(context, pages));
        routes.MapFallback(context => throw PageMaker.Missing(context));
    }

    private static Task HomeAsync(HttpContext context, PageMaker pages)
    {
        var page = pages.Context(context);
        if (pages.Shelf.Cases.Length > 1) return PageMaker.SendAsync<CasesPage>(context, page, StatusCodes.Status200OK);
        context.Response.Redirect(page.Link("/c/" + pages.Shelf.Cases[0].Slug));
        return Task.CompletedTask;
    }

    private static async Task AssetAsync(HttpContext context)
    {
        var path = (string?)context.Request.RouteValues["path"] ?? "";
        var bytes = WebAssets.Served(path) ?? throw PageMaker.Missing(context);
        context.Response.ContentType = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "font/woff2",
        };
        // What a release carries does not change while it runs; the next one may carry another.
        context.Response.Headers.CacheControl = "private, max-age=3600";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task WaybillAsync(HttpContext context, PageMaker pages)
    {
        var page = await CaseOf(context, pages);
        if (page.Transfer is { } wanted && page.Book.Transfer(wanted) is null) throw PageMaker.Missing(context);
        await PageMaker.SendAsync<WaybillPage>(context, page, StatusCodes.Status200OK);
    }

    private static async Task CaseAsync<TPage>(HttpContext context, PageMaker pages) where TPage : Microsoft.AspNetCore.Components.IComponent =>
        await PageMaker.SendAsync<TPage>(context, await CaseOf(context, pages), StatusCodes.Status200OK);

    private static async Task DocumentAsync(HttpContext context, PageMaker pages)
    {
        var page = await CaseOf(context, pages);
        var entry = page.View!.Find((string)context.Request.RouteValues["digits"]!) ?? throw PageMaker.Missing(context);
        var nature = entry.Redacted is not null ? EvidenceNature.Redacted : page.View.Reading(entry.Id)?.Nature ?? EvidenceNature.Unread;
        var document = nature == EvidenceNature.Document ? page.View.Document(entry.Id, context.RequestAborted) : null;
        var bytes = nature is EvidenceNature.Document or EvidenceNature.Records ? page.View.Bytes(entry.Id, context.RequestAborted) : null;
        await PageMaker.SendAsync<DocumentPage>(
            context, page, StatusCodes.Status200OK, ("Entry", entry), ("Nature", nature), ("Document", document), ("Bytes", bytes), ("IsAdded", context.Request.Query["added"] == "1"),
            ("IsBeside", document is not null && context.Request.Query["original"] == "1"));
    }

    private static async Task PictureAsync(HttpContext context, PageMaker pages)
    {
        var page = await CaseOf(context, pages);
        var entry = page.View!.Find((string)context.Request.RouteValues["digits"]!) ?? throw PageMaker.Missing(context);
        if (!Shown.Contains(entry.MediaType) || page.View.Bytes(entry.Id, context.RequestAborted) is not { } bytes) throw PageMaker.Missing(context);
        context.Response.ContentType = entry.MediaType;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task FindingAsync(HttpContext context, PageMaker pages)
    {
        var page = await CaseOf(context, pages);
        var id = (string)context.Request.RouteValues["id"]!;
        var proposition = page.Book.Proposition(id) ?? throw PageMaker.Missing(context);
        var finding = page.Book.Finding(id);
        var without = context.Request.Query["without"].OfType<string>().Where(o => o.Length > 0).ToImmutableArray();
        var prior = Prior(context.Request.Query["prior"]);
        if (finding is not null && without.FirstOrDefault(o => !finding.Rows.Any(r => string.Equals(r.Origin, o, StringComparison.Ordinal))) is { } unknown)
        {
            throw PageMaker.Wrong("without", unknown, "an origin of this finding");
        }
        Finding? changed = finding is null || (without.IsEmpty && prior is null) ? null : Regrade.Of(page.View!.Outcome, proposition, without, prior);
        await PageMaker.SendAsync<FindingPage>(
            context, page, StatusCodes.Status200OK, ("Proposition", proposition), ("Finding", finding), ("Changed", changed), ("Without", without), ("Prior", prior));
    }

    private static async Task DossierAsync(HttpContext context, PageMaker pages)
    {
        var page = await CaseOf(context, pages);
        if (page.Transfer is { } wanted && page.Book.Transfer(wanted) is null) throw PageMaker.Missing(context);
        await PageMaker.SendTextAsync(context, page, await DossierWriter.ServeAsync(page.View!, page.Text.Language, page.Transfer));
    }

    private static double? Prior(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var prior) && prior is > 0 and < 1
            ? prior
            : throw PageMaker.Wrong("prior", text, "a number between 0 and 1, both excluded, as 0.3");
    }

    private static Task<PageContext> CaseOf(HttpContext context, PageMaker pages) => pages.ContextAsync(context, (string)context.Request.RouteValues["slug"]!);
}
