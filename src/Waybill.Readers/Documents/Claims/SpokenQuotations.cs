namespace Waybill.Readers.Documents.Claims;

/// <summary>Tells quotations that are somebody's speech from quoted terms: long enough, and a sentence or an act.</summary>
internal sealed class SpokenQuotations(MarkedText text)
{
    private const int ShortestSpeech = 5; // words from which a quotation is speech and not a quoted term

    private bool IsSpeech(Quotation quotation) =>
        quotation.Content.Length >= ShortestSpeech && (text.IsCapital(quotation.Content.Start) || quotation.Content.Length >= 9 || text.Predicates.In(quotation.Content).Any(c => c.Value.Form != PredicateForm.Noun));

    /// <summary>True when <paramref name="token"/> lies in a quotation that is somebody's speech.</summary>
    public bool InSpeech(int token) => text.QuotationAt(token) is { } quotation && IsSpeech(quotation);

    /// <summary>What of each spoken quotation lies in <paramref name="range"/>.</summary>
    public List<(Quotation Quotation, TokenRange Part)> PartsIn(TokenRange range) =>
        text.QuotationsIn(range).Where(IsSpeech)
            .Select(q => (q, new TokenRange(Math.Max(q.Content.Start, range.Start), Math.Min(q.Content.End, range.End)))).Where(p => p.Item2.Length >= 3).ToList();
}
