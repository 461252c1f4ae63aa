using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents;

/// <summary>Reads a document: bytes and known facts in, claims and all else that stands in it out. Pure: no file, clock or network.</summary>
public static class DocumentReader
{
    /// <summary>Reads <paramref name="bytes"/>, which were called <paramref name="name"/>.</summary>
    /// <param name="name">File name as the user gave it; its ending helps to tell HTML and Markdown.</param>
    /// <param name="bytes">The document as it was captured.</param>
    /// <param name="facts">What is known of it already; these facts win over what the document says of itself.</param>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(facts);
        var hash = Sha256Digest.Of(bytes.Span);
        var intake = DocumentIntake.Open(name, bytes, facts);
        var (source, text) = (intake.Text, intake.Text.Value);
        var known = facts.Or(intake.Found) with { Language = facts.Language ?? LanguageGuess.Of(text) ?? intake.Found.Language };
        var furniture = FurnitureFinder.Find(source, intake.KnownFurniture);
        var problems = intake.Problems;
        ImmutableArray<Claim> claims = [];
        ImmutableArray<Passage> refusals = [];
        var code = known.Language?.Split('-')[0].ToLowerInvariant();
        if (code is not null && LanguageData.Codes.Contains(code, StringComparer.Ordinal))
        {
            var tokens = Tokenizer.Split(text);
            var entities = EntityFinder.For(code).Find(text, tokens);
            var offices = OfficeFinder.For(code).Find(text, tokens);
            var goods = GoodsFinder.For(code).Find(text, tokens);
            var marked = MarkedText.Mark(text, tokens, Grammar.Of(code), entities, offices, goods, [], []);
            (claims, refusals) = ClaimReader.Read(source, marked, hash.Hex, known.Publisher, []);
        }
        else if (text.Length > 0)
        {
            problems = problems.Add(new Problem(ProblemCodes.LanguageUnknown, name,
                known.Language is null ? "The language could not be told; no claims were sought" : "The language is none that claims are read in",
                Found: known.Language, Expected: $"one of {string.Join(", ", LanguageData.Codes)}", Hint: "Name it in the sidecar if it was told wrongly"));
        }
        return new ReadDocument
        {
            File = name,
            Sha256 = hash,
            Facts = known,
            Text = source,
            Claims = claims,
            NoComments = refusals,
            Boilerplate = [.. furniture.Select(f => new Passage(text[f.Start..f.End], source.Span(f.Start, f.End)))],
            Problems = problems,
        };
    }
}
