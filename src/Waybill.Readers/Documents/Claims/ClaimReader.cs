using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Core.Transfers;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Turns an article whose words are marked into claims with identifiers, quotes and links.</summary>
internal static class ClaimReader
{
    private const int IdentifierDigits = 8; // hexadecimal digits of the document's hash that begin a claim's identifier

    /// <summary>Reads the claims and the refusals to comment.</summary>
    /// <param name="source">The whole text, for spans.</param>
    /// <param name="marked">The text with its words marked.</param>
    /// <param name="hash">Hash of the document.</param>
    /// <param name="publisher">The outlet, first hop of every chain; null when unknown.</param>
    /// <param name="agencies">Agencies to which the document as a whole is credited, as in a dateline.</param>
    public static (ImmutableArray<Claim> Claims, ImmutableArray<Passage> NoComments) Read(
        SourceText source, MarkedText marked, string hash, string? publisher, IReadOnlyList<string> agencies)
    {
        var (drafts, refusals) = ClaimFinder.Find(marked);
        drafts = drafts.Where(d => !d.Quote.IsEmpty).OrderBy(d => d.Quote.Start, Comparer<int>.Default).ToList();
        var claims = new List<Claim>(drafts.Count);
        foreach (var draft in drafts)
        {
            var span = SpanOf(source, marked, draft.Quote);
            claims.Add(new Claim
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{hash[..IdentifierDigits]}-c{claims.Count + 1}"),
                Speaker = draft.Speaker.Text,
                Chain = [.. new[] { publisher ?? "(unknown outlet)" }.Concat(agencies).Concat(draft.Relays).Distinct(StringComparer.Ordinal)],
                Stance = draft.Stance,
                Predicate = draft.Predicate,
                From = draft.From,
                To = draft.To,
                Goods = [.. draft.Goods],
                Quantity = draft.Quantity,
                Period = draft.Period,
                Places = [.. draft.Places],
                Mode = ModeIn(marked, draft.Quote),
                Hedge = draft.Hedge,
                Quote = source.Quote(span),
                Span = span,
            });
        }
        var passages = refusals.Select(r => SpanOf(source, marked, r)).Select(s => new Passage(source.Quote(s), s));
        return (ClaimLinker.Link(claims, drafts), [.. passages]);
    }

    // Words for two modes tell of a journey of several legs: then none is the claim's.
    private static TransportMode ModeIn(MarkedText marked, TokenRange quote)
    {
        var modes = marked.Modes.In(quote).Select(m => m.Value).Distinct().Take(2).ToList();
        return modes.Count == 1 ? modes[0] : TransportMode.Unspecified;
    }

    private static TextSpan SpanOf(SourceText source, MarkedText marked, TokenRange range) =>
        source.Span(marked.Tokens[range.Start].Start, marked.Tokens[range.End - 1].End);
}
