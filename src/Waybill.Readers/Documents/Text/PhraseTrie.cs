using System.Diagnostics.CodeAnalysis;

namespace Waybill.Readers.Documents.Text;

/// <summary>
/// Finds phrases of a lexicon in a row of tokens, longest first. A phrase is split by <see cref="Tokenizer"/> like any text and
/// compared by token form; line breaks never match. Look-up at one position costs at most the longest phrase.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private readonly Node root = new();

    /// <summary>Adds a phrase; a phrase that is there already keeps its first meaning, and false is returned.</summary>
    /// <exception cref="ArgumentException">The phrase has no token.</exception>
    public bool Add(string phrase, T value)
    {
        var tokens = Tokenizer.Split(phrase);
        if (tokens.Count == 0) throw new ArgumentException("A phrase needs a word.", nameof(phrase));
        var node = root;
        foreach (var token in tokens) node = node.Child(token.Form);
        if (node.HasValue) return false;
        (node.HasValue, node.Value) = (true, value);
        return true;
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/> and ends before <paramref name="limit"/>.</summary>
    public bool TryMatch(IReadOnlyList<Token> tokens, int at, int limit, [MaybeNullWhen(false)] out T value, out int end)
    {
        (value, end) = (default, at);
        var node = root;
        var found = false;
        for (var i = at; i < limit && node.TryChild(tokens[i].Form, out var next); i++)
        {
            node = next;
            if (!node.HasValue) continue;
            (value, end, found) = (node.Value, i + 1, true);
        }
        return found;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? children;

        public bool HasValue { get; set; }

        public T? Value { get; set; }

        public Node Child(string form)
        {
            children ??= new(StringComparer.Ordinal);
            if (!children.TryGetValue(form, out var child)) children.Add(form, child = new());
            return child;
        }

        public bool TryChild(string form, [NotNullWhen(true)] out Node? child)
        {
            child = null;
            return children is not null && children.TryGetValue(form, out child);
        }
    }
}
