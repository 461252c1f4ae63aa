using System.Text.RegularExpressions;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Readers.Yaml;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Sidecars;

/// <summary>
/// Reads the sidecar of a document: beside <c>a.txt</c> the file <c>a.txt.meta.yaml</c> with publisher, url, published,
/// retrieved and language, all optional. A wrong value is a problem and counts as not given; the document is kept.
/// </summary>
public static partial class SidecarReader
{
    /// <summary>What a sidecar's name ends with.</summary>
    public const string Suffix = ".meta.yaml";

    /// <summary>Longest text kept of one value, in UTF-16 units: longer than any address a browser takes.</summary>
    private const int LongestText = 4096;

    /// <summary>The sidecar's path for a document.</summary>
    public static string PathFor(string documentPath) => documentPath + Suffix;

    /// <summary>The document a sidecar speaks of; null when <paramref name="path"/> is not named as a sidecar.</summary>
    public static string? DocumentFor(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(Suffix, StringComparison.Ordinal) && path.Length > Suffix.Length ? path[..^Suffix.Length] : null;
    }

    /// <summary>
    /// Reads the sidecar of the document at <paramref name="documentPath"/>. <see cref="DocumentFacts.None"/> when there is none.
    /// </summary>
    /// <param name="documentPath">Path of the document.</param>
    /// <param name="shownPath">The document's path as the user gave it, for problems.</param>
    /// <param name="problems">Receives what was wrong.</param>
    public static DocumentFacts ReadBeside(string documentPath, string shownPath, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var path = PathFor(documentPath);
        var shown = PathFor(shownPath);
        var limits = YamlLimits.Default;
        try
        {
            switch (FileKinds.Of(path))
            {
                case FileKind.Missing:
                    return DocumentFacts.None;
                case FileKind.Denied:
                    problems.Add(Denied(shown));
                    return DocumentFacts.None;
                case FileKind.Link or FileKind.Folder or FileKind.Special:
                    problems.Add(new(ProblemCodes.SidecarMalformed, shown, "the sidecar is a link or no ordinary file, and was not read"));
                    return DocumentFacts.None;
            }
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var buffer = new byte[limits.MaxBytes + 1];
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return Read(buffer.AsSpan(0, read), shown, problems);
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(Denied(shown));
        }
        catch (IOException e)
        {
            problems.Add(new(ProblemCodes.FileFault, shown, "the sidecar could not be read: " + e.Message.TrimEnd('.')));
        }
        return DocumentFacts.None;
    }

    /// <summary>Reads a sidecar's bytes; <paramref name="shown"/> names it in problems.</summary>
    public static DocumentFacts Read(ReadOnlySpan<byte> bytes, string shown, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var map = StrictYaml.Read(bytes, shown, ProblemCodes.SidecarMalformed, YamlLimits.Default, out var problem);
        if (map is null)
        {
            if (problem is not null) problems.Add(problem);
            return DocumentFacts.None;
        }
        var facts = DocumentFacts.None;
        foreach (var (key, line, value) in map.Entries)
        {
            var place = StrictYaml.Line(line);
            if (key is not ("publisher" or "url" or "published" or "retrieved" or "language"))
            {
                problems.Add(new(
                    ProblemCodes.SidecarMalformed, shown, $"\"{key}\" is no name a sidecar has", place,
                    Expected: "publisher, url, published, retrieved or language"));
                continue;
            }
            if (value is not YamlText text)
            {
                problems.Add(new(ProblemCodes.SidecarValue, shown, $"{key} is a {value.Kind}", place, Expected: "one line of text"));
                continue;
            }
            if (text.IsNull) continue;
            facts = With(facts, key, text.Text.Trim(), shown, place, problems);
        }
        return facts;
    }

    private static Problem Denied(string shown) => new(ProblemCodes.FileDenied, shown, "the sidecar may not be read");

    private static DocumentFacts With(
        DocumentFacts facts, string key, string text, string shown, string place, ICollection<Problem> problems)
    {
        Problem Wrong(string message, string expected) => new(ProblemCodes.SidecarValue, shown, message, place, text, expected);
        if (text.Length is 0 or > LongestText)
        {
            problems.Add(Wrong($"{key} is empty or too long", "some text"));
            return facts;
        }
        switch (key)
        {
            case "publisher":
                return facts with { Publisher = text };
            case "url":
                return facts with { Url = text };
            case "published" when DayOrInstant.Day(text) is { } day:
                return facts with { Published = day };
            case "published":
                problems.Add(Wrong("published is no date that exists", DayOrInstant.ExpectedMoment));
                return facts;
            case "retrieved" when DayOrInstant.Moment(text) is { } moment:
                return facts with { Retrieved = moment };
            case "retrieved":
                problems.Add(Wrong("retrieved is no moment that exists", DayOrInstant.ExpectedMoment));
                return facts;
            default:
                if (LanguageTag().IsMatch(text)) return facts with { Language = text.ToLowerInvariant() };
                problems.Add(Wrong("language is no language code", "a code as id, en or zh-hant (BCP 47)"));
                return facts;
        }
    }

    /// <summary>RFC 5646 §2.1, in outline: letters, then groups of letters and digits.</summary>
    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LanguageTag();
}
