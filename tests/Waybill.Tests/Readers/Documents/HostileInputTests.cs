using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Tests.Readers.Documents;

/// <summary>Inputs made to break a reader. The bounds are some ten times what was measured, so that a slow machine passes and a square or a loop does not.</summary>
public class HostileInputTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    public static TheoryData<string, string> Pages => new()
    {
        { "a million tags", "<html><body>" + Repeat("<b>x</b>", 500_000) + "</body></html>" },
        { "100,000 levels", "<html><body>" + Repeat("<div>", 100_000) + "deep" + Repeat("</div>", 100_000) },
        { "100,000 levels never closed", "<html><body>" + Repeat("<font><i>", 50_000) + "deep" },
        { "unclosed comments", "<html>" + Repeat("<!-- ", 500_000) + "text" },
        { "unclosed scripts", "<html>" + Repeat("<script>", 300_000) + "text" },
        { "unclosed tags", "<html>" + Repeat("<a href=\"", 300_000) + "text" },
        { "half a million attributes", "<html><body><p " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=1 ")) + ">text</p>" },
        { "ampersands", "<html><body>" + Repeat("&amp&#x&#99999999;", 300_000) + "text" },
        { "quotation marks in tags", "<html><body>" + Repeat("<a b='\"", 300_000) + "text" },
        { "open paragraphs", "<html><body>" + Repeat("<p>A line, with a comma.", 60_000) },
        { "nested tables", "<html><body>" + Repeat("<table><tr><td>", 30_000) + "text" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_read_in_bounded_time(string what, string html)
    {
        var clock = Stopwatch.StartNew();

        var result = DocumentIntake.Open("page.html", Encoding.UTF8.GetBytes(html), DocumentFacts.None);
        FurnitureFinder.Find(result.Text, result.KnownFurniture);

        Assert.True(clock.Elapsed < Bound, $"{what}: {clock.Elapsed}");
        Assert.All(result.Problems, p => Assert.Equal(ProblemCodes.MarkupTooDeep, p.Code));
    }

    [Fact]
    public void What_is_too_deep_for_a_tree_keeps_its_words()
    {
        var html = "<html><body><nav>Menu</nav>" + Repeat("<div>", 100_000) + "Iran denied &lsquo;the claim&rsquo; &#8212; twice.</div><script>no()</script><p>End";

        var result = DocumentIntake.Open("page.html", Encoding.UTF8.GetBytes(html), DocumentFacts.None);

        Assert.Equal("Iran denied ‘the claim’ — twice.\nEnd", result.Text.Value);
        Assert.Equal(ProblemCodes.MarkupTooDeep, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData("[a]((((")]
    [InlineData("[")]
    [InlineData("[a][")]
    public void Markdown_of_links_never_closed_is_read_in_bounded_time(string unit)
    {
        var clock = Stopwatch.StartNew();

        var result = DocumentIntake.Open("a.md", Encoding.UTF8.GetBytes("Iran denied it.\n\n" + Repeat(unit, 200_000)), DocumentFacts.None);

        Assert.True(clock.Elapsed < Bound, clock.Elapsed.ToString());
        Assert.Equal(ProblemCodes.MarkupTooDeep, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void A_long_list_of_links_in_Markdown_is_parsed()
    {
        var result = DocumentIntake.Open("a.md", Encoding.UTF8.GetBytes("Iran denied it.\n\n" + Repeat("- [Page](a)\n\n", 3_000)), DocumentFacts.None);

        Assert.Empty(result.Problems);
        Assert.DoesNotContain("](", result.Text.Value, StringComparison.Ordinal);
    }

    public static TheoryData<string, int> Undated => new()
    {
        { "The United States said on Monday that North Korea sent shells to Russia, and that more were sent last week.", 2 },
        { "The United States said on 13 October 2023 that North Korea sent shells to Russia.", 0 },
        { "The United States said recently that North Korea sent shells to Russia.", 0 },
    };

    [Theory]
    [MemberData(nameof(Undated))]
    public void Dates_that_only_a_day_of_publication_could_tell_are_counted_in_a_problem(string text, int open)
    {
        var facts = new DocumentFacts { Language = "en" };

        var without = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text), facts).Problems;
        var with = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text), facts with { Published = new LocalDate(2023, 10, 20) }).Problems;

        Assert.Empty(with);
        Assert.Equal(open > 0 ? new[] { ProblemCodes.PublishedUnknown } : [], without.Select(p => p.Code));
        if (open > 0) Assert.Contains(open == 1 ? "a date" : $"{open} dates", without[0].Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Texts => new()
    {
        { "a line of four million characters", "kapal (", 600_000 },
        { "brackets", "(", 2_000_000 },
        { "lines of one letter", "a\n", 2_000_000 },
        { "empty lines", "\r\n", 2_000_000 },
        { "datelines", "SEOUL, ", 500_000 },
        { "dashes", "- ", 1_000_000 },
        { "addresses", "a.com.", 500_000 },
        { "related headings", "Read more:\n", 300_000 },
        { "titles", "Baca Juga Kapal Besar\n", 200_000 },
        { "combining marks", "a\u0301\u0302\u0303\u0304\u0305", 300_000 },
        { "lone surrogates", "\uD83D", 1_000_000 },
        { "zero width", "\u200B\u202E", 1_000_000 },
        { "stars", "* # * # ", 300_000 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_in_bounded_time(string what, string unit, int times)
    {
        var text = "Iran membantah.\n" + Repeat(unit, times);
        var clock = Stopwatch.StartNew();

        var result = DocumentIntake.Open("a.txt", Encoding.UTF8.GetBytes(text), DocumentFacts.None);
        FurnitureFinder.Find(result.Text, result.KnownFurniture);
        LanguageGuess.Of(result.Text.Value);

        Assert.True(clock.Elapsed < Bound, $"{what}: {clock.Elapsed}");
    }

    [Fact]
    public void The_largest_text_is_read_and_a_larger_one_is_refused()
    {
        var bytes = new byte[64 * 1024 * 1024];
        "Iran denied the claim on Monday.\n"u8.CopyTo(bytes);
        bytes.AsSpan(33).Fill((byte)'a');
        var clock = Stopwatch.StartNew();

        var result = DocumentIntake.Open("a.txt", bytes, DocumentFacts.None);
        FurnitureFinder.Find(result.Text, result.KnownFurniture);
        var refused = DocumentIntake.Open("a.txt", new byte[bytes.Length + 1], DocumentFacts.None);

        Assert.True(clock.Elapsed < Bound, clock.Elapsed.ToString());
        Assert.Equal(bytes.Length, result.Text.Value.Length);
        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(refused.Problems).Code);
    }

    [Fact]
    public void Random_bytes_never_throw() => Check(Prop.ForAll<byte[]>(bytes => Read("a.txt", bytes) && Read("a.html", bytes) && Read("a.md", bytes)));

    [Fact]
    public void Random_text_in_any_dress_keeps_every_range_inside()
    {
        string[] parts = ["Iran", " ", "\n", "\r\n", "🚢", "e\u0301", "북한", "\u200D", "(", ")", "[", " - ", ":", ".", "SEOUL", "KOMPAS.com", "Baca juga", "Foto", "12 Maret 2024",
            "<p>", "</p>", "<div class=ad>", "&amp;", "\uD83D", "“", "”", "*", "#", "Read more:", "\n\n", "By ", "1.000", "/", "|", "AFP"];
        var texts = Gen.Elements(parts).ArrayOf().Select(string.Concat).ToArbitrary();

        Check(Prop.ForAll(texts, text => Read("a.txt", Encoding.UTF8.GetBytes(text)) && Read("a.html", Encoding.UTF8.GetBytes(text)) && Read("a.md", Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Plain_text_of_any_characters_stays_as_it_is()
    {
        Check(Prop.ForAll<NonEmptyString>(s =>
        {
            var text = "Kapal 🚢 북한 e\u0301 " + string.Concat(s.Get.Select(c => char.IsControl(c) ? 'x' : c)); // more controls than writing has are no text
            var bytes = Encoding.UTF8.GetBytes(text);
            return DocumentIntake.Open("a.txt", bytes, DocumentFacts.None).Text.Value == Encoding.UTF8.GetString(bytes);
        }));
    }

    private static void Check(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20231108, 77));

    private static bool Read(string name, byte[] bytes)
    {
        var result = DocumentIntake.Open(name, bytes, DocumentFacts.None);
        var text = result.Text;
        var at = 0;
        foreach (var (start, end) in FurnitureFinder.Find(text, result.KnownFurniture))
        {
            if (start < at || end <= start || end > text.Value.Length) return false;
            var span = text.Span(start, end);
            if (text.Quote(span) != text.Value[start..end]) return false;
            at = end;
        }
        return true;
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
