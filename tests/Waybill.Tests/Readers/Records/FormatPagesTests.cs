using System.Text.RegularExpressions;
using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Tests.Support;

namespace Waybill.Tests.Readers.Records;

/// <summary>Every example on the pages of formats is read without a problem.</summary>
public sealed partial class FormatPagesTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var page in (string[])["sightings", "voyages", "statements", "sites-sources-vessels"])
        {
            var found = Block().Matches(File.ReadAllText(Repository.At("docs", "formats", page + ".md")));
            Assert.NotEmpty(found);
            foreach (Match match in found) data.Add($"{page}.{match.Groups["kind"].Value}", match.Groups["text"].Value);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_read_without_a_problem(string name, string text)
    {
        var reading = Reading.Of(text, name);

        Assert.Equal(EvidenceNature.Records, reading.Nature);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Sighting_says_the_same_in_yaml_csv_and_geojson()
    {
        var examples = Examples().Select(row => (Name: (string)row[0], Text: (string)row[1])).Where(e => e.Name.StartsWith("sightings.", StringComparison.Ordinal)).ToList();

        var read = examples.Select(e => Assert.Single(Reading.Of(e.Text, e.Name).Observations)).ToList();

        Assert.Equal(3, read.Count);
        Assert.Single(read.Select(Shown).Distinct(StringComparer.Ordinal));
    }

    private static string Shown(Observation o) =>
        $"{o.Id[9..]} {o.Sensor} {o.Days} {o.Observer} {o.Product} {o.Site} {string.Join('|', o.Visible)} {string.Join('|', o.Inferred)} {string.Join('|', o.Footprint)} {o.PrecisionMetres} {o.ClearCoverage} {o.Cued} {o.Independence} {o.Published}";

    [GeneratedRegex(@"^```(?<kind>yaml|csv|geojson)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
