using System.Text;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Readers;

namespace Waybill.Tests.Readers.Records;

/// <summary>Whatever the bytes are, a reading comes back, and soon.</summary>
public sealed class HostileRecordsTests
{
    private static readonly string[] Names = ["a.yaml", "a.csv", "a.geojson", "a.json", "a.txt", "a", "a.png"];

    [Fact]
    public void Random_bytes_are_read_without_a_fault()
    {
        var random = new Random(13);
        for (var i = 0; i < 400; i++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);

            var reading = EvidenceReader.Read(Names[i % Names.Length], "", bytes, DocumentFacts.None);

            Assert.Equal(Sha256Digest.Of(bytes), reading.Evidence);
        }
    }

    [Fact]
    public void Files_with_bytes_changed_are_read_without_a_fault()
    {
        string[] sources =
        [
            "sightings:\n- {id: a, acquired: 2023-09-12/2023-09-13, sensor: optical, observer: R, footprint: [42.1, 130.1, 42.2, 130.3], visible: [{what: ship, count: {min: 1}}], coverage: 80%}\n",
            "records:\n- {id: v1, kind: port_call, date: 2023-09-12, vessel: a, count: {min: 2, unit: trips}, origin: \"A (b) via C\", containers_range: [1, 2]}\nstatements:\n- {id: s1, date: 2023-01-01, speaker: A, org: [b], stance: denies, content: C., quantities: [{item: rounds, min: 1}]}\n",
            "sites:\n- {id: a, kind: seaport, country: KP, names: {en: \"A / B\"}, coordinates: [{lat: 1, lon: 2, source: x}]}\nentities:\n- {id: a, kind: state, of: a, names: {en: Russia}}\nderivation:\n- {from: a, to: b}\nvessels:\n- {id: a, names: [A], imo: 9179842}\nname_collisions:\n- {name: A}\n",
            "acquired,observer,visible,lat,lon\n2023-09-12,\"R, S\",ship|berms,42.1,130.1\n",
            """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]},"properties":{"acquired":"2023-09-12","visible":[{"what":"ship"}]}}]}""",
        ];
        string[] names = ["a.yaml", "a.yaml", "a.yaml", "a.csv", "a.geojson"];
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(sources[i % sources.Length]);
            for (var n = random.Next(1, 6); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var reading = EvidenceReader.Read(names[i % names.Length], "", bytes, DocumentFacts.None);

            Assert.All(reading.Problems, p => Assert.StartsWith("WB", p.Code, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a.yaml", "records: ", "[", 100_000)]
    [InlineData("a.yaml", "records: ", "{a: ", 100_000)]
    [InlineData("a.geojson", "", "[", 100_000)]
    [InlineData("a.geojson", "", "{\"type\":", 100_000)]
    public void Deep_nesting_is_refused(string name, string head, string unit, int times)
    {
        var reading = Reading.Of(head + string.Concat(Enumerable.Repeat(unit, times)), name);

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        var reading = EvidenceReader.Read("a.yaml", "", new byte[] { (byte)'a', (byte)':', 0xC3, 0x28 }, DocumentFacts.None);

        Assert.Equal(ProblemCodes.RecordsMalformed, Assert.Single(reading.Problems).Code);
    }

    [Theory]
    [InlineData("""{"type":"Feature","properties":{"acquired":"2023-09-12","\ud800":1}}""", 0)]
    [InlineData("""{"type":"Feature","properties":{"acquired":"2023-09-12","note":"\ud800"}}""", 1)]
    public void Half_a_surrogate_pair_in_json_stops_at_most_its_file(string json, int observations)
    {
        var reading = Reading.Of(json, "a.geojson");

        Assert.Equal(observations, reading.Observations.Length);
        Assert.NotEmpty(reading.Problems);
    }

    [Theory]
    [InlineData("records")]
    [InlineData("statements")]
    [InlineData("sightings")]
    [InlineData("sites")]
    [InlineData("entities")]
    [InlineData("vessels")]
    public void Fields_of_the_wrong_shape_are_problems(string list)
    {
        var fields = "kind date end precision origin speaker org stance content quantities source names aliases coordinates country locode imo flag teu owner_operator of admiralty members acquired sensor observer visible inferred footprint coverage site from to vessel count containers containers_range barrels imagery note former_names about goods cued"
            .Split(' ');
        foreach (var value in (string[])["[[1, 2], {a: [3]}]", "{a: {b: c}}", "[{}]", "\"\"", "-1e999", "null", "\"\\u200B\"", "[~, [], {}]"])
        {
            var reading = Reading.Of($"{list}:\n- {{id: a1, {string.Join(", ", fields.Select(f => $"{f}: {value}"))}}}\n");

            Assert.Equal(EvidenceNature.Records, reading.Nature);
        }
    }

    [Fact]
    public void Rows_beyond_the_limit_are_counted()
    {
        var text = new StringBuilder("acquired,observer,sensor,visible\n");
        for (var i = 0; i < 20_003; i++) text.Append("2023-09-12,R,optical,ship\n");

        var reading = Reading.Of(text.ToString(), "a.csv");

        Assert.Equal(20_000, reading.Observations.Length);
        Assert.Contains(reading.Problems, p => p.Message == "3 rows beyond the first 20,000 were not read");
        Assert.True(reading.Problems.Length < 210); // a row without an identifier each
    }

    [Fact(Timeout = 60_000)]
    public async Task Columns_beyond_the_limit_are_counted_in_time_that_grows_with_their_number()
    {
        await Task.Yield();
        var columns = Enumerable.Range(0, 400_000).ToList();
        var head = "acquired,observer,sensor,visible," + string.Join(',', columns.Select(i => $"c{i}"));
        var row = "2023-09-12,R,optical,ship," + string.Join(',', columns);

        var reading = Reading.Of($"{head}\n{row}\n{row},1\n", "a.csv");

        Assert.Equal(2, reading.Observations.Length);
        Assert.Contains(reading.Problems, p => p.Code == ProblemCodes.RecordsTooMany && p.Message == "399,004 columns beyond the first 1,000 were not read");
        Assert.Single(reading.Problems, p => p.Message == "the row has more cells than the table has columns");
    }

    [Fact]
    public void Values_of_one_field_beyond_the_limit_are_counted()
    {
        var many = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => $"s{i}"));

        var reading = Reading.Of($"records:\n- {{id: v1, kind: voyage, date: 2023-09-12, origin: R, vessel: [{many}]}}\nsightings:\n- {{id: s1, acquired: 2023-09-12, sensor: optical, observer: R, visible: [{many}]}}\n");

        Assert.Equal(200, reading.Observations.Single(o => o.Id.EndsWith("v1", StringComparison.Ordinal)).Vessels.Length);
        Assert.Equal(200, reading.Observations.Single(o => o.Id.EndsWith("s1", StringComparison.Ordinal)).Visible.Length);
        Assert.Equal(["2,800 values of vessel beyond the first 200 were not read", "2,800 values of visible beyond the first 200 were not read"],
            reading.Problems.Select(p => p.Message).Order(StringComparer.Ordinal));
        Assert.All(reading.Problems, p => Assert.Equal((ProblemCodes.RecordsTooMany, "3,000 values"), (p.Code, p.Found)));
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(1, 100, true)]
    [InlineData(11, 10, false)]
    public void Row_that_joins_more_sites_than_a_way_has_tells_none(int givers, int takers, bool isRead)
    {
        var (from, to) = (string.Join(", ", Enumerable.Range(0, givers).Select(i => $"a{i}")), string.Join(", ", Enumerable.Range(0, takers).Select(i => $"b{i}")));

        var reading = Reading.Of($"records:\n- {{id: v1, kind: voyage, date: 2023-09-12, origin: R, from: [{from}], to: [{to}]}}\n");

        var voyage = Assert.Single(reading.Observations);
        Assert.Equal(isRead ? (givers, takers) : (0, 0), (voyage.From.Length, voyage.To.Length));
        Assert.Equal(isRead, reading.Problems.IsEmpty);
        Assert.All(reading.Problems, p => Assert.Equal((ProblemCodes.RecordsTooMany, "11 × 10"), (p.Code, p.Found)));
    }

    [Fact]
    public void Statement_of_more_parties_than_a_row_can_mean_names_none_of_them()
    {
        var many = string.Join("; ", Enumerable.Range(0, 33).Select(i => $"P{i}"));

        var reading = Reading.Of($"statements:\n- {{id: s1, date: 2023-09-12, speaker: R, stance: alleges, content: It went., from: \"{many}\", to: Chile}}\n");

        Assert.Equal((null, "Chile"), (Assert.Single(reading.Statements).From, reading.Statements[0].To));
        Assert.Equal(ProblemCodes.RecordValue, Assert.Single(reading.Problems).Code);
    }

    [Fact(Timeout = 60_000)]
    public async Task Rows_that_are_all_called_alike_are_numbered_in_time_that_grows_with_their_number()
    {
        await Task.Yield();
        const int rows = 40_000;

        var reading = Reading.Of("sites:\n" + string.Concat(Enumerable.Repeat("- {id: a}\n", rows)));

        Assert.Equal(rows, reading.Sites.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal($"a.{rows}", reading.Sites[^1].Id);
    }

    [Fact]
    public void Million_rows_of_yaml_are_refused_whole()
    {
        var reading = Reading.Of("records:\n" + string.Concat(Enumerable.Repeat("- {a: b}\n", 200_000)));

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.Equal(ProblemCodes.RecordsMalformed, Assert.Single(reading.Problems).Code);
    }
}
