using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Ledger.Json;

/// <summary>
/// Names by language code. Made with an ordinal comparer: the dictionary's own is that of the current culture, and the order would hang
/// on the machine.
/// </summary>
internal sealed class NamesConverter : JsonConverter<ImmutableSortedDictionary<string, ImmutableArray<string>>>
{
    /// <inheritdoc/>
    public override ImmutableSortedDictionary<string, ImmutableArray<string>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("No names.");
        var names = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw new JsonException("No names.");
            var forms = ImmutableArray.CreateBuilder<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.String) forms.Add(reader.GetString()!);
            if (reader.TokenType != JsonTokenType.EndArray || names.ContainsKey(code)) throw new JsonException("No names.");
            names.Add(code, forms.ToImmutable());
        }
        return names.ToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, ImmutableArray<string>> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (code, forms) in value.OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            writer.WriteStartArray(code);
            foreach (var form in forms) writer.WriteStringValue(form);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
