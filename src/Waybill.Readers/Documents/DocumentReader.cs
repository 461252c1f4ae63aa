using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents;

/// <summary>Reads a document: bytes and known facts in, claims and all else that stands in it out. Pure: no file, clock or network.</summary>
public static class DocumentReader
{
    /// <summary>Reads <paramref name="bytes"/>, which were called <paramref name="name"/>.</summary>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(facts);
        var hash = Sha256Digest.Of(bytes.Span);
        var source = new SourceText(System.Text.Encoding.UTF8.GetString(bytes.Span));
        var text = source.Value;
        var tokens = Tokenizer.Split(text);
        var code = text.Contains(" the ", StringComparison.Ordinal) ? "en" : "id";
        var entities = EntityFinder.For(code).Find(text, tokens);
        var offices = OfficeFinder.For(code).Find(text, tokens);
        var goods = GoodsFinder.For(code).Find(text, tokens);
        var marked = MarkedText.Mark(text, tokens, Grammar.Of(code), entities, offices, goods, [], []);
        var (claims, refusals) = ClaimReader.Read(source, marked, hash.Hex, facts.Publisher, []);
        return new ReadDocument { File = name, Sha256 = hash, Facts = facts, Text = source, Claims = claims, NoComments = refusals };
    }
}
