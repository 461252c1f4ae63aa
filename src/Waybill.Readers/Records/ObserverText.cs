namespace Waybill.Readers.Records;

/// <summary>
/// Who made an observation, out of the words of whoever recorded it: "C4ADS (trade records) via Washington Post" is C4ADS. Who repeats it, who
/// worked on it too, and what the product was, are kept beside.
/// </summary>
/// <param name="Observer">The observer as named.</param>
/// <param name="Product">What was looked at, as "imagery graphic 2"; null when not said.</param>
/// <param name="Others">The rest, for the note: with whom, through whom; null when there is none.</param>
internal sealed record ObserverText(string Observer, string? Product, string? Others)
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    public static ObserverText Parse(string text)
    {
        var others = new List<string>();
        string? product = null;
        var head = text;
        // The relay first: it may have parentheses of its own.
        if (Words.Relays.In(head).Where(r => r.Start > 0).Select(r => (int?)r.Start).FirstOrDefault() is { } relay)
        {
            others.Add(head[relay..].Trim());
            head = head[..relay].Trim();
        }
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var close = head.LastIndexOf(')');
        if (open > 0 && close > open)
        {
            var detail = head[(open + 1)..close].Trim();
            head = (head[..open] + head[(close + 1)..]).Trim();
            if (Words.Products.In(detail).Any()) product = detail;
            else if (detail.Length > 0) others.Insert(0, detail);
        }
        var names = head.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length > 1)
        {
            head = names[0];
            others.Insert(0, "with " + string.Join(", ", names.Skip(1)));
        }
        // "RUSI imagery": a name, then what it looked at. "commercial imagery" has no name in it.
        if (Words.Products.In(head).Where(p => p.Start > 0).Select(p => (int?)p.Start).FirstOrDefault() is { } at && char.IsUpper(head[0]))
        {
            product = product is null ? head[at..].Trim() : $"{head[at..].Trim()}, {product}";
            head = head[..at].Trim();
        }
        return new(head.Length == 0 ? text : head, product, others.Count == 0 ? null : string.Join("; ", others));
    }
}
