namespace Waybill.Readers.Records;

/// <summary>Gathers the remarks of a row into one note, each said once.</summary>
internal sealed class Notes
{
    private readonly List<string> parts = [];

    /// <summary>Adds a remark; null adds nothing.</summary>
    public Notes Add(string? remark, string? label = null)
    {
        if (remark is null) return this;
        var part = label is null ? remark : $"{label}: {remark}";
        if (!parts.Contains(part, StringComparer.Ordinal)) parts.Add(part);
        return this;
    }

    /// <summary>Adds a field of texts, joined, under its own name.</summary>
    public Notes Field(RecordRow row, string key, string? label = null)
    {
        var texts = row.Texts(key);
        return texts.IsEmpty ? this : Add(string.Join(", ", texts), label ?? key.Replace('_', ' '));
    }

    /// <summary>Adds what else stands in a map, name by name.</summary>
    public Notes Rest(RecordRow? map)
    {
        if (map is null) return this;
        foreach (var (key, _) in map.Others.ToList()) Field(map, key);
        return this;
    }

    public override string? ToString() => parts.Count == 0 ? null : string.Join("; ", parts);
}
