using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Intake.Markup;
using Waybill.Readers.Documents.Intake.Stated;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Intake;

/// <summary>Makes text of a document's bytes: plain text as it stands, HTML and Markdown without their markup, and nothing of what is no text.</summary>
internal static class DocumentIntake
{
    /// <summary>Largest document, in bytes. Text is held twice as large; the longest saved pages of news sites have some 20 MiB.</summary>
    private const int Largest = 64 * 1024 * 1024;

    private const int SniffedText = 2_000;

    /// <summary>Opens <paramref name="bytes"/>, which were called <paramref name="name"/>.</summary>
    /// <param name="name">File name; <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>, <c>.md</c> and <c>.markdown</c> say what it is, else the text does.</param>
    /// <param name="bytes">The document as it was captured.</param>
    /// <param name="facts">What is known already; it is not sought again.</param>
    public static IntakeResult Open(string name, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(facts);
        if (bytes.IsEmpty) return Nothing(new Problem(ProblemCodes.FileEmpty, name, "The file has no content"));
        if (bytes.Length > Largest)
        {
            return Nothing(new Problem(ProblemCodes.TooLarge, name, string.Create(CultureInfo.InvariantCulture, $"The file has {bytes.Length:N0} bytes, and was not read"),
                Expected: string.Create(CultureInfo.InvariantCulture, $"at most {Largest:N0}"), Hint: "Cut the article out and read that"));
        }
        if (BinaryFormats.ByMagic(bytes.Span) is { } format) return NotText(name, format);
        var decoded = TextDecoder.Decode(bytes.Span);
        if (BinaryFormats.IsNoise(decoded.Text)) return NotText(name, "binary data of no kind that is known");

        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (decoded.Invalid > 0) problems.Add(Invalid(name, decoded));
        if (string.IsNullOrWhiteSpace(decoded.Text)) problems.Add(new Problem(ProblemCodes.FileEmpty, name, "The file holds only white space"));
        if (HiddenCharacters.Find(name, decoded.Text) is { } hidden) problems.Add(hidden);

        var page = Page(name, decoded.Text);
        if (page.Excess is { } excess)
        {
            problems.Add(new Problem(ProblemCodes.MarkupTooDeep, name, $"The markup {excess}; its tags were dropped and all its text was read",
                Hint: "Furniture of the page may stand in the text"));
        }
        // Pages of Indonesian sites often say lang="en": the text is the better witness.
        var found = page.Facts with { Language = LanguageGuess.Of(page.Text) ?? page.Facts.Language };
        if ((facts.Publisher ?? found.Publisher) is null || (facts.Published ?? found.Published) is null)
        {
            found = found.Or(StatedFacts.Find(page.Text, facts.Language ?? found.Language));
        }
        return new(new SourceText(page.Text), found, page.Title, page.Furniture, problems.ToImmutable());
    }

    private static HtmlIntake.Page Page(string name, string text) => Kind(name, text) switch
    {
        "html" => HtmlIntake.Read(text, whole: false),
        "markdown" => MarkdownIntake.Read(text),
        _ => new(text, null, [], DocumentFacts.None, null),
    };

    private static string Kind(string name, string text)
    {
        if (Ends(name, ".html") || Ends(name, ".htm") || Ends(name, ".xhtml") || Ends(name, ".amp")) return "html";
        if (Ends(name, ".md") || Ends(name, ".markdown")) return "markdown";
        var head = text.AsSpan(0, Math.Min(text.Length, SniffedText)).TrimStart();
        while (head.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = head.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0) break;
            head = head[(end + 3)..].TrimStart();
        }
        if (!head.StartsWith("<", StringComparison.Ordinal)) return "text";
        if (Begins(head, "<!doctype html") || Begins(head, "<html") || Begins(head, "<head") || Begins(head, "<body")) return "html";
        if (Begins(head, "<?xml") && head.Contains("<html", StringComparison.OrdinalIgnoreCase)) return "html";
        // A fragment pasted from a page: it begins with a tag and has paragraphs.
        return (Begins(head, "<div") || Begins(head, "<p") || Begins(head, "<article") || Begins(head, "<h1") || Begins(head, "<meta") || Begins(head, "<section"))
            && head.Contains("</", StringComparison.Ordinal) ? "html" : "text";
    }

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadOnlySpan<char> head, string tag) => head.StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private static Problem Invalid(string name, DecodedText decoded)
    {
        var what = decoded.Invalid == 1 ? "1 byte sequence is" : string.Create(CultureInfo.InvariantCulture, $"{decoded.Invalid:N0} byte sequences are");
        var message = decoded.Guessed
            ? $"{what} no valid UTF-8 and no encoding is declared; the text was read as {decoded.Encoding}"
            : $"{what} no valid {decoded.Encoding.ToUpperInvariant()}; each was replaced by U+FFFD";
        return new(ProblemCodes.InvalidBytes, name, message, Place: string.Create(CultureInfo.InvariantCulture, $"line {decoded.FirstLine}"),
            Hint: "Save the file as UTF-8 if words look wrong");
    }

    private static IntakeResult NotText(string name, string format) => Nothing(new Problem(ProblemCodes.NotText, name, $"The file seems to be {format}, not text",
        Expected: "plain text, Markdown or HTML", Hint: "Save the article as text or as a web page and read that"));

    private static IntakeResult Nothing(Problem problem) => new(new SourceText(""), DocumentFacts.None, null, [], [problem]);
}
