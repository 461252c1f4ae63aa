using System.Collections.Concurrent;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>Finds the names of offices in a text of one language: from left to right, the longest phrase first. Linear.</summary>
internal sealed class OfficeFinder
{
    private static readonly ConcurrentDictionary<string, Lazy<OfficeFinder>> Finders = new(StringComparer.Ordinal);
    private static readonly Lazy<OfficeNames> Names = new(() => LanguageData.ReadVocabulary<OfficeNames>("offices"));
    private static readonly Dictionary<string, string> Nowhere = [];

    private readonly PhraseTrie<(Office Office, FormCase Case)> trie = new();
    private readonly HashSet<string> firstWords = new(StringComparer.Ordinal);

    /// <summary>Gathers the phrases of a language (code as in <c>Languages/</c>).</summary>
    public OfficeFinder(string code)
    {
        foreach (var row in LanguageData.Read<OfficeFile>(code, "offices").Offices)
        {
            Add(row, row.Person, OfficeRank.Person);
            Add(row, row.Institution, OfficeRank.Body);
            Add(row, row.Plural, OfficeRank.Plural);
        }
    }

    /// <summary>The finder of a language, made once.</summary>
    public static OfficeFinder For(string code) => Finders.GetOrAdd(code, c => new(() => new OfficeFinder(c))).Value;

    /// <summary>Forms of the words with which the name of an office begins: after the name of a state they begin no name of a person.</summary>
    public IReadOnlySet<string> FirstWords => firstWords;

    /// <summary>The offices in <paramref name="text"/>, in its order.</summary>
    /// <param name="text">The text that was split.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlyList<OfficeFind> Find(string text, IReadOnlyList<Token> tokens)
    {
        var finds = new List<OfficeFind>();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var limit = tokens.Count; trie.TryMatch(tokens, i, limit, out var known, out var end); limit = end - 1)
            {
                if (!known.Case.Accepts(text, tokens, i)) continue;
                finds.Add(new(i, end, known.Office));
                i = end - 1;
                break;
            }
        }
        return finds;
    }

    private void Add(OfficeRow row, string phrases, OfficeRank rank)
    {
        if (phrases.Length == 0) return;
        var office = new Office
        {
            Body = row.Body,
            Rank = rank,
            Relay = row.Relay,
            Generic = row.Generic,
            Hosted = row.Hosted,
            Elsewhere = row.Body is not null && Names.Value.Bodies.TryGetValue(row.Body, out var own) ? own : Nowhere,
        };
        foreach (var phrase in NameVariants.Split(phrases))
        {
            trie.Add(phrase, (office, FormCase.Of(phrase)));
            firstWords.Add(Tokenizer.Split(phrase)[0].Form);
        }
    }
}
