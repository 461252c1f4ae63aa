using NodaTime.Text;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Dates;

/// <summary>The phrases of a language that build dates, ready to look for.</summary>
internal sealed class DateWords
{
    public DateWords(DateData data, NumberData numbers)
    {
        Months = Trie(data.Months);
        Weekdays = Trie(data.Weekdays);
        Units = Trie(data.Units.ToDictionary(u => ParseUnit(u.Key), u => u.Value));
        OneUnits = Trie(data.OneUnits.ToDictionary(u => ParseUnit(u.Key), u => u.Value));
        Parts = Trie(data.Parts.ToDictionary(p => ParsePart(p.Key), p => p.Value));
        Halves = Trie(data.Halves);
        Quarters = Trie(data.Quarters);
        Seasons = Trie(data.Seasons.Values.ToDictionary(s => s.From, s => s.Words));
        Relative = new();
        foreach (var entry in data.Relative)
        {
            foreach (var phrase in entry.Words) Relative.Add(phrase, (ParseUnit(entry.Unit), entry.Offset));
        }
        TheUnitMayMiss = data.TheUnit.Count == 0;
        Epochs = Trie(data.Epochs.ToDictionary(e => LocalDatePattern.Iso.Parse(e.Key).GetValueOrThrow(), e => e.Value));
        MonthFirst = data.NumericOrder.StartsWith('m');
        (DayWords, OfWords, YearWords) = (new(data.DayWords), new(data.OfWords), new(data.YearWords));
        (LastBefore, LastAfter) = (new(data.LastBefore), new(data.LastAfter));
        (ThisBefore, ThisAfter) = (new(data.ThisBefore), new(data.ThisAfter));
        (NextBefore, NextAfter) = (new(data.NextBefore), new(data.NextAfter));
        (AgoAfter, LaterAfter, EarlierAfter, ShiftNeedsEnd) = (new(data.AgoAfter), new(data.LaterAfter), new(data.EarlierAfter), new(data.ShiftNeedsEnd));
        (WindowBefore, WindowAfter, WindowAlone) = (new(data.WindowBefore), new(data.WindowAfter), new(data.WindowAlone));
        (RecentBefore, RecentAfter, Several, Articles) = (new(data.RecentBefore), new(data.RecentAfter), new(data.SeveralBefore), new(data.Articles));
        (Since, SinceAfter, Before, Between, BetweenJoin) = (new(data.Since), new(data.SinceAfter), new(data.Before), new(data.Between), new(data.BetweenJoin));
        (From, RangeJoin, ListJoin, Now) = (new(data.From), new(data.RangeJoin), new(data.ListJoin), new(data.Now));
        (TimeWords, Zones, DayOnly, TheUnit, DecadeEndings) = (new(data.TimeWords), new(data.Zones), new(data.DayOnly), new(data.TheUnit), new(data.DecadeEndings));
        MonthsNeedCue = Set(data.MonthsNeedCue);
        WeekdaysNeedDate = Set(data.WeekdaysNeedDate);
        Cues = Set(data.Cues);
        WeekdayNot = Set(data.WeekdayNot);
        YearCues = Set(data.YearCues);
        DaySuffixes = Set(data.DaySuffixes);
        (Deadline, Future) = (Set(data.Deadline), Set(data.Future));
        NumberWords = new(numbers.Cardinals.Values.Concat(numbers.Multipliers.Values).SelectMany(w => w), StringComparer.Ordinal);
        Starters = StartersOf(data, numbers);
    }

    public PhraseTrie<int> Months { get; }

    public PhraseTrie<int> Weekdays { get; }

    public PhraseTrie<DateUnit> Units { get; }

    public PhraseTrie<DateUnit> OneUnits { get; }

    public PhraseTrie<DatePart> Parts { get; }

    public PhraseTrie<int> Halves { get; }

    public PhraseTrie<int> Quarters { get; }

    public PhraseTrie<int> Seasons { get; }

    /// <summary>Events whose first day is known.</summary>
    public PhraseTrie<LocalDate> Epochs { get; }

    public PhraseTrie<(DateUnit Unit, int Offset)> Relative { get; }

    /// <summary>True where a unit alone is this one, as the language has no article: "akhir tahun".</summary>
    public bool TheUnitMayMiss { get; }

    /// <summary>True where 10/11 is the eleventh of October.</summary>
    public bool MonthFirst { get; }

    public Phrases DayWords { get; }

