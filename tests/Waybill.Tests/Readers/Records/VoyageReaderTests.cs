using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Observations;

namespace Waybill.Tests.Readers.Records;

public sealed class VoyageReaderTests
{
    [Theory]
    [InlineData("kind: port_call, vessel: angara", "Vessel")]
    [InlineData("kind: port_call, vessel: angara, activity: unloading at terminal 1", "Vessel CargoHandling")]
    [InlineData("kind: port_call, vessel: angara, activity: waiting", "Vessel")]
    [InlineData("kind: sighting, containers: 300", "ClosedContainers")]
    [InlineData("kind: rail_sighting, note: trains with containers", "RailCars ClosedContainers")]
    [InlineData("kind: rail_sighting, railcars: {value: 73, qualifier: about}", "RailCars")]
    [InlineData("kind: aggregate, vessels: [a, b], containers: 2000, note: containers on trains", "")]
    public void Row_shows_only_what_its_kind_and_fields_say(string fields, string expected)
    {
        var observation = One(fields);

        Assert.Equal(expected, string.Join(' ', observation.Visible.Select(v => v.Kind)));
    }

    [Theory]
    [InlineData("RUSI via Washington Post", "RUSI", null, "reported: via Washington Post")]
    [InlineData("White House (imagery graphic 2)", "White House", "imagery graphic 2", null)]
    [InlineData("White House (Kirby)", "White House", null, "reported: Kirby")]
    [InlineData("C4ADS (Russian trade/rail records) via Washington Post", "C4ADS", "Russian trade/rail records", "reported: via Washington Post")]
    [InlineData("MSMT report fig. 11", "MSMT", "report fig. 11", null)]
    [InlineData("UK Defence Intelligence report seen by the Guardian", "UK Defence Intelligence", "report", "reported: seen by the Guardian")]
    [InlineData("Open Source Centre / BBC", "Open Source Centre", null, "reported: with BBC")]
    [InlineData("commercial imagery in press", "commercial imagery in press", null, null)]
    public void Observer_is_who_made_it_not_who_repeats_it(string origin, string observer, string? product, string? note)
    {
        var observation = Reading.Of($"records:\n- {{id: v1, kind: aggregate, date: 2024-01-01, origin: \"{origin}\"}}\n").Observations[0];

        Assert.Equal((observer, product, note), (observation.Observer, observation.Product, observation.Note));
    }

    [Theory]
    [InlineData("date: 2023-10-05, precision: day", "2023-10-05", "2023-10-05", false)]
    [InlineData("date: 2023-09-07, end: 2023-09-08, precision: range", "2023-09-07", "2023-09-08", false)]
    [InlineData("date: 2023-10-01, end: null, precision: month", "2023-10-01", null, true)]
    [InlineData("date: 2023-10-01, precision: month", "2023-10-01", "2023-10-31", true)]
    [InlineData("date: 2023-10-01, by_or_before: true", null, "2023-10-01", true)]
    [InlineData("date: 2023-08-15, end: 2023-10-14, precision: approx", "2023-08-15", "2023-10-14", true)]
    public void Period_is_what_date_end_and_precision_say(string fields, string? start, string? end, bool approximate)
    {
        var observation = Reading.Of($"records:\n- {{id: v1, kind: aggregate, origin: RUSI, {fields}}}\n").Observations[0];

        Assert.Equal((start, end, approximate), (Iso(observation.Days.Start), Iso(observation.Days.End), observation.DaysApproximate));
    }

    [Fact]
    public void Numbers_of_a_count_keep_their_bounds_and_units()
    {
        var observation = One("kind: aggregate, count: {min: 5, unit: round trips}, containers: 2000, containers_qualifier: about, tonnes: 74000, barrels: {value: 165000, qualifier: more than}, rounds_range: [4000000, 6000000]");

        Assert.Equal(
            [
                new QuantityInterval(5, null, "shipment", false), new(2000, 2000, "container", true), new(4_000_000, 6_000_000, "round", false),
                new(74000, 74000, "tonne", false), new(165000, null, "barrel", true),
            ],
            observation.Quantities.ToArray());
    }

