using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Random texts out of the very words that the reader listens to, shuffled with marks: nothing throws, every quote stands at its span.</summary>
public sealed partial class RandomArticlesTests
{
    private static readonly string[] Marks = [".", ",", ";", ":", "\"", "“", "”", "'", "‘", "’", "?", "!", "…", "(", ")", "-", "—", "\n", "\r\n", "\n\n", "«", "»", "/", "'s", "🚢", "e\u0301", "북한", "122mm"];

    private static readonly string[] Names = ["Iran", "Kenya", "Serbia", "Seoul", "Rajin", "Vladimir Putin", "Tobias Wren", "NIS", "AFP", "the Kremlin", "Kremlin", "12 May 2024", "Senin (6/5/2024)", "1,500", "2.000", "NATO", "Angara"];

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Words_of_the_lexicon_in_any_order_never_break_the_reader(string language)
    {
        var words = Lexicon(language);
        var word = Gen.Frequency((6, Gen.Elements(words)), (3, Gen.Elements(Names)), (3, Gen.Elements(Marks)));
        var texts = Gen.Sized(size => word.ListOf(size * 3)).Select(list => string.Join(' ', list)).ToArbitrary();

        Prop.ForAll(texts, text => QuoteTests.AssertQuotes(Article.Read(language, text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120).WithReplay(20240510, 77));
    }

    [Theory]
    [InlineData("en", "Kenya's foreign minister said on Monday that Serbia had shipped more than 40 mortars from Rajin to Sudan, but the Kremlin denied the claim that \"it never sent arms in return\" and declined to comment, according to AFP.")]
    [InlineData("id", "Menteri Luar Negeri Kenya mengatakan pada Senin bahwa Serbia mengirim lebih dari 40 mortir dari Rajin ke Sudan, tetapi Kremlin membantah tuduhan bahwa \"pihaknya pernah mengirim senjata sebagai imbalan\" dan menolak berkomentar, dikutip dari AFP.")]
    public void Sentences_shuffled_word_by_word_never_break_the_reader(string language, string sentence)
    {
        var pieces = Piece().Matches(sentence).Select(m => m.Value).ToArray();
        var texts = Gen.Shuffle(pieces.Concat(pieces).Concat(["\n", "\"", "”"]).ToArray()).Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text => QuoteTests.AssertQuotes(Article.Read(language, text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20240510, 77));
    }

    private static string[] Lexicon(string language)
    {
        // every value of the language's list of claim words, read as plain text: what the words mean does not matter here
        using var reader = new StreamReader(typeof(LanguageData).Assembly.GetManifestResourceStream($"Languages/{language}/claims.yaml")!);
        var yaml = string.Join('\n', reader.ReadToEnd().Split('\n').Where(l => !l.TrimStart().StartsWith('#')));
        return [.. Listed().Matches(yaml).SelectMany(m => m.Groups["list"].Value.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\[(?<list>[^\]]+)\]", RegexOptions.None, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\w+ ?|[^\w]", RegexOptions.None, 1000)]
    private static partial Regex Piece();
}
