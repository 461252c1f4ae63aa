using Waybill.Core.Text;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Intake.Stated;

/// <summary>News outlets by the forms in which pages write them (<c>Vocabulary/mastheads.yaml</c>).</summary>
internal sealed class Outlets
{
    private static readonly Lazy<Outlets> Loaded = new(() => new(LanguageData.ReadVocabulary<Dictionary<string, List<string>>>("mastheads")));
    private readonly PhraseTrie<string> trie = new();
    private readonly List<string> unspaced = []; // names in scripts that write no spaces, folded
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    private Outlets(Dictionary<string, List<string>> data)
    {
        foreach (var (name, forms) in data)
        {
            foreach (var form in forms.Prepend(name))
            {
                trie.Add(form, name);
                names.TryAdd(NameForms.Fold(form), name);
                if (form.Any(c => c >= '\u3000')) unspaced.Add(NameForms.Fold(form));
            }
        }
    }

    public static Outlets Instance => Loaded.Value;

    /// <summary>The name of the outlet that <paramref name="form"/> writes; the form itself when it is not known.</summary>
    public string Canonical(string form) => names.GetValueOrDefault(NameForms.Fold(form), form);

    /// <summary>True when a word of a script without spaces ends in an outlet's name, as ソウル聯合ニュース.</summary>
    public bool EndsWord(string form) => form[0] >= '\u3000' && unspaced.Any(name => form.EndsWith(name, StringComparison.Ordinal));

    /// <summary>The outlet that begins at token <paramref name="at"/>, longest form first.</summary>
    public bool TryMatch(IReadOnlyList<Token> tokens, int at, int limit, out string name, out int end)
    {
        var found = trie.TryMatch(tokens, at, limit, out var value, out end);
        name = value ?? "";
        return found;
    }
}
