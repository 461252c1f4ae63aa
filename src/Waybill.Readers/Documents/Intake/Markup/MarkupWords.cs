using System.Collections.Frozen;
using AngleSharp.Dom;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>What the class and id of an element say it is, by <c>Vocabulary/markup.yaml</c>.</summary>
internal sealed class MarkupWords
{
    private static readonly Lazy<MarkupWords> Loaded = new(() => new(LanguageData.ReadVocabulary<Lists>("markup")));
    private readonly FrozenDictionary<string, MarkupRole> roles;

    private MarkupWords(Lists lists)
    {
        var all = new Dictionary<string, MarkupRole>(StringComparer.Ordinal);
        void Add(IEnumerable<string> words, MarkupRole role)
        {
            foreach (var word in words) all[word] = all.GetValueOrDefault(word) | role;
        }
        Add(lists.Content, MarkupRole.Content);
        Add(lists.Aside, MarkupRole.Aside);
        Add(lists.Caption, MarkupRole.Caption);
        Add(lists.Byline, MarkupRole.Byline);
        Add(lists.Date, MarkupRole.Date);
        roles = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static MarkupWords Instance => Loaded.Value;

    /// <summary>All roles that the words of the element's class and id name.</summary>
    public MarkupRole RolesOf(IElement element)
    {
        var found = MarkupRole.None;
        Scan(element.GetAttribute("class"), ref found);
        Scan(element.Id, ref found);
        return found;
    }

    // Words are split at everything but letters, and where lower case turns to upper: "entryMeta wp-caption" is entry, meta, wp, caption.
    // Both the parts and the run of parts up to white space are looked up, so that "read-more" and "readmore" may differ.
    private void Scan(string? attribute, ref MarkupRole found)
    {
        if (attribute is null) return;
        var limit = Math.Min(attribute.Length, 400);
        var start = 0;
        for (var i = 0; i <= limit; i++)
        {
            var letter = i < limit && char.IsAsciiLetter(attribute[i]);
            var turn = letter && i > start && char.IsAsciiLetterUpper(attribute[i]) && char.IsAsciiLetterLower(attribute[i - 1]);
            if (letter && !turn) continue;
            if (i > start && roles.TryGetValue(attribute[start..i].ToLowerInvariant(), out var role)) found |= role;
            start = letter ? i : i + 1;
        }
    }

    private sealed class Lists
    {
        public List<string> Content { get; set; } = [];

        public List<string> Aside { get; set; } = [];

        public List<string> Caption { get; set; } = [];

        public List<string> Byline { get; set; } = [];

        public List<string> Date { get; set; } = [];
    }
}
