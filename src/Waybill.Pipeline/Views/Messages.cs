using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace Waybill.Pipeline.Views;

/// <summary>
/// The sentences a user reads, in one language: <c>Resources/Words.resx</c> (English) and <c>Words.id.resx</c> (Indonesian) of this room, which
/// all faces share, and before them those of a face of its own. Numbers in them are formatted invariantly, so the same run prints the same digits
/// everywhere.
/// </summary>
public sealed class Messages
{
    private static readonly ResourceManager Words = new("Waybill.Pipeline.Resources.Words", typeof(Messages).Assembly);

    private readonly ImmutableArray<ResourceManager> sets;
    private readonly CultureInfo culture;

    private Messages(string language, ImmutableArray<ResourceManager> own)
    {
        Language = language;
        culture = CultureInfo.GetCultureInfo(language);
        sets = [.. own, Words];
    }

    /// <summary>Languages there are sentences in, the default first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "id"];

    /// <summary>Language code of these sentences.</summary>
    public string Language { get; }

    /// <summary>The sentence called <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">There is none of that name: a bug.</exception>
    public string this[string key] => Find(key) ?? throw new ArgumentException($"No sentence is called {key}.", nameof(key));

    /// <summary>The sentence <paramref name="key"/> with its places filled.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>
    /// The sentence <c>KEY.one</c> or <c>KEY.other</c> for a count, whose number is <c>{0}</c>.
    /// </summary>
    public string Count(string key, int count) => Format(count == 1 ? key + ".one" : key + ".other", count);

    /// <summary>A number with this language's group and decimal marks (resources <c>Number.Group</c>, <c>Number.Point</c>), without trailing zeros.</summary>
    public string Number(decimal value)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = (this["Number.Group"], this["Number.Point"]);
        return value.ToString("#,##0.############################", format);
    }

    /// <summary>True when there is a sentence of that name.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The sentences in <paramref name="language"/>, or null when there are none in it.</summary>
    /// <param name="language">Language code.</param>
    /// <param name="own">Sentences of a face, looked at first.</param>
    public static Messages? In(string language, params ImmutableArray<ResourceManager> own) =>
        Languages.Contains(language, StringComparer.Ordinal) ? new Messages(language, own) : null;

    /// <summary>These sentences in another language that there is; the same sets.</summary>
    /// <exception cref="ArgumentException">There are none in it.</exception>
    public Messages Other(string language) =>
        Languages.Contains(language, StringComparer.Ordinal)
            ? new(language, sets[..^1])
            : throw new ArgumentException($"No sentences are in {language}.", nameof(language));

    /// <summary>
    /// The language of a run: the option where given and known, else LC_ALL, LC_MESSAGES or LANG (POSIX order, first that is set decides), else
    /// English.
    /// </summary>
    public static string Choose(string? option, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (option is not null && Languages.Contains(option, StringComparer.Ordinal)) return option;
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(name) is not { Length: > 0 } locale) continue;
            var language = locale.Split('_', '.', '@')[0];
            return Languages.Contains(language, StringComparer.Ordinal) ? language : Languages[0];
        }
        return Languages[0];
    }

    private string? Find(string key)
    {
        foreach (var set in sets)
        {
            if (set.GetString(key, culture) is { } found) return found;
        }
        return null;
    }
}
