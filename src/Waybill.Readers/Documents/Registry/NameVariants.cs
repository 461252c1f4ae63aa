namespace Waybill.Readers.Documents.Registry;

/// <summary>Makes the usual other spellings of a person's name, so that the data need not list each.</summary>
internal sealed class NameVariants
{
    private readonly Dictionary<string, string[]> spellings = new(StringComparer.Ordinal);

    /// <summary>Takes lines of given names that stand for each other, separated by <c>|</c>.</summary>
    public NameVariants(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var names = Split(line).ToArray();
            foreach (var name in names) spellings.TryAdd(name, names);
        }
    }

    /// <summary>The parts of a list of forms.</summary>
    public static IEnumerable<string> Split(string forms) =>
        forms.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All spellings of <paramref name="name"/>, itself first.</summary>
    /// <param name="name">A name as the data gives it.</param>
    /// <param name="syllables">True when a given name of two syllables may be joined, apart or hyphened.</param>
    /// <param name="reversed">True when surname and given name stand in either order.</param>
    public IEnumerable<string> Of(string name, bool syllables, bool reversed)
    {
        yield return name;
        var words = name.Split(' ');
        if (syllables)
        {
            foreach (var variant in Syllables(words)) yield return variant;
        }
        else if (reversed && words.Length == 2)
        {
            yield return words[1] + " " + words[0];
        }
        else if (words.Length > 1 && spellings.TryGetValue(words[0], out var others))
        {
            foreach (var other in others)
            {
                if (other != words[0]) yield return other + name[words[0].Length..];
            }
        }
    }

    private static IEnumerable<string> Syllables(string[] words)
    {
        string surname, first, second;
        if (words.Length == 3) (surname, first, second) = (words[0], words[1], words[2]);
        else if (words.Length == 2 && words[1].Split('-') is [var a, var b]) (surname, first, second) = (words[0], a, b);
        else yield break;
        yield return $"{surname} {first} {second}";
        yield return $"{surname} {first}-{second}";
        yield return $"{surname} {first}{second}";
        yield return $"{first}-{second} {surname}";
        yield return $"{first} {second} {surname}";
    }
}