    public Phrases OfWords { get; }

    public Phrases YearWords { get; }

    public Phrases LastBefore { get; }

    public Phrases LastAfter { get; }

    public Phrases ThisBefore { get; }

    public Phrases ThisAfter { get; }

    public Phrases NextBefore { get; }

    public Phrases NextAfter { get; }

    public Phrases AgoAfter { get; }

    public Phrases LaterAfter { get; }

    public Phrases EarlierAfter { get; }

    public Phrases ShiftNeedsEnd { get; }

    public Phrases WindowBefore { get; }

    public Phrases WindowAfter { get; }

    public Phrases WindowAlone { get; }

    public Phrases RecentBefore { get; }

    public Phrases RecentAfter { get; }

    public Phrases Several { get; }

    public Phrases Articles { get; }

    public Phrases Since { get; }

    public Phrases SinceAfter { get; }

    public Phrases Before { get; }

    public Phrases Between { get; }

    public Phrases BetweenJoin { get; }

    public Phrases From { get; }

    public Phrases RangeJoin { get; }

    public Phrases ListJoin { get; }

    public Phrases Now { get; }

    public Phrases TimeWords { get; }

    public Phrases Zones { get; }

    public Phrases DayOnly { get; }

    public Phrases TheUnit { get; }

    public Phrases DecadeEndings { get; }

    public HashSet<string> MonthsNeedCue { get; }

    public HashSet<string> WeekdaysNeedDate { get; }

    public HashSet<string> Cues { get; }

    public HashSet<string> WeekdayNot { get; }

    public HashSet<string> YearCues { get; }

    public HashSet<string> Deadline { get; }

    public HashSet<string> Future { get; }

    public HashSet<string> DaySuffixes { get; }

    /// <summary>Words of numbers, in one token.</summary>
    public HashSet<string> NumberWords { get; }

    /// <summary>Forms with which an expression can begin, beside digits; all other tokens are passed over.</summary>
    public HashSet<string> Starters { get; }

    private static HashSet<string> StartersOf(DateData data, NumberData numbers)
    {
        var lists = data.Months.Values.Concat(data.Weekdays.Values).Concat(data.Units.Values).Concat(data.OneUnits.Values)
            .Concat(data.Parts.Values).Concat(data.Halves.Values).Concat(data.Quarters.Values).Concat(data.Seasons.Values.Select(s => s.Words))
            .Concat(data.Relative.Select(r => r.Words))
            .Concat([data.DayWords, data.YearWords, data.LastBefore, data.ThisBefore, data.NextBefore, data.WindowBefore, data.WindowAlone,
                data.RecentBefore, data.SeveralBefore, data.Articles, data.Since, data.Before, data.Between, data.From, data.DayOnly])
            .Concat(numbers.Cardinals.Values).Concat(numbers.FusedOnes.Values);
        return new(lists.SelectMany(l => l).Select(p => Tokenizer.Split(p)[0].Form), StringComparer.Ordinal);
    }

    private static PhraseTrie<T> Trie<T>(Dictionary<T, List<string>> words)
        where T : notnull
    {
        var trie = new PhraseTrie<T>();
        foreach (var (value, phrases) in words)
        {
            foreach (var phrase in phrases) trie.Add(phrase, value);
        }
        return trie;
    }

    private static HashSet<string> Set(List<string> words) => new(words, StringComparer.Ordinal);

    private static DateUnit ParseUnit(string name) => name switch
    {
        "day" => DateUnit.Day,
        "week" => DateUnit.Week,
        "weekend" => DateUnit.Weekend,
        "month" => DateUnit.Month,
        "quarter" => DateUnit.Quarter,
        "year" => DateUnit.Year,
        "decade" => DateUnit.Decade,
        "same" => DateUnit.Same,
        "sameMonth" => DateUnit.SameMonth,
        "sameYear" => DateUnit.SameYear,
        "yearToDate" => DateUnit.YearToDate,
        "vague" => DateUnit.Vague,
        _ => throw new InvalidOperationException($"dates.yaml has an unknown unit {name}."),
    };

    private static DatePart ParsePart(string name) => name switch
    {
        "early" => DatePart.Early,
        "mid" => DatePart.Mid,
        "late" => DatePart.Late,
        "earlier" => DatePart.Earlier,
        "later" => DatePart.Later,
        _ => throw new InvalidOperationException($"dates.yaml has an unknown part {name}."),
    };
}
