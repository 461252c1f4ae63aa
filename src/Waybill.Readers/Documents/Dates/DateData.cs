namespace Waybill.Readers.Documents.Dates;

/// <summary>What <c>Languages/CODE/dates.yaml</c> holds; the comments there say what each list means.</summary>
internal sealed class DateData
{
    public string NumericOrder { get; set; } = "dmy";

    public Dictionary<int, List<string>> Months { get; set; } = [];

    public List<string> MonthsNeedCue { get; set; } = [];

    public Dictionary<int, List<string>> Weekdays { get; set; } = [];

    public List<string> WeekdaysNeedDate { get; set; } = [];

    public List<string> WeekdayNot { get; set; } = [];

    public List<string> Cues { get; set; } = [];

    public List<string> DayWords { get; set; } = [];

    public List<string> OfWords { get; set; } = [];

    public List<string> DaySuffixes { get; set; } = [];

    public List<string> YearWords { get; set; } = [];

    public List<string> YearCues { get; set; } = [];

    public List<string> DayOnly { get; set; } = [];

    public List<string> TheUnit { get; set; } = [];

    public List<string> WindowAlone { get; set; } = [];

    public List<string> DecadeEndings { get; set; } = [];

    public Dictionary<string, List<string>> Units { get; set; } = [];

    public Dictionary<string, List<string>> OneUnits { get; set; } = [];

    public List<string> Articles { get; set; } = [];

    public List<string> LastBefore { get; set; } = [];

    public List<string> LastAfter { get; set; } = [];

    public List<string> ThisBefore { get; set; } = [];

    public List<string> ThisAfter { get; set; } = [];

    public List<string> NextBefore { get; set; } = [];

    public List<string> NextAfter { get; set; } = [];

    public List<string> AgoAfter { get; set; } = [];

    public List<string> WindowBefore { get; set; } = [];

    public List<string> WindowAfter { get; set; } = [];

    public List<string> RecentBefore { get; set; } = [];

    public List<string> RecentAfter { get; set; } = [];

    public List<string> SeveralBefore { get; set; } = [];

    public List<string> LaterAfter { get; set; } = [];

    public List<string> EarlierAfter { get; set; } = [];

    public List<string> ShiftNeedsEnd { get; set; } = [];

    public Dictionary<string, List<string>> Parts { get; set; } = [];

    public Dictionary<int, List<string>> Halves { get; set; } = [];

    public Dictionary<int, List<string>> Quarters { get; set; } = [];

    public Dictionary<string, SeasonData> Seasons { get; set; } = [];

    public List<RelativeData> Relative { get; set; } = [];

    public List<string> Deadline { get; set; } = [];

    public List<string> Future { get; set; } = [];

    public List<string> Since { get; set; } = [];

    public List<string> SinceAfter { get; set; } = [];

    public List<string> Before { get; set; } = [];

    public Dictionary<string, List<string>> Epochs { get; set; } = [];

    public List<string> Between { get; set; } = [];

    public List<string> BetweenJoin { get; set; } = [];

    public List<string> From { get; set; } = [];

    public List<string> RangeJoin { get; set; } = [];

    public List<string> ListJoin { get; set; } = [];

    public List<string> Now { get; set; } = [];

    public List<string> TimeWords { get; set; } = [];

    public List<string> Zones { get; set; } = [];
}
