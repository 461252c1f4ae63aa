using System.Collections.Concurrent;
using Waybill.Core;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Dates;

/// <summary>
/// Finds date expressions and says which days they mean: absolute, relative to publication, ranges, "since" and "before".
/// What each wording means is the annotation guideline, §2 (period) and §6; the words are data (<c>Languages/CODE/dates.yaml</c>).
/// Linear in the tokens; safe for use by several threads.
/// </summary>
internal sealed class DateFinder
{
    /// <summary>A day named this near to publication dates the statement that "since" reaches up to.</summary>
    private const int StatementDays = 7;

    /// <summary>How far before a date "will" may stand for the date to be one to come.</summary>
    private const int AheadTokens = 12;

    private static readonly ConcurrentDictionary<string, DateFinder> Finders = new(StringComparer.Ordinal);

    private readonly DateWords words;
    private readonly DateReader reader;

    private DateFinder(string code)
    {
        var language = CountingLanguage.For(code);
        words = new(LanguageData.Read<DateData>(code, "dates"), language.Numbers);
        reader = new(words, language.NumberReader, language.UnitReader);
    }

    /// <summary>The finder of a language.</summary>
    /// <param name="code">Language code (BCP 47) that has a folder of data.</param>
    public static DateFinder For(string code) => Finders.GetOrAdd(code, static c => new(c));

    /// <summary>Finds dates in a text, in order, none overlapping another; one expression is one find, the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="published">Day of publication, or null when it is unknown: relative dates are vague then.</param>
    public IReadOnlyList<DateFind> Find(string text, IReadOnlyList<Token> tokens, LocalDate? published)
    {
        var finds = new List<DateFind>();
        var resolver = new DateResolver(published);
        var i = 0;
        while (i < tokens.Count)
        {
            if ((tokens[i].Kind == TokenKind.Number || words.Starters.Contains(tokens[i].Form))
                && TryFind(text, tokens, i, resolver, out var end, out var days, out var kind, out var weekday))
            {
                finds.Add(new(tokens[i].Start, tokens[end - 1].End, days, days.IsVague ? DateKind.Vague : kind, days.IsVague ? null : weekday));
                Remember(resolver, days, published);
                i = end;
            }
            else i++;
        }
        return finds;
    }

    private bool TryFind(string text, IReadOnlyList<Token> tokens, int at, DateResolver resolver, out int end, out DayInterval days, out DateKind kind, out IsoDayOfWeek? weekday)
    {
        (days, kind, weekday) = (default, DateKind.Range, null);
        if (words.Between.At(tokens, at, out var i) && TryRange(text, tokens, i, words.BetweenJoin, resolver, out end, out days)) return true;
        if (words.From.At(tokens, at, out i) && TryRange(text, tokens, i, words.RangeJoin, resolver, out end, out days)) return true;
        if (words.Since.At(tokens, at, out i) && TryEnd(text, tokens, i, out var read))
        {
            (end, days, kind) = (read.End, Since(resolver, resolver.Resolve(read)), DateKind.Since);
            return true;
        }
        if (words.Before.At(tokens, at, out i) && TryEnd(text, tokens, i, out read) && resolver.Resolve(read).Start is { } start)
        {
            (end, days, kind) = (read.End, new(null, start), DateKind.Before);
            return true;
        }
        if (words.Before.At(tokens, at, out i) && words.Epochs.TryMatch(tokens, i, tokens.Count, out var epoch, out end))
        {
            (days, kind) = (new(null, epoch), DateKind.Before);
            return true;
        }
        end = at;
        if (!reader.TryRead(text, tokens, at, false, out read) || IsCounted(tokens, at)) return false;
        if (read.Direction is null && LooksAhead(tokens, at)) read = read with { Direction = DateResolver.Deadline };
        if (words.SinceAfter.At(tokens, read.End, out end))
        {
            (days, kind) = (Since(resolver, resolver.Resolve(read)), DateKind.Since);
            return true;
        }
        if (IsAbsolute(read) && TryRange(text, tokens, at, words.RangeJoin, resolver, out end, out days)) return true;
        (end, days, weekday) = (read.End, resolver.Resolve(read), WeekdayOf(tokens, at, read));
        kind = read.Shape switch
        {
            DateShape.Window or DateShape.Recent => DateKind.Window,
            _ when days.Start == days.End => DateKind.Day,
            _ => DateKind.Range,
        };
        return true;
    }

    // Only beside a full date: a missing year is found with the help of the weekday. In figures alone, 10/11 may be either order; where the other order falls
    // on the weekday, nothing can be said.
    private IsoDayOfWeek? WeekdayOf(IReadOnlyList<Token> tokens, int at, DateRead read)
    {
        if (read is not { Shape: DateShape.Day, Weekday: { } weekday, Year: { } year, Month: { } month, Day: { } day, LastDay: null }) return null;
        var isNumeric = !Enumerable.Range(at, read.End - at).Any(i => words.Months.TryMatch(tokens, i, tokens.Count, out _, out _));
        var isSwapped = isNumeric && day is >= 1 and <= 12 && day != month && new LocalDate(year, day, month).DayOfWeek == (IsoDayOfWeek)weekday;
        return isSwapped ? null : (IsoDayOfWeek)weekday;
    }

    private bool TryEnd(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        if (words.DayWords.At(tokens, at, out var behind) && reader.TryRead(text, tokens, behind, true, out read)) return true;
        return reader.TryRead(text, tokens, at, true, out read);
    }

    private bool TryRange(string text, IReadOnlyList<Token> tokens, int at, Phrases join, DateResolver resolver, out int end, out DayInterval days)
    {
        (end, days) = (at, default);
        if (!TryEnd(text, tokens, at, out var first) || !join.At(tokens, first.End, out var i))
        {
            // "Between Dec. 6 and 8": both days are in one expression already.
            if (first.LastDay is null) return false;
            (end, days) = (first.End, resolver.Resolve(first));
            return true;
        }
        if (words.Now.At(tokens, i, out var now)) (end, days) = (now, Since(resolver, resolver.Resolve(first)));
        else if (TryEnd(text, tokens, i, out var last)) (end, days) = (last.End, resolver.Between(first, last));
        return !days.IsVague;
    }

    // "38 tahun itu" is no year, but thirty-eight of them.
    private bool IsCounted(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Kind == TokenKind.Number || words.NumberWords.Contains(tokens[at - 1].Form)) && words.Units.TryMatch(tokens, at, tokens.Count, out _, out _);

    // "by December", "will meet in December": it may be to come.
    private bool LooksAhead(IReadOnlyList<Token> tokens, int at)
    {
        if (at > 0 && words.Deadline.Contains(tokens[at - 1].Form)) return true;
        for (var i = at - 1; i >= 0 && i > at - AheadTokens && !tokens[i].Is(".") && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (words.Future.Contains(tokens[i].Form)) return true;
        }
        return false;
    }

    private static bool IsAbsolute(DateRead read) => read.Shape is DateShape.Day or DateShape.Month or DateShape.Year;

    private static DayInterval Since(DateResolver resolver, DayInterval days)
    {
        if (days.Start is not { } start) return days;
        return new(start, resolver.Statement is { } end && end >= start ? end : null);
    }

    // A day becomes what "the next day" builds on; near publication it also dates the statement.
    private static void Remember(DateResolver resolver, DayInterval days, LocalDate? published)
    {
        if (days.Start is not { } start || days.End is not { } end) return;
        if (start == end) resolver.Anchor = end;
        if (published is { } day && Period.DaysBetween(start, end) <= 1 && end <= day && Period.DaysBetween(end, day) <= StatementDays) resolver.Statement = end;
    }
}
