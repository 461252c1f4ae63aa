using System.Net;
using System.Text.RegularExpressions;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;
using Waybill.Web.Dossier;

namespace Waybill.Tests.Web;

public sealed partial class DossierWriterTests(CaseInFolder bundled) : IClassFixture<CaseInFolder>
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task It_holds_all_it_needs_runs_nothing_and_every_link_in_it_leads_somewhere(string language)
    {
        var html = await DossierWriter.WriteAsync(bundled.View(), language);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(Outside(), html);
        Assert.DoesNotMatch(Handler(), html);
        var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        var links = Link().Matches(html).Select(m => Uri.UnescapeDataString(WebUtility.HtmlDecode(m.Groups[1].Value))).Distinct(StringComparer.Ordinal).ToArray();
        Assert.True(links.Length > 150);
        Assert.All(links, link => Assert.True(link.StartsWith('#') && ids.Contains(link[1..]), link));
        Assert.InRange(html.Length, 300_000, 2_000_000);
        Assert.Equal(html, await DossierWriter.WriteAsync(bundled.View(), language));
    }

    [Fact]
    public async Task Its_sections_stand_in_their_order_the_standard_of_evidence_first()
    {
        var html = await DossierWriter.WriteAsync(bundled.View(), "en");

        string[] order = ["standard", "bottom", "alleged", "route", "time", "evidence", "numbers", "denials", "replies", "law", "since", "gaps", "method", "annex-a", "annex-b", "annex-c", "annex-d", "annex-e", "annex-f"];
        var at = order.Select(id => html.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(Comparer<int>.Default), at);
        foreach (var figure in (string[])["map", "strip", "time", "range1", "origins", "wT1-moved"]) Assert.Contains($"id=\"{figure}-", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likelihood_and_confidence_never_stand_in_one_paragraph()
    {
        var html = await DossierWriter.WriteAsync(bundled.View(), "en");

        var bottom = Section(html, "bottom");
        Assert.InRange(Regex.Count(bottom, "<li>"), 3, 5);
        var paragraphs = Paragraph().Matches(bottom).Select(m => Words(m.Value)).ToArray();
        Assert.Contains(paragraphs, p => p.Contains("DPRK moved arms", StringComparison.Ordinal) && p.Contains(" %", StringComparison.Ordinal));
        Assert.Contains(paragraphs, p => p.StartsWith("Our confidence in that judgement is", StringComparison.Ordinal));
        Assert.DoesNotContain(paragraphs, p => p.Contains('%', StringComparison.Ordinal) && p.Contains("confidence", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Its_numbers_are_those_of_the_checks_and_both_sides_of_the_sea_are_told()
    {
        var text = Words(await DossierWriter.WriteAsync(bundled.View(), "en"));

        Assert.Contains("Inconsistent under the recognised border: 201.1 km (89 km more stated, 44 %)", text, StringComparison.Ordinal);
        Assert.Contains("coast of Crimea (held by Russia) 277.1 km", text, StringComparison.Ordinal);
        Assert.Contains("306.3 km", text, StringComparison.Ordinal);
        Assert.Matches(@"claimed: [\d,]+ in [\d,]+", text);
        Assert.Contains("need 3.3", text, StringComparison.Ordinal);
        Assert.Contains("DRAFT", text, StringComparison.Ordinal);
        Assert.Contains("Closed boxes fit any load.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_of_which_only_an_end_was_seen_is_claimed_and_not_followed()
    {
        var view = bundled.View();
        var route = Words(Section(await DossierWriter.WriteAsync(view, "en"), "route"));

        var rail = view.Book.Assessment.Transfers[0].Legs.Single(l => l.To == "tikhoretsk-depot");
        Assert.False(LegFacts.Of(view.Book.Assessment.Transfers[0], rail).IsSeen);
        Assert.Contains($"{rail.Id}: Dunay (Dunai) naval facility to Tikhoretsk ammunition depot, rail, claimed, not followed.", route, StringComparison.Ordinal);
        Assert.Contains("way not known", route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growing_numbers_of_one_speaker_keep_the_two_flows_apart_and_alternatives_are_no_growth()
    {
        var since = Words(Section(await DossierWriter.WriteAsync(bundled.View(), "en"), "since"));

        Assert.Matches(@"DPRK → Russia 5,000 containers 2023-12-29 C\d+ → 6,700 containers 2024-02-26 C\d+ → 7,000 containers", since);
        Assert.Matches(@"Russia → DPRK 9,000 containers 2024-02-26", since);
        Assert.Matches(@"2,000,000 rounds 2023-12-29, what the boxes could hold C\d+ ┊ 400,000 rounds", since);
    }

    [Fact]
    public async Task A_footnote_leads_to_the_words_at_the_span_that_it_names()
    {
        var view = bundled.View();
        var html = await DossierWriter.WriteAsync(view, "en");
        var text = Words(Section(html, "annex-a"));

        var claims = view.Book.Assessment.Claims.Where(c => c.Row is null).ToArray();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var document = view.Document(claim.Evidence, default)!;
            var words = document.Text.Value[document.Text.ToUtf16(claim.Claim.Span.Start)..document.Text.ToUtf16(claim.Claim.Span.End)];
            Assert.Equal(claim.Claim.Quote, words);
            Assert.Contains(Spaces().Replace(words, " ").Trim(), text, StringComparison.Ordinal);
            Assert.Contains($"[{claim.Claim.Span.Start}, {claim.Claim.Span.End})", text, StringComparison.Ordinal);
        }
        Assert.Contains("that North Korea had supplied Russia with more than 1,000 containers of military equipment and ammunition in recent weeks. translation, no evidence, the authors of the example", text, StringComparison.Ordinal);
        foreach (var row in view.Book.Assessment.Claims.Where(c => c.Row is not null)) Assert.Contains(row.Row!, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_as_an_example_is_marked_and_stands_in_no_section_but_the_annexes()
    {
        var view = bundled.View();
        var html = await DossierWriter.WriteAsync(view, "en");

        var example = new ItemRegister(view.Book, []).Claims.Where(c => c.IsExample).ToArray();
        Assert.True(example.Length > 20);
        var main = html[..html.IndexOf("<section id=\"annex-a\"", StringComparison.Ordinal)];
        Assert.DoesNotContain("written as an example: no evidence", main, StringComparison.Ordinal);
        Assert.Equal(example.Length, Regex.Count(Section(html, "annex-a"), "written as an example: no evidence"));
    }

    [Fact]
    public async Task As_of_a_day_nothing_later_stands_in_it()
    {
        var html = await DossierWriter.WriteAsync(bundled.View(new(2023, 10, 20)), "en");

        Assert.Contains("2023-10-20", html, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-", Words(Section(html, "annex-a")).Replace("/2024-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("not known on that day", Words(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Indonesian_what_is_English_is_marked_so()
    {
        var text = Words(await DossierWriter.WriteAsync(bundled.View(), "id"));

        foreach (var heading in (string[])["Standar pembuktian", "Kesimpulan utama", "Rute, ruas demi ruas", "Bantahan dan penjelasan lain", "Sejak itu", "Celah, dan apa yang akan mengubah pandangan kami"]) Assert.Contains(heading, text, StringComparison.Ordinal);
        foreach (var english in (string[])["Bottom line", "Our confidence", "Since then", "seen by a sensor", "as claimed"]) Assert.DoesNotContain(english, text, StringComparison.Ordinal);
        Assert.Contains("EN Inconsistent under the recognised border", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_outside_is_text_whatever_it_holds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "The White House said on Friday that North Korea <script>alert(1)</script> shipped 10 containers of \"><img src=x onerror=alert(1)> ammunition to Russia by ship.\n");
        folder.Write("in/a.txt.meta.yaml", "publisher: \"</title><script>alert(2)</script>\"\npublished: 2023-10-14\n");
        using var hostile = CaseInFolder.With(Path.Combine(folder.Path, "in"));

        var html = await DossierWriter.WriteAsync(hostile.View(), "en");

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_case_in_which_nothing_was_read_has_a_dossier_that_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "Nothing.\n");
        using var empty = CaseInFolder.With(Path.Combine(folder.Path, "in"));

        var text = Words(await DossierWriter.WriteAsync(empty.View(), "en"));

        Assert.Contains("Standard of evidence", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Route, leg by leg", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_or_language_that_there_is_not_is_a_fault_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => DossierWriter.WriteAsync(bundled.View(), "en", "T99"));
        await Assert.ThrowsAsync<ArgumentException>(() => DossierWriter.WriteAsync(bundled.View(), "xx"));
    }

    [Fact]
    public void A_register_has_bounds_and_counts_what_it_leaves_out()
    {
        var book = bundled.View().Book;
        var one = book.Assessment.Claims[0];
        CaseClaim[] many = [.. Enumerable.Range(0, 10_000).Select(i => one with { Claim = one.Claim with { Id = $"x-c{i}" } })];
        var large = new CaseBook("t", book.Assessment with { Claims = [.. many] }, new Dictionary<Sha256Digest, string>());

        var register = new ItemRegister(large, ["x-c9999"]);

        Assert.Equal(ItemRegister.MostClaims, register.Claims.Length);
        Assert.Equal(10_000 - ItemRegister.MostClaims, register.Left);
        Assert.NotNull(register.Mark("x-c9999"));
        Assert.Null(register.Mark("x-c9998"));
    }

    private static string Section(string html, string id)
    {
        var start = html.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        return html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    private static string Words(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(Style().Replace(html, " "), " ")), " ").Replace(" )", ")", StringComparison.Ordinal).Trim();

    [GeneratedRegex("""(?:src|href|action)="(?!#)|@import|url\((?!data:|#)""", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex("""<[^>]*\son[a-z]+=""", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex("""\sid="([^"]+)"[ />]""")]
    private static partial Regex Id();

    [GeneratedRegex("<a [^>]*href=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<p[ >].*?</p>", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
