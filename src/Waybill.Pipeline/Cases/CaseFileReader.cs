using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Readers.Yaml;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Cases;

/// <summary>
/// Reads <c>case.yaml</c> strictly: a name it does not know, or a value it cannot use, is a problem with its line, and the case is
/// not read. Guessing what the author of a case meant would change what the case says.
/// </summary>
public static class CaseFileReader
{
    private const int LongestText = 2000;

    private static readonly string[] Names = ["title", "question", "parties", "words", "period", "tlp", "asked", "translations"];

    /// <summary>Reads the case file at <paramref name="path"/>; null when there is any problem.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="shown">Its path as the user knows it, for problems.</param>
    /// <param name="problems">Receives everything that is wrong.</param>
    public static CaseFile? ReadAt(string path, string shown, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        try
        {
            if (FileKinds.Of(path) is not (FileKind.File or FileKind.Denied))
            {
                problems.Add(new(ProblemCodes.FileMissing, shown, "the case file is missing or no ordinary file"));
                return null;
            }
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var buffer = new byte[YamlLimits.Default.MaxBytes + 1];
            return Read(buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)), shown, problems);
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(new(ProblemCodes.FileDenied, shown, "the case file may not be read"));
        }
        catch (IOException e)
        {
            problems.Add(new(ProblemCodes.FileFault, shown, "the case file could not be read: " + e.Message.TrimEnd('.')));
        }
        return null;
    }

    /// <summary>Reads the bytes of a case file; null when there is any problem.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="shown">Its path, for problems.</param>
    /// <param name="problems">Receives everything that is wrong, not the first thing only.</param>
    public static CaseFile? Read(ReadOnlySpan<byte> bytes, string shown, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var map = StrictYaml.Read(bytes, shown, ProblemCodes.CaseFileMalformed, YamlLimits.Default, out var problem);
        if (map is null)
        {
            if (problem is not null) problems.Add(problem);
            return null;
        }
        return new Reading(shown).Case(map, problems);
    }

    private sealed class Reading(string shown)
    {
        private readonly List<Problem> found = [];

        public CaseFile? Case(YamlMap map, ICollection<Problem> problems)
        {
            string? title = null, question = null;
            ImmutableArray<CaseParty> parties = [];
            ImmutableArray<ReplyRequest> asked = [];
            ImmutableArray<QuoteTranslation> translations = [];
            var words = WordsScale.Icd203;
            var tlp = TlpLabel.Amber;
            DayInterval? period = null;
            foreach (var (key, line, value) in Known(map, Names))
            {
                switch (key)
                {
                    case "title": title = Text(key, line, value); break;
                    case "question": question = Text(key, line, value); break;
                    case "parties": parties = Parties(line, value); break;
                    case "words": words = Choice(key, line, value, Words, WordsScale.Icd203); break;
                    case "tlp": tlp = Choice(key, line, value, Tlp, TlpLabel.Amber); break;
                    case "period": period = Period(line, value); break;
                    case "asked": asked = Asked(line, value); break;
                    case "translations": translations = Translations(line, value); break;
                }
            }
            if (title is null && found.Count == 0)
            {
                found.Add(new(ProblemCodes.CaseFileValue, shown, "the case has no title", Hint: "Write a line as: title: \"Shipments from A to B\""));
            }
            foreach (var one in found) problems.Add(one);
            return found.Count > 0 ? null : new()
            {
                Title = title!,
                Question = question,
                Parties = parties,
                Words = words,
                Period = period,
                Tlp = tlp,
                Asked = asked,
                Translations = translations,
            };
        }

        private IEnumerable<(string Key, int Line, YamlValue Value)> Known(YamlMap map, string[] names)
        {
            foreach (var entry in map.Entries)
            {
                if (!names.Contains(entry.Key, StringComparer.Ordinal))
                {
                    found.Add(new(
                        ProblemCodes.CaseFileMalformed, shown, $"\"{entry.Key}\" is no name that is known here", StrictYaml.Line(entry.Line),
                        Expected: string.Join(", ", names)));
                }
                else if (entry.Value is not YamlText { IsNull: true })
                {
                    yield return entry;
                }
            }
        }

        private string? Text(string key, int line, YamlValue value)
        {
            if (value is YamlText { Text: var text } && !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText) return text.Trim();
            Wrong(line, value, $"{key} is no usable text", FormattableString.Invariant($"1 to {LongestText} characters"));
            return null;
        }

        private ImmutableArray<CaseParty> Parties(int line, YamlValue value)
        {
            if (value is not YamlList list)
            {
                Wrong(line, value, "parties is no list", "one party a line, each begun with a dash");
                return [];
            }
            var parties = ImmutableArray.CreateBuilder<CaseParty>();
            foreach (var item in list.Items)
            {
                if (item is YamlMap map)
                {
                    string? name = null;
                    CaseRole? role = null;
                    foreach (var (key, at, member) in Known(map, ["name", "role"]))
                    {
                        if (key == "name") name = Text(key, at, member);
                        else role = Choice(key, at, member, Role, CaseRole.Other);
                    }
                    if (name is not null) parties.Add(new(name, role));
                    else Wrong(item.Line, item, "a party has no name", "name: and, where alleged, role:");
                }
                else if (Text("a party", item.Line, item) is { } plain)
                {
                    parties.Add(new(plain, null));
                }
            }
            return parties.ToImmutable();
        }

        private ImmutableArray<QuoteTranslation> Translations(int line, YamlValue value)
        {
            const string expected = "of:, language: and text:, and where known by:";
            if (value is not YamlList list)
            {
                Wrong(line, value, "translations is no list", "one translation a line, each begun with a dash");
                return [];
            }
            var result = ImmutableArray.CreateBuilder<QuoteTranslation>();
            foreach (var item in list.Items)
            {
                var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
                if (item is YamlMap map)
                {
                    foreach (var (key, at, member) in Known(map, ["of", "language", "text", "by"])) texts[key] = Text(key, at, member);
                }
                if (texts.GetValueOrDefault("of") is { } of && texts.GetValueOrDefault("text") is { } text && texts.GetValueOrDefault("language") is { Length: 2 or 3 } language && language.All(char.IsAsciiLetterLower))
                {
                    result.Add(new(of, language, text, texts.GetValueOrDefault("by")));
                }
                else
                {
                    Wrong(item.Line, item, "a translation says not of which words it is, in which language, or how they read there", expected);
                }
            }
            return result.ToImmutable();
        }

        private ImmutableArray<ReplyRequest> Asked(int line, YamlValue value)
        {
            if (value is not YamlList list)
            {
                Wrong(line, value, "asked is no list", "one request a line, each begun with a dash");
                return [];
            }
            var requests = ImmutableArray.CreateBuilder<ReplyRequest>();
            foreach (var item in list.Items)
            {
                if (item is not YamlMap map)
                {
                    Wrong(item.Line, item, "a request has no names", "party:, on: and by:, and where known how: and answer:");
                    continue;
                }
                LocalDate? day = null;
                var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
                foreach (var (key, at, member) in Known(map, ["party", "on", "by", "how", "answer"]))
                {
                    if (key != "on") texts[key] = Text(key, at, member);
                    else if ((day = member is YamlText text ? DayOrInstant.Day(text.Text) : null) is null) Wrong(at, member, "on is no date that exists", DayOrInstant.ExpectedDay);
                }
                if (day is { } on && texts.GetValueOrDefault("party") is { } party && texts.GetValueOrDefault("by") is { } by)
                {
                    requests.Add(new(party, on, by, texts.GetValueOrDefault("how"), texts.GetValueOrDefault("answer")));
                }
                else
                {
                    Wrong(item.Line, item, "a request for a reply says not who was asked, when or by whom", "party:, on: and by:");
                }
            }
            return requests.ToImmutable();
        }

        private DayInterval? Period(int line, YamlValue value)
        {
            if (value is not YamlMap map)
            {
                Wrong(line, value, "period has no start and end", "start: and end:, each " + DayOrInstant.ExpectedDay);
                return null;
            }
            LocalDate? start = null, end = null;
            foreach (var (key, at, member) in Known(map, ["start", "end"]))
            {
                var day = member is YamlText text ? DayOrInstant.Day(text.Text) : null;
                if (day is null) Wrong(at, member, $"{key} is no date that exists", DayOrInstant.ExpectedDay);
                if (key == "start") start = day;
                else end = day;
            }
            if (start > end) Wrong(line, value, "the period ends before it starts", "start on or before end");
            return start is null && end is null ? null : new(start, end);
        }

        private T Choice<T>(string key, int line, YamlValue value, (string Text, T Value)[] choices, T otherwise)
        {
            if (value is YamlText text)
            {
                foreach (var (name, choice) in choices)
                {
                    if (string.Equals(name, text.Text, StringComparison.OrdinalIgnoreCase)) return choice;
                }
            }
            Wrong(line, value, $"{key} is none of its values", string.Join(", ", choices.Select(c => c.Text)));
            return otherwise;
        }

        private void Wrong(int line, YamlValue value, string message, string expected) => found.Add(new(
            ProblemCodes.CaseFileValue, shown, message, StrictYaml.Line(line), value is YamlText text ? text.Text : value.Kind, expected));
    }

    private static (string, WordsScale)[] Words { get; } = [("icd203", WordsScale.Icd203), ("phia", WordsScale.Phia)];

    private static (string, TlpLabel)[] Tlp { get; } =
    [
        ("clear", TlpLabel.Clear), ("green", TlpLabel.Green), ("amber", TlpLabel.Amber), ("amber+strict", TlpLabel.AmberStrict), ("red", TlpLabel.Red),
    ];

    private static (string, CaseRole)[] Role { get; } =
    [
        ("supplier", CaseRole.Supplier), ("recipient", CaseRole.Recipient), ("carrier", CaseRole.Carrier), ("broker", CaseRole.Broker), ("other", CaseRole.Other),
    ];
}
