using System.Collections.Concurrent;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>
/// Finds the names of the registry in a text of one language: from left to right, the longest form at each place, never two
/// over one token. Time is linear in the number of tokens.
/// </summary>
internal sealed class EntityFinder
{
    private static readonly ConcurrentDictionary<string, Lazy<EntityFinder>> Finders = new(StringComparer.Ordinal);

    private readonly IReadOnlySet<string> titles;
    private readonly Dictionary<string, List<RegistryForm>> byFirstWord = new(StringComparer.Ordinal);

    // An article meets a hundredth of the names: the phrases that begin with a word are laid out when the word is first met.
    private readonly ConcurrentDictionary<string, PhraseTrie<List<Known>>> tries = new(StringComparer.Ordinal);

    /// <summary>Gathers the forms of a language (code as in <c>Languages/</c>) and those of every language.</summary>
    public EntityFinder(string code)
    {
        titles = OfficeFinder.For(code).FirstWords;

        // A language's own forms come before those of every language: "Georgia" may mean less in one than in all.
        var forms = RegistryData.Instance.Forms;
        foreach (var form in forms) if (form.Language == code) Add(form);
        foreach (var form in forms) if (form.Language == RegistryData.AllLanguages) Add(form);
    }

    /// <summary>The finder of a language, made once.</summary>
    public static EntityFinder For(string code) => Finders.GetOrAdd(code, c => new(() => new EntityFinder(c))).Value;

    /// <summary>The names in <paramref name="text"/>, in its order.</summary>
    /// <param name="text">The text that was split.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlyList<EntityFind> Find(string text, IReadOnlyList<Token> tokens)
    {
        var finds = new List<EntityFind>();
        List<(int Index, IReadOnlyList<string> With)>? conditions = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!TryFind(text, tokens, i, out var known, out var end) || IsWithinLonger(text, tokens, i, end)) continue;
            if (known.Form.With.Count > 0) (conditions ??= []).Add((finds.Count, known.Form.With));
            finds.Add(new(i, end, known.Form.Entry, known.Form.Surname));
            i = end - 1;
        }
        if (conditions is not null) DropUnmet(finds, conditions);
        return finds;
    }

    private void Add(RegistryForm form)
    {
        var first = Tokenizer.Split(form.Text)[0].Form;
        if (!byFirstWord.TryGetValue(first, out var forms)) byFirstWord.Add(first, forms = []);
        forms.Add(form);
    }

    // Forms that differ in their capitals alone (GAO, Gao) share a place; each asks for its own capitals.
    private static PhraseTrie<List<Known>> LayOut(List<RegistryForm> forms)
    {
        var trie = new PhraseTrie<List<Known>>();
        var byForm = new Dictionary<string, List<Known>>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            var folded = NameForms.Fold(form.Text);
            if (!byForm.TryGetValue(folded, out var known))
            {
                byForm.Add(folded, known = []);
                trie.Add(form.Text, known);
            }
            known.Add(new(form, FormCase.Of(form.Text)));
        }
        return trie;
    }

    // "the Gulf" in "the Gulf of Oman": a longer name that begins within a shorter one is meant.
    private bool IsWithinLonger(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (TryFind(text, tokens, i, out _, out var other) && other > end && other - i >= end - at) return true;
        }
        return false;
    }

    private bool TryFind(string text, IReadOnlyList<Token> tokens, int at, out Known known, out int end)
    {
        (known, end) = (default, at);
        if (!byFirstWord.TryGetValue(tokens[at].Form, out var begun)) return false;
        var trie = tries.GetOrAdd(tokens[at].Form, static (_, all) => LayOut(all), begun);

        // Where the longest form is refused for its capitals or what follows, a shorter one may still be meant.
        for (var limit = tokens.Count; trie.TryMatch(tokens, at, limit, out var forms, out end); limit = end - 1)
        {
            foreach (var form in forms)
            {
                known = form;
                if (form.Case.Accepts(text, tokens, at) && !(form.Form.Alone && IsFollowedByName(text, tokens, end))) return true;
            }
        }
        return false;
    }

    // A title is no part of a name: "Jordan King" is the state, "Jordan Smith" is not.
    private bool IsFollowedByName(string text, IReadOnlyList<Token> tokens, int end) =>
        end < tokens.Count && FormCase.IsCapitalised(text, tokens[end]) && !titles.Contains(tokens[end].Form);

    private static void DropUnmet(List<EntityFind> finds, List<(int Index, IReadOnlyList<string> With)> conditions)
    {
        var conditional = conditions.Select(c => c.Index).ToHashSet();
        var named = finds.Where((_, i) => !conditional.Contains(i)).Select(f => f.Entry.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = conditions.Count - 1; i >= 0; i--)
        {
            if (!conditions[i].With.Any(named.Contains)) finds.RemoveAt(conditions[i].Index);
        }
    }

    private readonly record struct Known(RegistryForm Form, FormCase Case);
}
