using System.Collections.Immutable;
using System.Text.Json;
using Waybill.Core.Text;

namespace Waybill.Tests.Scoring;

/// <summary>Reads an annotated article in the form of the annotation guideline.</summary>
internal static class GoldFile
{
    /// <summary>The annotations of <paramref name="json"/>, over <paramref name="text"/>.</summary>
    public static ScoredDocument Read(JsonElement json, SourceText text) => new()
    {
        Claims = [.. json.GetProperty("claims").EnumerateArray().Select(c => Claim(c, text))],
        Boilerplate = [.. Passages(json, "boilerplate", text).OfType<(int Start, int End)>().SelectMany(p => CodePoints(text, p))],
        Quantities = [.. Items(json, "quantities", static q => Quantity(q))],
        Dates = [.. Items(json, "dates", static d => Days(d))],
        Language = String(json, "lang"),
        NoComments = [.. Passages(json, "noncomments", text)],
    };

    /// <summary>Code points of a span that are no white space.</summary>
    public static IEnumerable<int> CodePoints(SourceText text, (int Start, int End) span)
    {
        for (int at = text.ToUtf16(span.Start), point = span.Start; point < span.End; point++)
        {
            if (!char.IsWhiteSpace(text.Value[at])) yield return point;
            at += char.IsHighSurrogate(text.Value[at]) && at + 1 < text.Value.Length && char.IsLowSurrogate(text.Value[at + 1]) ? 2 : 1;
        }
    }

    private static ScoredClaim Claim(JsonElement json, SourceText text)
    {
        var span = (Start: json.GetProperty("span")[0].GetInt32(), End: json.GetProperty("span")[1].GetInt32());
        var fits = span.Start < span.End && span.End <= text.CodePointCount && text.Quote(new(span.Start, span.End)) == String(json, "quote");
        return new()
        {
            Id = String(json, "id")!,
            Span = fits ? span : null,
            Speaker = ScoredClaim.SpeakersOf(String(json, "speaker")!),
            Chain = Strings(json, "chain"),
            Stance = String(json, "stance"),
            Predicate = String(json, "predicate"),
            From = String(json, "from"),
            To = String(json, "to"),
            Goods = [.. Strings(json, "goods")],
            Quantity = json.TryGetProperty("quantity", out var q) ? Quantity(q) : null,
            Period = json.TryGetProperty("period", out var p) ? Days(p) : null,
            Places = [.. json.GetProperty("places").EnumerateArray().Select(x => (String(x, "role")!, String(x, "name")!.ToLowerInvariant()))],
            Hedge = String(json, "hedge") ?? "none",
            Denies = Strings(json, "denies"),
            Disputes = Strings(json, "disputes"),
            SameAs = String(json, "same_as") is { } same ? [same] : [],
        };
    }

    private static ScoredQuantity? Quantity(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        decimal? End(string name) => json.TryGetProperty(name, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetDecimal() : null;
        return ScoredQuantity.Of(End("min"), End("max"), String(json, "unit"));
    }

    private static (string? Start, string? End)? Days(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        var (start, end) = (String(json, "start")?[..10], String(json, "end")?[..10]);
        return start is null && end is null ? null : (start, end);
    }

    private static IEnumerable<(T, bool)> Items<T>(JsonElement json, string name, Func<JsonElement, T?> read) where T : struct =>
        json.GetProperty(name).EnumerateArray().Where(x => read(x) is not null).Select(x => (read(x)!.Value, x.TryGetProperty("in_boilerplate", out var b) && b.GetBoolean()));

    // The annotations give the words alone: words found twice stand for where they fill a line, or else for all.
    private static IEnumerable<(int Start, int End)?> Passages(JsonElement json, string name, SourceText text)
    {
        foreach (var words in Strings(json, name).Where(w => !string.IsNullOrWhiteSpace(w)))
        {
            var starts = new List<int>();
            for (var at = text.Value.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(words, at + 1, StringComparison.Ordinal)) starts.Add(at);
            var lines = starts.Where(s => (s == 0 || text.Value[s - 1] == '\n') && (s + words.Length == text.Value.Length || text.Value[s + words.Length] == '\n')).ToList();
            if (starts.Count > 1 && lines.Count > 0) starts = lines;
            if (starts.Count == 0) yield return null;
            foreach (var start in starts)
            {
                var span = text.Span(start, start + words.Length);
                yield return (span.Start, span.End);
            }
        }
    }

    private static ImmutableArray<string> Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(x => x.GetString()!)] : [];

    private static string? String(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
