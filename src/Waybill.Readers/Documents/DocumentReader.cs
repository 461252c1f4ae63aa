using System.Globalization;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Distances;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents;

/// <summary>Reads a document: bytes and known facts in, claims and all else that stands in it out. Pure: no file, clock or network.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Most of a text that is looked at for claims, in UTF-16 units; the rest is kept, and a problem says so. The longest reports have some
    /// two million. Lower: books of articles are cut. Higher: the marks of every word stand in memory, some hundred bytes a word.
    /// </summary>
    private const int MostText = 8_000_000;

    /// <summary>Stands for a day of publication to see which dates one would have told; what they would be is not used.</summary>
    private static readonly LocalDate AnyDay = new(2020, 6, 17);

    /// <summary>Reads <paramref name="bytes"/>, which were called <paramref name="name"/>.</summary>
    /// <param name="name">File name as the user gave it; its ending helps to tell HTML and Markdown.</param>
    /// <param name="bytes">The document as it was captured.</param>
    /// <param name="facts">What is known of it already; these facts win over what the document says of itself.</param>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(facts);
        var hash = Sha256Digest.Of(bytes.Span);
        var intake = DocumentIntake.Open(name, bytes, facts);
        var (source, text) = (intake.Text, intake.Text.Value);
        var known = facts.Or(intake.Found); // intake has told the language from the text
        var furniture = FurnitureFinder.Find(source, intake.KnownFurniture);
        var document = new ReadDocument
        {
            File = name,
            Sha256 = hash,
            Facts = known,
            Text = source,
            Boilerplate = [.. furniture.Select(f => new Passage(text[f.Start..f.End], source.Span(f.Start, f.End)))],
            Problems = intake.Problems,
        };
        var code = known.Language?.Split('-')[0].ToLowerInvariant();
        if (code is not null && LanguageData.Codes.Contains(code, StringComparer.Ordinal)) return ReadWords(document, code, furniture);
        if (text.Length == 0) return document;
        return document with
        {
            Problems = document.Problems.Add(new Problem(ProblemCodes.LanguageUnknown, name,
                known.Language is null ? "The language could not be told; no claims were sought" : "The language is none that claims are read in",
                Found: known.Language, Expected: $"one of {string.Join(", ", LanguageData.Codes)}", Hint: "Name it in the sidecar if it was told wrongly")),
        };
    }

    private static ReadDocument ReadWords(ReadDocument document, string code, IReadOnlyList<(int Start, int End)> furniture)
    {
        var source = document.Text;
        var text = Beginning(source.Value);
        if (text.Length < source.Value.Length)
        {
            document = document with
            {
                Problems = document.Problems.Add(new Problem(ProblemCodes.TextTooLong, document.File,
                    string.Create(CultureInfo.InvariantCulture, $"Claims were sought in the first {text.Length:N0} of {source.Value.Length:N0} characters only"), Hint: "Split it into its articles")),
            };
        }
        var tokens = Tokenizer.Split(text);
        var dates = DateFinder.For(code).Find(text, tokens, document.Facts.Published);
        var quantities = QuantityFinder.For(code).Find(text, tokens, dates);
        var entities = Named(tokens, OfficeFinder.For(code).Find(text, tokens));
        bool IsFurniture(int start) => Covers(furniture, start);

        var body = furniture.Count == 0 ? tokens : tokens.FindAll(t => !IsFurniture(t.Start));
        var offices = OfficeFinder.For(code).Find(text, body);
        var marked = MarkedText.Mark(text, body, Grammar.Of(code), SiteWords.For(code),
            furniture.Count == 0 ? entities : Named(body, offices), offices, GoodsFinder.For(code).Find(text, body),
            dates.Where(d => !IsFurniture(d.Start)).ToList(), quantities.Where(q => !IsFurniture(q.Start)).ToList(), document.Facts.Published);
        IReadOnlyList<EntityFind> Named(IReadOnlyList<Token> words, IReadOnlyList<OfficeFind> found) => UnknownOwners.Without(text, words, EntityFinder.For(code).Find(text, words), found, dates);
        var agencies = Dateline.Agencies(tokens, entities, furniture, document.Facts.Publisher);
        var (claims, refusals) = ClaimReader.Read(source, marked, document.Sha256.Hex, document.Facts.Publisher, agencies);
        return document with
        {
            Problems = document.Facts.Published is null ? document.Problems.AddRange(Undated(document.File, dates, DateFinder.For(code).Find(text, tokens, AnyDay))) : document.Problems,
            Claims = claims,
            Distances = DistanceFinder.Find(source, marked, claims),
            NoComments = refusals,
            Dates = [.. dates.Select(d => new DateMention(text[d.Start..d.End], source.Span(d.Start, d.End), d.Days, IsFurniture(d.Start)))],
            Weekdays =
            [
                .. dates.Where(d => d is { Weekday: not null, Days.Start: not null } && !IsFurniture(d.Start))
                    .Select(d => new WeekdayMention(text[d.Start..d.End], source.Span(d.Start, d.End), d.Weekday!.Value, d.Days.Start!.Value)),
            ],
            Quantities = [.. quantities.Select(q => new QuantityMention(text[q.Start..q.End], source.Span(q.Start, q.End), q.Value, IsFurniture(q.Start)))],
            Entities = [.. entities.Select(e => Mention(source, tokens, e, IsFurniture(tokens[e.FirstToken].Start)))],
        };
    }

    /// <summary>Says how many dates stay open that a day of publication would have told.</summary>
    private static IEnumerable<Problem> Undated(string file, IReadOnlyList<DateFind> without, IReadOnlyList<DateFind> with)
    {
        var vague = without.Where(d => d.Days.IsVague).Select(d => (d.Start, d.End)).ToHashSet();
        var count = with.Count(d => !d.Days.IsVague && vague.Contains((d.Start, d.End)));
        if (count == 0) yield break;
        var what = count == 1 ? "a date that is counted from it stays open" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} dates that are counted from it stay open");
        yield return new(ProblemCodes.PublishedUnknown, file, $"The day of publication is not known; {what}", Hint: "Give it with --published, or in the sidecar");
    }

    private static string Beginning(string text)
    {
        if (text.Length <= MostText) return text;
        return text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)];
    }

    private static EntityMention Mention(SourceText source, List<Token> tokens, EntityFind find, bool inFurniture)
    {
        var (start, end) = (tokens[find.FirstToken].Start, tokens[find.EndToken - 1].End);
        return new(source.Value[start..end], source.Span(start, end), find.Entry.Name, find.Entry.Kind, inFurniture,
            find.Entry.Kind != EntityKind.Place || find.Entry.Metonym ? find.Entry.Party : null);
    }

    /// <summary>True when one of the sorted, separate ranges holds <paramref name="position"/>.</summary>
    private static bool Covers(IReadOnlyList<(int Start, int End)> ranges, int position)
    {
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low < ranges.Count && ranges[low].Start <= position;
    }
}
