using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>A text with everything that the claim reader looks at marked in it. Furniture has been blanked out of the tokens.</summary>
internal sealed class MarkedText
{
    public required string Text { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    public required CueMap<SpeechCue> Speech { get; init; }

    public required CueMap<PredicateCue> Predicates { get; init; }

    public required CueMap<ContentCue> Content { get; init; }

    public required CueMap<HedgeCue> Hedges { get; init; }

    public required CueMap<WordRole> Roles { get; init; }

    public required CueMap<string> Generic { get; init; }

    public required CueMap<int> Groups { get; init; }

    public required CueMap<TransportMode> Modes { get; init; }

    /// <summary>Names of the registry, without states that only say where an armed group fights.</summary>
    public required CueMap<RegistryEntry> Entities { get; init; }

    public required CueMap<Office> Offices { get; init; }

    public required CueMap<string> Goods { get; init; }

    /// <summary>Words for kinds of sites, each with the functions it may mean.</summary>
    public required CueMap<ImmutableArray<SiteFunction>> Sites { get; init; }

    /// <summary>Words for borders, fronts and coasts.</summary>
    public required CueMap<BorderKind> Lines { get; init; }

    public required CueMap<DayInterval> Dates { get; init; }

    public required CueMap<QuantityInterval> Quantities { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public LocalDate? Published { get; init; }

    public required IReadOnlyList<Quotation> Quotations { get; init; }

    public required IReadOnlyList<Sentence> Sentences { get; init; }

    public static MarkedText Mark(
        string text,
        IReadOnlyList<Token> tokens,
        Grammar grammar,
        SiteWords siteWords,
        IReadOnlyList<EntityFind> entities,
        IReadOnlyList<OfficeFind> offices,
        IReadOnlyList<GoodsFind> goods,
        IReadOnlyList<DateFind> dates,
        IReadOnlyList<QuantityFind> quantities,
        LocalDate? published) => new()
        {
            Published = published,
            Text = text,
            Tokens = tokens,
            Speech = CueMap<SpeechCue>.Scan(grammar.Speech, tokens),
            Predicates = CueMap<PredicateCue>.Scan(grammar.Predicates, tokens),
            Content = CueMap<ContentCue>.Scan(grammar.Content, tokens),
            Hedges = CueMap<HedgeCue>.Scan(grammar.Hedges, tokens),
            Roles = CueMap<WordRole>.Scan(grammar.Roles, tokens),
            Generic = CueMap<string>.Scan(grammar.Generic, tokens),
            Groups = CueMap<int>.Scan(grammar.Groups, tokens),
            Modes = CueMap<TransportMode>.Scan(grammar.Modes, tokens),
            Sites = CueMap<ImmutableArray<SiteFunction>>.Scan(siteWords.Functions, tokens),
            Lines = CueMap<BorderKind>.Scan(siteWords.Lines, tokens),
            Entities = CueMap<RegistryEntry>.Of(ArmedGroups.Without(entities, tokens, grammar, goods).Select(e => new CueMap<RegistryEntry>.Cue(e.FirstToken, e.EndToken, e.Entry)).ToList(), tokens.Count),
            Offices = CueMap<Office>.Of(offices.Select(o => new CueMap<Office>.Cue(o.FirstToken, o.EndToken, o.Office)).ToList(), tokens.Count),
            Goods = CueMap<string>.Of(goods.Select(g => new CueMap<string>.Cue(g.FirstToken, g.EndToken, g.Class)).ToList(), tokens.Count),
            Dates = CueMap<DayInterval>.Of(Located(tokens, dates.Select(d => (d.Start, d.End, d.Days))), tokens.Count),
            Quantities = CueMap<QuantityInterval>.Of(Located(tokens, quantities.Select(q => (q.Start, q.End, q.Value))), tokens.Count),
            Quotations = QuotationFinder.Find(text, tokens),
            Sentences = SentenceSplitter.Split(text, tokens, grammar.Abbreviations),
        };

    public WordRole RoleAt(int token) => Roles.Covering(token)?.Value ?? WordRole.None;

    public bool IsCapital(int token) => Tokens[token].IsWord && char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>The quotation whose words hold <paramref name="token"/>, or null.</summary>
    public Quotation? QuotationAt(int token)
    {
        var i = QuotationBehind(token);
        return i < Quotations.Count && Quotations[i].Open <= token ? Quotations[i] : null;
    }

    /// <summary>The quotations that share a token with <paramref name="range"/>, in order.</summary>
    public IEnumerable<Quotation> QuotationsIn(TokenRange range)
    {
        for (var i = QuotationBehind(range.Start); i < Quotations.Count && Quotations[i].Open < range.End; i++) yield return Quotations[i];
    }

    /// <summary>True when a sentence begins with <paramref name="token"/>.</summary>
    public bool IsSentenceStart(int token)
    {
        int low = 0, high = Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Range.Start < token) low = middle + 1;
            else high = middle;
        }
        return low < Sentences.Count && Sentences[low].Range.Start == token;
    }

    // The first quotation that ends behind a token; quotations are in order and do not overlap.
    private int QuotationBehind(int token)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Close <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<CueMap<T>.Cue> Located<T>(IReadOnlyList<Token> tokens, IEnumerable<(int Start, int End, T Value)> finds)
    {
        var cues = new List<CueMap<T>.Cue>();
        var token = 0;
        foreach (var (start, end, value) in finds.OrderBy(f => f.Start, Comparer<int>.Default))
        {
            while (token < tokens.Count && tokens[token].End <= start) token++;
            var first = token;
            while (token < tokens.Count && tokens[token].Start < end) token++;
            if (token > first) cues.Add(new(first, token, value));
        }
        return cues;
    }
}
