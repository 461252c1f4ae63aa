using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Core.Documents;

namespace Waybill.Vault.Log;

/// <summary>
/// Acts as leaves: one canonical JSON object each, schema 1. Reading is strict by writing again: a leaf that is not byte for
/// byte what this class would write is no leaf of this schema.
/// </summary>
public static class ActJson
{
    /// <summary>The schema of leaves, in the member <c>v</c>.</summary>
    public const int Schema = 1;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>The leaf of <paramref name="act"/> as the leaf number <paramref name="index"/>, from 0: one line of UTF-8 without its line feed.</summary>
    public static byte[] Write(Act act, long index)
    {
        var leaf = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["act"] = act.Name,
            ["at"] = InstantPattern.ExtendedIso.Format(act.At),
            ["by"] = act.By.Name,
            ["byBasis"] = act.By.Basis switch { ActorBasis.Stated => "stated", ActorBasis.Account => "account", _ => throw new ArgumentException("No such basis.", nameof(act)) },
            ["n"] = index,
            ["v"] = Schema,
        };
        switch (act)
        {
            case CreatedAct created:
                leaf["caseFile"] = created.CaseFile.Hex;
                break;
            case ReceivedAct received:
                leaf["evidence"] = received.Evidence.Hex;
                leaf["bytes"] = received.Bytes;
                leaf["mediaType"] = received.MediaType;
                leaf["name"] = received.OriginalName;
                leaf["from"] = received.From;
                if (Facts(received.Facts) is { Count: > 0 } facts) leaf["meta"] = facts;
                break;
            case RedactedAct redacted:
                leaf["evidence"] = redacted.Evidence.Hex;
                leaf["reason"] = redacted.Reason;
                break;
            case RecoveredAct recovered:
                leaf["copies"] = recovered.Copies;
                leaf["undone"] = recovered.Undone.Select(h => (object)h.Hex).ToArray();
                leaf["tails"] = recovered.Tails.Select(Tail).ToArray();
                break;
            default:
                throw new ArgumentException($"No leaf is made of {act.GetType().Name}.", nameof(act));
        }
        return CanonicalJson.Write(leaf);
    }

    /// <summary>The act of a leaf, or null and a sentence why the line is none.</summary>
    internal static Act? Read(ReadOnlyMemory<byte> leaf, long index, out string? fault)
    {
        fault = null;
        try
        {
            using var document = JsonDocument.Parse(leaf, Strict);
            var root = document.RootElement;
            var schema = root.GetProperty("v").GetInt64();
            if (schema != Schema)
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"the leaf is of schema {schema}; this Waybill reads schema {Schema}");
                return null;
            }
            if (root.GetProperty("n").GetInt64() != index)
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"the leaf says it is number {root.GetProperty("n").GetInt64()}, and stands at {index}");
                return null;
            }
            var act = Read(root);
            if (act is not null && Write(act, index).AsSpan().SequenceEqual(leaf.Span)) return act;
            fault = act is null ? "the act is not one that this Waybill knows" : "the leaf is not in its one canonical form";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            fault = "the leaf is no act: " + e.Message.TrimEnd('.');
        }
        return null;
    }

    private static Act? Read(JsonElement leaf)
    {
        var at = InstantPattern.ExtendedIso.Parse(Text(leaf, "at")).Value;
        var by = new Actor(Text(leaf, "by"), Text(leaf, "byBasis") switch
        {
            "stated" => ActorBasis.Stated,
            "account" => ActorBasis.Account,
            _ => throw new FormatException("byBasis is neither stated nor account"),
        });
        return Text(leaf, "act") switch
        {
            "created" => new CreatedAct(at, by, Hash(leaf, "caseFile")),
            "received" => new ReceivedAct(
                at, by, Hash(leaf, "evidence"), leaf.GetProperty("bytes").GetInt64(), Text(leaf, "mediaType"), Text(leaf, "name"),
                Text(leaf, "from"), leaf.TryGetProperty("meta", out var meta) ? ReadFacts(meta) : DocumentFacts.None),
            "redacted" => new RedactedAct(at, by, Hash(leaf, "evidence"), Text(leaf, "reason")),
            "recovered" => new RecoveredAct(
                at, by, leaf.GetProperty("copies").GetInt32(),
                [.. leaf.GetProperty("undone").EnumerateArray().Select(e => ReadHash(e.GetString()))],
                [.. leaf.GetProperty("tails").EnumerateArray().Select(e =>
                    new TornTail(e.GetProperty("bytes").GetInt64(), Hash(e, "sha256"), Text(e, "start")))]),
            _ => null,
        };
    }

    private static object Tail(TornTail tail) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["bytes"] = tail.Bytes,
        ["sha256"] = tail.Hash.Hex,
        ["start"] = tail.Start,
    };

    private static Dictionary<string, object> Facts(DocumentFacts facts)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        if (facts.Publisher is not null) members["publisher"] = CanonicalJson.Clean(facts.Publisher);
        if (facts.Url is not null) members["url"] = CanonicalJson.Clean(facts.Url);
        if (facts.Published is { } published) members["published"] = LocalDatePattern.Iso.Format(published);
        if (facts.Retrieved is { } retrieved) members["retrieved"] = InstantPattern.ExtendedIso.Format(retrieved);
        if (facts.Language is not null) members["language"] = facts.Language;
        return members;
    }

    private static DocumentFacts ReadFacts(JsonElement meta) => new()
    {
        Publisher = Optional(meta, "publisher"),
        Url = Optional(meta, "url"),
        Published = Optional(meta, "published") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        Retrieved = Optional(meta, "retrieved") is { } moment ? InstantPattern.ExtendedIso.Parse(moment).Value : null,
        Language = Optional(meta, "language"),
    };

    private static string Text(JsonElement of, string name) =>
        of.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");

    private static string? Optional(JsonElement of, string name) => of.TryGetProperty(name, out _) ? Text(of, name) : null;

    private static Sha256Digest Hash(JsonElement of, string name) => ReadHash(Text(of, name));

    private static Sha256Digest ReadHash(string? text) => Sha256Digest.TryParse(text) ?? throw new FormatException("a hash is not 64 hexadecimal digits");
}
