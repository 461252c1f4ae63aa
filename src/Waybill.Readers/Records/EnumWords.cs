using System.Text;

namespace Waybill.Readers.Records;

/// <summary>Names of an enum's values as they are written in files: lower case, words joined by hyphens (<c>ClosedContainers</c> is <c>closed-containers</c>).</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>Every word, in the order of the enum.</summary>
    public static IEnumerable<string> All => ByWord.Keys;

    /// <summary>The value of a word of our own tables.</summary>
    /// <exception cref="InvalidOperationException">There is no such value: a slip in a table.</exception>
    public static T Of(string word) => ByWord.TryGetValue(word, out var value) ? value : throw new InvalidOperationException($"\"{word}\" is no {typeof(T).Name}.");

    /// <summary>The value that a user's word names; spaces and underscores count as hyphens, case does not count.</summary>
    public static bool TryRead(string text, out T value) => ByWord.TryGetValue(text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), out value);

    private static string Word(T value)
    {
        var word = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}
