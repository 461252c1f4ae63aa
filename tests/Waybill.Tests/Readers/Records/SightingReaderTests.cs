using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Geography;
using Waybill.Core.Observations;

namespace Waybill.Tests.Readers.Records;

public sealed class SightingReaderTests
{
    [Theory]
    [InlineData("2023-09-12T01:20Z/02:40Z", "2023-09-12", "2023-09-12")]
    [InlineData("2023-09-07/2023-09-08", "2023-09-07", "2023-09-08")]
    [InlineData("2023-09-07T23:00Z/2023-09-08T01:00Z", "2023-09-07", "2023-09-08")]
    [InlineData("2023-09", "2023-09-01", "2023-09-30")]
    [InlineData("../2023-09-08", null, "2023-09-08")]
    public void Acquisition_is_kept_in_days(string acquired, string? start, string? end)
    {
        var days = One($"acquired: \"{acquired}\"").Days;

        Assert.Equal((start, end), (Iso(days.Start), Iso(days.End)));
    }

    [Theory]
    [InlineData("containers on the pier", VisibleKind.ClosedContainers)]
    [InlineData("a container ship alongside", VisibleKind.Vessel)]
    [InlineData("new berms", VisibleKind.MunitionsHandling)]
    [InlineData("no ship at the berth", VisibleKind.Absence)]
    [InlineData("snow", VisibleKind.Other)]
    public void Plain_words_are_a_kind_only_where_they_say_so(string words, VisibleKind kind)
    {
        var visible = Assert.Single(One($"visible: [\"{words}\"]").Visible);

        Assert.Equal((words, kind), (visible.What, visible.Kind));
    }

    [Theory]
    [InlineData("coverage: 0.8", 0.8)]
    [InlineData("coverage: 80", 0.8)]
    [InlineData("coverage: 80%", 0.8)]
    [InlineData("cloud: 25%", 0.75)]
    public void Clear_share_is_read_as_share_or_per_cent(string field, double expected)
    {
        Assert.Equal(expected, One(field).ClearCoverage!.Value, 9);
    }

    [Theory]
    [InlineData("footprint: [42.2, 130.3]", 1)]
    [InlineData("footprint: {lat: 42.2, lon: 130.3}", 1)]
    [InlineData("footprint: [42.1, 130.1, 42.3, 130.4]", 4)]
    [InlineData("footprint: [[42.1, 130.1], [42.1, 130.4], [42.3, 130.4], [42.1, 130.1]]", 3)]
    [InlineData("footprint: \"42.1,130.1; 42.1,130.4; 42.3,130.4\"", 3)]
    public void Footprint_is_a_point_a_box_or_an_outline(string field, int corners)
    {
        Assert.Equal(corners, One(field).Footprint.Length);
    }

    [Fact]
    public void Geojson_has_its_longitude_first()
    {
        var reading = Reading.Of("""
            {"type": "Feature", "id": "g1", "geometry": {"type": "Point", "coordinates": [130.2826, 42.2271]},
             "properties": {"acquired": "2023-09-12", "sensor": "radar", "observer": "RUSI", "visible": ["ship"]}}
            """, "a.geojson");

        Assert.Equal(new GeoPoint(42.2271, 130.2826), Assert.Single(Assert.Single(reading.Observations).Footprint));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("footprint: [97.2, 130.3]", ProblemCodes.RecordValue)]
    [InlineData("inferred: [munitions inside]", ProblemCodes.RecordValue)]
    [InlineData("precison_m: 5", ProblemCodes.RecordField)]
    [InlineData("visible: [{what: ship, knid: vessel}]", ProblemCodes.RecordField)]
    [InlineData("cued: perhaps", ProblemCodes.RecordValue)]
    [InlineData("coverage: 180", ProblemCodes.RecordValue)]
    public void Slip_is_a_problem_and_the_sighting_stays(string field, string code)
    {
        var reading = Of(field);

        Assert.Single(reading.Observations);
        Assert.Equal(code, Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void Inference_without_a_basis_is_kept_with_none()
    {
        var observation = Of("inferred: [{what: munitions inside}]").Observations[0];

        Assert.Equal(new InferredThing("munitions inside", null), Assert.Single(observation.Inferred));
    }

    [Fact]
    public void Csv_with_semicolons_quotes_and_line_breaks_is_read()
    {
        var reading = Reading.Of("acquired;observer;sensor;id;visible;visible_count;note\n2023-09-12;RUSI;optical;a;\"stacked\ncontainers|ship\";300|;\"said \"\"about\"\"; unclear\"\n", "a.csv");

        var observation = Assert.Single(reading.Observations);
        Assert.Empty(reading.Problems);
        Assert.Equal([VisibleKind.ClosedContainers, VisibleKind.Vessel], observation.Visible.Select(v => v.Kind));
        Assert.Equal(new QuantityInterval(300, 300, "container", false), observation.Visible[0].Count);
        Assert.Equal("said \"about\"; unclear", observation.Note);
    }

    private static EvidenceReading Of(string fields) => Reading.Of(
        $"sightings:\n- {{id: s1, sensor: optical, observer: RUSI, {(fields.StartsWith("acquired", StringComparison.Ordinal) ? "" : "acquired: 2023-09-12, ")}{fields}}}\n");

    private static Observation One(string fields)
    {
        var reading = Of(fields);
        Assert.Empty(reading.Problems);
        return reading.Observations[0];
    }

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