    [Fact]
    public void What_a_note_infers_is_kept_apart_from_what_is_visible()
    {
        var observation = One("kind: rail_sighting, note: \"arrival inferred from imagery, contents not visible\"");

        Assert.Equal(new InferredThing("arrival inferred from imagery", "imagery"), Assert.Single(observation.Inferred));
    }

    [Theory]
    [InlineData("kind: port_call, date: 2023-02-30", "2023-02-30")]
    [InlineData("kind: port_call, date: 2023-09-12, end: 2023-09-01", "2023-09-01")]
    [InlineData("kind: flight", "flight")]
    [InlineData("kind: sighting, containers: -3", "-3")]
    [InlineData("kind: sighting, containers: many", "many")]
    [InlineData("kind: sighting, sensor: telepathy", "telepathy")]
    public void Value_that_cannot_be_used_is_a_problem_and_the_row_stays(string fields, string found)
    {
        var reading = Reading.Of($"records:\n- {{id: v1, origin: RUSI, {(fields.Contains("date", StringComparison.Ordinal) ? "" : "date: 2023-01-01, ")}{fields}}}\n");

        Assert.Single(reading.Observations);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemCodes.RecordValue, "line 2, v1", found), (problem.Code, problem.Place, problem.Found));
        Assert.NotNull(problem.Expected);
    }

    [Fact]
    public void Rows_of_one_name_and_rows_that_are_none_are_told_and_counted()
    {
        var reading = Reading.Of("records:\n- {id: v1, kind: sighting, date: 2023-01-01, origin: A}\n- {id: v1, kind: sighting, date: 2023-01-02, origin: B}\n- just words\n- {kind: sighting, date: 2023-01-01, origin: C}\n");

        Assert.Equal(["v1", "v1.2", "row-4"], reading.Observations.Select(o => o.Id[9..]));
        Assert.Contains(reading.Problems, p => p.Code == ProblemCodes.RecordTwice);
        Assert.Contains(reading.Problems, p => p.Message == "1 of 4 rows were skipped");
    }

    [Fact]
    public void Unknown_lists_and_fields_are_told_once_a_file()
    {
        var reading = Reading.Of("records:\n- {id: v1, kind: sighting, date: 2023-01-01, origin: A, colour: red}\n- {id: v2, kind: sighting, date: 2023-01-01, origin: A, colour: blue}\nseries: [1, 2]\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(ProblemCodes.RecordsOwn, problem.Code);
        Assert.True(ProblemCodes.IsNote(problem.Code));
        Assert.EndsWith("colour (2 times), series", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vesel", "vessel")]
    [InlineData("contaners", "containers")]
    [InlineData("Independance", "independence")]
    [InlineData("noet", "note")]
    [InlineData("my_rating", null)]
    [InlineData("mood", null)]
    public void Field_that_is_near_one_that_is_read_is_a_slip_and_any_other_the_authors_own(string key, string? meant)
    {
        var reading = Reading.Of($"records:\n- {{id: v1, kind: sighting, date: 2023-01-01, origin: A, {key}: x}}\n- {{id: v2, kind: sighting, date: 2023-01-01, origin: A, {key}: y}}\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((meant is null, meant is null ? ProblemCodes.RecordsOwn : ProblemCodes.RecordField, meant), (ProblemCodes.IsNote(problem.Code), problem.Code, problem.Expected));
        Assert.Contains("2 times", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void List_that_is_near_one_that_is_read_is_a_slip()
    {
        var reading = Reading.Of("records:\n- {id: v1, kind: sighting, date: 2023-01-01, origin: A}\nstatments: []\n");

        Assert.Equal((ProblemCodes.RecordField, "statements", "line 3"), Assert.Single(reading.Problems) is var p ? (p.Code, p.Expected, p.Place) : default);
    }

    private static Observation One(string fields)
    {
        var reading = Reading.Of($"records:\n- {{id: v1, date: 2023-09-12, site: rajin-port, origin: RUSI, {fields}}}\n");
        Assert.Empty(reading.Problems);
        return reading.Observations[0];
    }

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
