using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Waybill.Core.Documents;
using Waybill.Pipeline.Pasting;
using Waybill.Web.Pages;

namespace Waybill.Web.Serving;

/// <summary>Paste an article: its claims appear and nothing is kept; with a choice of case it becomes evidence.</summary>
internal static class PasteEndpoints
{
    private const int LongestFact = 500;

    /// <summary>The empty form; <c>?case=</c> chooses one beforehand.</summary>
    public static Task FormAsync(HttpContext context, PageMaker pages) => PageMaker.SendAsync<PastePage>(
        context, pages.Context(context), StatusCodes.Status200OK, ("Chosen", context.Request.Query["case"].ToString()));

    /// <summary>Reads what was pasted, or brings it into a case.</summary>
    public static async Task SendAsync(HttpContext context, PageMaker pages)
    {
        if (!context.Request.HasFormContentType) throw PageMaker.Wrong("paste", context.Request.ContentType ?? "", "a form");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        pages.Guard.CheckToken(form["token"]);
        var page = pages.Context(context);
        var text = form["text"].ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            await PageMaker.SendAsync<PastePage>(context, page, StatusCodes.Status200OK, ("IsEmpty", true), ("Chosen", form["case"].ToString()));
            return;
        }
        var article = new PastedArticle(text, Facts(form));
        if (form["act"] == "add")
        {
            await AddAsync(context, pages, page, article, form["case"].ToString());
            return;
        }
        await PageMaker.SendAsync<PastePage>(
            context, page, StatusCodes.Status200OK, ("Text", text), ("Facts", article.Facts), ("Document", article.Read()), ("Chosen", form["case"].ToString()));
    }

    private static async Task AddAsync(HttpContext context, PageMaker pages, PageContext page, PastedArticle article, string slug)
    {
        if (pages.Options.Name is not { } name) throw PageMaker.Wrong("paste", "no name", "a name for the receipt: waybill serve --by NAME");
        var one = pages.Shelf.Find(slug) ?? throw PageMaker.Wrong("case", slug, "one of the cases served");
        var outcome = article.AddTo(one.Served.Folder, one.Served.Shown, name, pages.Options.NameIsStated, pages.Options.Clock, context.RequestAborted);
        if (outcome.Problem is { } problem) throw new PageFaultException(StatusCodes.Status409Conflict, problem);
        var link = page.Link($"/c/{slug}/documents/{outcome.Evidence!.Value.Hex[..12]}");
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = link + (link.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "added=1";
    }

    private static DocumentFacts Facts(IFormCollection form)
    {
        var published = form["published"].ToString().Trim();
        LocalDate? day = null;
        if (published.Length > 0)
        {
            var parsed = LocalDatePattern.Iso.Parse(published);
            day = parsed.Success ? parsed.Value : throw PageMaker.Wrong("published", published, "a day as 2023-10-26");
        }
        return new() { Publisher = Fact(form, "publisher"), Url = Fact(form, "url"), Published = day };
    }

    private static string? Fact(IFormCollection form, string name)
    {
        var text = form[name].ToString().Trim();
        if (text.Length > LongestFact) throw PageMaker.Wrong(name, text, FormattableString.Invariant($"at most {LongestFact} characters"));
        return text.Length == 0 ? null : text;
    }
}
