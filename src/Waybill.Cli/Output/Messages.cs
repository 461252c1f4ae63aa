using System.Globalization;
using System.Resources;

namespace Waybill.Cli.Output;

/// <summary>
/// The sentences a user reads, in one language: <c>Resources/Strings.resx</c> (English) and <c>Strings.id.resx</c>
/// (Indonesian). Numbers in them are formatted invariantly, so the same run prints the same digits everywhere.
/// </summary>
internal sealed class Messages
{
    private static readonly ResourceManager Resources = new("Waybill.Cli.Resources.Strings", typeof(Messages).Assembly);
    private readonly CultureInfo culture;

    private Messages(string language)
    {
        Language = language;
        culture = CultureInfo.GetCultureInfo(language);
    }

    /// <summary>Languages there are sentences in, the default first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "id"];

    /// <summary>Language code of these sentences.</summary>
    public string Language { get; }

    /// <summary>The sentence called <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">There is none of that name: a bug.</exception>
    public string this[string key] =>
        Resources.GetString(key, culture) ?? throw new ArgumentException($"No sentence is called {key}.", nameof(key));

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
    public bool Has(string key) => Resources.GetString(key, culture) is not null;

    /// <summary>The sentences in <paramref name="language"/>, or null when there are none in it.</summary>
    public static Messages? In(string language) =>
        Languages.Contains(language, StringComparer.Ordinal) ? new Messages(language) : null;

    /// <summary>
    /// The sentences for a run: <c>--lang</c> where given and known, else LC_ALL, LC_MESSAGES or LANG (POSIX order, first
    /// that is set decides), else English.
    /// </summary>
    public static Messages Choose(string? option, Func<string, string?> environment)
    {
        if (option is not null && In(option) is { } chosen) return chosen;
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(name) is not { Length: > 0 } locale) continue;
            var language = locale.Split('_', '.', '@')[0];
            return In(language) ?? new Messages(Languages[0]);
        }
        return new Messages(Languages[0]);
    }
}
