namespace Waybill.Readers.Documents.Dates;

/// <summary>A season: the month in which its three months begin (northern half of the earth), and its words.</summary>
internal sealed class SeasonData
{
    public int From { get; set; }

    public List<string> Words { get; set; } = [];
}
