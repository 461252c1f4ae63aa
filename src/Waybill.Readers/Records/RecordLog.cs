using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;

namespace Waybill.Readers.Records;

/// <summary>What a file of records is called, and everything that was wrong with it.</summary>
/// <param name="name">File name as the user gave it.</param>
/// <param name="evidence">Its hash.</param>
/// <param name="places">What a row's number counts: <c>line</c>, or <c>feature</c> in GeoJSON.</param>
internal sealed class RecordLog(string name, Sha256Digest evidence, string places = "line")
{
    /// <summary>Problems told one by one; the rest is counted. More would bury the first, and cost memory on hostile files.</summary>
    private const int MostProblems = 200;

    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly SortedDictionary<string, int> unread = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Meant, string? Place, int Count)> slips = new(StringComparer.Ordinal);
    private int untold;
    private int skipped;

    public string Name => name;

    public Sha256Digest Evidence => evidence;

    /// <summary>Rows met, skipped ones included.</summary>
    public int Rows { get; set; }

    /// <summary>An identifier that no other evidence has: the record's own behind the shortened hash (<c>5f3a11c2-v001</c>).</summary>
    public string Unique(string id) => $"{evidence.Hex.AsSpan(0, 8)}-{id}";

    /// <summary>Place of a row, for a problem.</summary>
    public string Place(int at, string? id)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{places} {at}");
        return id is null ? place : $"{place}, {id}";
    }

    public void Add(string code, string message, string? place = null, string? found = null, string? expected = null, string? hint = null)
    {
        if (problems.Count >= MostProblems) untold++;
        else problems.Add(new(code, name, message, place, found, expected, hint));
    }

    /// <summary>Says that a row was skipped, and counts it.</summary>
    public void Skip(string message, string? place, string? found = null, string? expected = null)
    {
        skipped++;
        Add(ProblemCodes.RecordSkipped, message + "; the row was skipped", place, found, expected);
    }

    /// <summary>Counts a list or field that is kept and not read: as a slip of typing where it is near one of those that are read, else as the author's own.</summary>
    /// <param name="key">As it stands in the file.</param>
    /// <param name="read">Lists or fields that are read there.</param>
    /// <param name="place">Where it stands.</param>
    public void NotRead(string key, IEnumerable<string> read, string? place = null)
    {
        if (slips.TryGetValue(key, out var known)) slips[key] = known with { Count = known.Count + 1 };
        else if (unread.TryGetValue(key, out var count)) unread[key] = count + 1;
        else if (KeySlips.Meant(key, read) is { } meant) slips.Add(key, (meant, place, 1));
        else unread.Add(key, 1);
    }

    /// <summary>All problems, with what was counted at the end.</summary>
    public ImmutableArray<Problem> Close()
    {
        var all = problems.ToImmutable();
        foreach (var (key, slip) in slips.Take(MostProblems))
        {
            var times = slip.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {slip.Count:N0} times");
            all = all.Add(new(ProblemCodes.RecordField, name, $"\"{key}\" is no list or field that is read here{times}; it may be a slip of typing", slip.Place, Expected: slip.Meant));
        }
        untold += Math.Max(0, slips.Count - MostProblems);
        if (unread.Count > 0)
        {
            var names = unread.Take(12).Select(u => u.Value == 1 ? u.Key : string.Create(CultureInfo.InvariantCulture, $"{u.Key} ({u.Value:N0} times)"));
            var more = unread.Count > 12 ? string.Create(CultureInfo.InvariantCulture, $" and {unread.Count - 12:N0} more") : "";
            all = all.Add(new(ProblemCodes.RecordsOwn, name, $"some of the file is kept, and not read: {string.Join(", ", names)}{more}"));
        }
        if (skipped > 0)
        {
            all = all.Add(new(ProblemCodes.RecordSkipped, name, string.Create(CultureInfo.InvariantCulture, $"{skipped:N0} of {Rows:N0} rows were skipped")));
        }
        if (untold > 0)
        {
            all = all.Add(new(ProblemCodes.RecordsTooMany, name, string.Create(CultureInfo.InvariantCulture, $"there are {untold:N0} more problems, which are not told one by one")));
        }
        return all;
    }
}
