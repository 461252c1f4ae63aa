using System.Collections.Immutable;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Records;

namespace Waybill.Readers.Documents.Signatures;

/// <summary>
/// Outlets that a document as a whole is credited to: those that a bracket in its page furniture names alone, as "(AFP/Kompas.com/Tribunnews)",
/// "SEOUL (AP) —", "【11月1日 AFP】". The credit of a picture says what it credits ("Photo: Reuters") and is none.
/// </summary>
public static class DocumentCredits
{
    private const int LongestPassage = 160; // characters; a longer one is no credit line
    private const int LongestOther = 3; // letters of initials and of parts of dates
    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('（', '）'), ('【', '】'), ('/', '/')];

    /// <summary>The outlets by their names in the registry, in the order of the text, those last that share a name with the publisher; the publisher itself left out.</summary>
    public static ImmutableArray<string> Of(ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var code = document.Facts.Language?.Split('-')[0].ToLowerInvariant() ?? "";
        var finder = EntityFinder.For(LanguageData.Codes.Contains(code, StringComparer.Ordinal) ? code : RecordVocabulary.Instance.Shown);
        var credits = new List<string>();
        foreach (var passage in document.Boilerplate)
        {
            if (passage.Quote.Length > LongestPassage) continue;
            foreach (var group in Groups(passage.Quote)) credits.AddRange(Outlets(group, finder, document.Facts.Publisher));
        }
        var others = credits.Where(c => document.Facts.Publisher is null || NameForms.Fold(c) != NameForms.Fold(document.Facts.Publisher)).Distinct(StringComparer.Ordinal).ToList();
        return [.. others.Where(c => !IsLike(c, document.Facts.Publisher)), .. others.Where(c => IsLike(c, document.Facts.Publisher))];
    }

    private static IEnumerable<string> Groups(string passage)
    {
        foreach (var (open, close) in Brackets)
        {
            for (var start = passage.IndexOf(open, StringComparison.Ordinal); start >= 0;)
            {
                var end = passage.IndexOf(close, start + 1);
                if (end < 0) break;
                yield return passage[(start + 1)..end];
                start = passage.IndexOf(open, end + 1);
            }
        }
    }

    // Names of outlets and nothing else but marks, numbers, initials and the publisher.
    private static List<string> Outlets(string group, EntityFinder finder, string? publisher)
    {
        var tokens = Tokenizer.Split(group);
        var finds = finder.Find(group, tokens);
        var outlets = finds.Where(f => f.Entry.Kind == EntityKind.Outlet).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word || token.End - token.Start <= LongestOther || outlets.Any(o => o.FirstToken <= i && i < o.EndToken)) continue;
            if (publisher is null || !publisher.Contains(group[token.Start..token.End], StringComparison.OrdinalIgnoreCase)) return [];
        }
        return [.. outlets.Select(o => o.Entry.Name)];
    }

    // Editions and sisters of an outlet: "AFPBB" and "AFP".
    private static bool IsLike(string name, string? publisher) =>
        publisher is not null && (publisher.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(publisher, StringComparison.OrdinalIgnoreCase));
}
