using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the words of a statement's row where its fields leave something open: the goods that it names, the days that a window means, the two
/// parties of a counted item, and whether a denial only says that proof is lacking, or comes with a refusal to comment. Who gives to whom is never
/// read out of the paraphrase: it is too short for that, and a wrong direction accuses the wrong side.
/// </summary>
internal sealed class StatementWords
{
    private readonly ImmutableArray<string> codes;

    /// <summary>Tells the language from all contents of a file together; where it cannot be told, every language's words are tried.</summary>
    public StatementWords(IReadOnlyCollection<Statement> statements)
    {
        var code = LanguageGuess.Of(string.Join('\n', statements.Select(s => s.Content)));
        codes = code is not null && LanguageData.Codes.Contains(code, StringComparer.Ordinal) ? [code] : [.. LanguageData.Codes];
    }

    /// <summary>The statement with what its words say; what its fields say stays.</summary>
    public Statement Fill(Statement statement)
    {
        var content = Words(statement.Content);
        var quantities = statement.Quantities.Select(q => Fill(q, statement.Day)).ToImmutableArray();
        var goods = statement.Goods.IsEmpty ? GoodsOf(statement.Content) : statement.Goods;
        return statement with
        {
            Goods = goods,
            Quantities = [.. quantities.Select(q => q.Goods.IsEmpty ? q with { Goods = goods } : q with { Goods = WithContents(q.Goods, goods) })],
            QuestionsProof = Stances(content).ToHashSet() is { } stances && !stances.Contains(Stance.Deny)
                && (stances.Contains(Stance.Question) || RecordVocabulary.Instance.ProofLacking.In(statement.Content).Any()),
            DeclinesToo = content.Any(w => CueMap<WordRole>.Scan(Grammar.Of(w.Code).Roles, w.Tokens).In(All(w)).Any(r => r.Value == WordRole.NoComment)),
        };
    }

    /// <summary>The figures of its content that a check can test.</summary>
    public (ImmutableArray<DistanceMention> Distances, ImmutableArray<WeekdayMention> Weekdays) Figures(Statement statement) => StatementFigures.Of(statement, codes);

    private StatementQuantity Fill(StatementQuantity quantity, LocalDate? day)
    {
        var words = Words(quantity.Item);
        var (from, to) = words.Select(w => Pair(w, quantity.Item)).FirstOrDefault(p => p.From is not null);
        return quantity with { Goods = GoodsIn(words, quantity.Item), From = from, To = to, Days = quantity.Window is null ? null : WindowOf(quantity.Window, day) };
    }

    // Containers are listed together with what is said to be in them.
    private static ImmutableArray<string> WithContents(ImmutableArray<string> item, ImmutableArray<string> content) =>
        item is ["containers"] ? [.. item.Concat(content).Distinct(StringComparer.Ordinal)] : item;

    private List<(string Code, List<Token> Tokens)> Words(string text)
    {
        var tokens = Tokenizer.Split(text);
        return [.. codes.Select(c => (c, tokens))];
    }

    /// <summary>
    /// Goods of a paraphrase, clause by clause: not those of a clause that speaks of a return, or says of what nothing is said; and where clauses name
    /// different receivers, those of the first receiver only. Otherwise what is sought in return would be counted among what was sent.
    /// </summary>
    private ImmutableArray<string> GoodsOf(string content)
    {
        var goods = new List<string>();
        string? receiver = null;
        foreach (var clause in Clauses(content))
        {
            var words = Words(clause);
            if (words.Any(w => CueMap<WordRole>.Scan(Grammar.Of(w.Code).Roles, w.Tokens).In(All(w)).Any(r => r.Value == WordRole.Return))) continue;
            if (RecordVocabulary.Instance.SaysNothing.In(clause).Any()) continue;
            var here = GoodsIn(words, clause);
            if (here.IsEmpty) continue;
            var to = words.Select(w => Receiver(w, clause)).FirstOrDefault(r => r is not null);
            if (to is not null && receiver is not null && to != receiver) continue;
            receiver ??= to;
            goods.AddRange(here);
        }
        return [.. goods.Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Clauses(string text)
    {
        var tokens = Tokenizer.Split(text);
        foreach (var sentence in SentenceSplitter.Split(text, tokens, Grammar.Of(codes[0]).Abbreviations))
        {
            foreach (var clause in text[tokens[sentence.Range.Start].Start..tokens[sentence.Range.End - 1].End].Split(';')) yield return clause;
        }
    }

    // "to Russia": the state behind the last word of direction of a clause.
    private static string? Receiver((string Code, List<Token> Tokens) words, string clause)
    {
        var directed = CueMap<WordRole>.Scan(Grammar.Of(words.Code).Roles, words.Tokens).In(All(words)).Where(r => r.Value == WordRole.To).Select(r => r.End).ToHashSet();
        return EntityFinder.For(words.Code).Find(clause, words.Tokens)
            .LastOrDefault(e => e.Entry.Kind == EntityKind.Country && (directed.Contains(e.FirstToken) || directed.Contains(e.FirstToken - 1))).Entry?.Name;
    }

    private static ImmutableArray<string> GoodsIn(List<(string Code, List<Token> Tokens)> words, string text) =>
        [.. words.SelectMany(w => GoodsFinder.For(w.Code).Find(text, w.Tokens)).Select(g => g.Class).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Stance> Stances(List<(string Code, List<Token> Tokens)> words) =>
        words.SelectMany(w => CueMap<ContentCue>.Scan(Grammar.Of(w.Code).Content, w.Tokens).In(All(w)).Select(c => c.Value.Stance)
            .Concat(CueMap<SpeechCue>.Scan(Grammar.Of(w.Code).Speech, w.Tokens).In(All(w)).Select(c => c.Value.Stance)));

    private static TokenRange All((string Code, List<Token> Tokens) words) => new(0, words.Tokens.Count);

    // "containers Russia to DPRK": two states with a word of direction between them.
    private static (string? From, string? To) Pair((string Code, List<Token> Tokens) words, string text)
    {
        var states = EntityFinder.For(words.Code).Find(text, words.Tokens).Where(e => e.Entry.Kind == EntityKind.Country).ToList();
        if (states.Count != 2) return default;
        var between = CueMap<WordRole>.Scan(Grammar.Of(words.Code).Roles, words.Tokens).In(new(states[0].EndToken, states[1].FirstToken)).ToList();
        return between is [{ Value: WordRole.To }] ? (states[0].Entry.Name, states[1].Entry.Name) : default;
    }

    // A window of several dates, of none, or with words that are not understood, stays in words.
    private DayInterval? WindowOf(string window, LocalDate? day)
    {
        foreach (var (code, tokens) in Words(window))
        {
            var finds = DateFinder.For(code).Find(window, tokens, day).Where(d => !d.Days.IsVague).ToList();
            if (finds.Count != 1) continue;
            var before = new TokenRange(0, tokens.FindIndex(t => t.Start >= finds[0].Start));
            if (before.IsEmpty) return finds[0].Days;
            if (before.Length == 1 && CueMap<WordRole>.Scan(Grammar.Of(code).Roles, tokens).In(before).Any(r => r.Value == WordRole.To)) return new(null, finds[0].Days.End);
        }
        return null;
    }
}
