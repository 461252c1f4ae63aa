namespace Waybill.Readers.Documents.Furniture;

/// <summary>The shape of a <c>furniture.yaml</c>; the comments in the files say what each list is for.</summary>
internal sealed class FurnitureLists
{
    public List<string> ReadAlso { get; set; } = [];

    public List<string> RelatedHeadings { get; set; } = [];

    public List<string> TailHeadings { get; set; } = [];

    public List<string> Bylines { get; set; } = [];

    public List<string> BylineLabels { get; set; } = [];

    public List<string> BylineRoles { get; set; } = [];

    public List<string> PhotoMarks { get; set; } = [];

    public List<string> CaptionStarts { get; set; } = [];

    public List<string> Sources { get; set; } = [];

    public List<string> Notes { get; set; } = [];

    public List<string> Relays { get; set; } = [];

    public List<string> Widgets { get; set; } = [];

    public List<string> Appeals { get; set; } = [];

    public List<string> Copyright { get; set; } = [];

    public List<string> DateLabels { get; set; } = [];

    public List<string> TimeWords { get; set; } = [];

    public List<string> Weekdays { get; set; } = [];

    public List<List<string>> Months { get; set; } = [];

    public List<string> Small { get; set; } = [];

    public List<string> TopLevels { get; set; } = [];

    public List<string> DatelinePlaces { get; set; } = [];

    public bool DayFirst { get; set; }
}
