using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Readers.Records;

public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("containers", "container")]
    [InlineData("containers in one imaged load", "container")]
    [InlineData("152mm rounds", "round")]
    [InlineData("rounds 122/152mm", "round")]
    [InlineData("rounds per year", "round per year")]
    [InlineData("round trips", "shipment")]
    [InlineData("barrels of refined oil", "barrel")]
    [InlineData("tonnes at Tikhoretsk", "tonne")]
    [InlineData("ballistic missiles fired", "missile")]
    [InlineData("tanker visits", "visit")]
    [InlineData("DPRK tankers", "vessel")]
    [InlineData("Peti kemas", "container")]
    [InlineData("gizmos", "gizmos")]
    public void Unit_is_the_noun_that_is_counted(string item, string unit)
    {
        var statement = Of($"quantities: [{{item: {item}, min: 5}}]").Statements[0];

        Assert.Equal(new QuantityInterval(5, null, unit, false), Assert.Single(statement.Quantities).Value);
    }

    [Fact]
    public void Quantity_in_words_alone_is_kept_in_the_note()
    {
        var statement = Of("quantities: [{item: rounds, text: hundreds of thousands, basis: capacity}]").Statements[0];

        Assert.Empty(statement.Quantities);
        Assert.Equal("rounds: hundreds of thousands (capacity)", statement.Note);
    }

    [Fact]
    public void Optional_fields_are_read()
    {
        var reading = Of("from: North Korea, to: Russia, goods: [artillery-ammunition], predicate: ship, about: {start: 2023-09-01, end: 2023-10-01}, relies_on: [s0]");

        var statement = reading.Statements[0];
        Assert.Equal(("DPRK", "Russia", Predicate.Ship), (statement.From, statement.To, statement.Predicate));
        Assert.Equal(new DayInterval(new(2023, 9, 1), new(2023, 10, 1)), statement.About);
        Assert.Equal(reading.Evidence.Hex[..8] + "-s0", Assert.Single(statement.ReliesOn));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Places_are_read_in_the_order_of_the_row_and_in_its_words()
    {
        var reading = Of("mode: rail, places: [{role: origin, site: rajin-port}, {role: via, site: Dunay}, {role: destination, site: A depot}, {role: Event, site: Town}, {role: via, site: Dunay}]");

        var statement = reading.Statements[0];
        Assert.Equal(
            [new(PlaceRole.Origin, "rajin-port", null), new(PlaceRole.Via, "Dunay", null), new(PlaceRole.Destination, "A depot", null), new ClaimPlace(PlaceRole.Event, "Town", null)],
            statement.Places.AsEnumerable());
        Assert.Equal(TransportMode.Rail, statement.Mode);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("places: [{role: harbour, site: haven}, {role: origin, site: bay}]", "role is none that is known; the place is not read", "harbour")]
    [InlineData("places: [{site: haven}, {role: origin, site: bay}]", "role is missing; the place is not read", null)]
    [InlineData("places: [{role: via}, {role: origin, site: bay}]", "site is missing; the place is not read", null)]
    [InlineData("places: [haven, {role: origin, site: bay}]", "places name a site without its role; it is not read", "haven")]
    [InlineData("places: {role: origin, site: bay}, mode: raft", "mode is none that is known; it counts as not stated", "raft")]
    public void Place_that_cannot_be_read_is_a_problem_and_the_others_stay(string fields, string message, string? found)
    {
        var reading = Of(fields);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((message, found, "line 2, s1"), (problem.Message, problem.Found, problem.Place));
        Assert.Equal([new ClaimPlace(PlaceRole.Origin, "bay", null)], reading.Statements[0].Places.AsEnumerable());
        Assert.Equal(TransportMode.Unspecified, reading.Statements[0].Mode);
    }

    [Fact]
    public void Slip_of_typing_within_a_place_is_told()
    {
        var problem = Assert.Single(Of("places: [{role: origin, site: bay, sites: haven}]").Problems);

        Assert.Equal(("site", ProblemCodes.RecordField), (problem.Expected, problem.Code));
    }

    [Fact]
    public void Places_that_join_too_many_pairs_tell_no_way()
    {
        var ends = string.Join(", ", Enumerable.Range(0, 11).SelectMany(i => (string[])[$"{{role: origin, site: a{i}}}", $"{{role: destination, site: b{i}}}"]));

        var reading = Of($"places: [{ends}]");

        Assert.Empty(reading.Statements[0].Places);
        Assert.Equal((ProblemCodes.RecordsTooMany, "11 × 11"), (Assert.Single(reading.Problems).Code, reading.Problems[0].Found));
    }

    [Theory]
    [InlineData("confirms")]
    [InlineData("warns")]
    public void Confirming_and_warning_are_stances_of_their_own(string stance)
    {
        var reading = Reading.Of($"statements:\n- {{id: s1, date: 2023-10-26, speaker: A, org: b, stance: {stance}, content: Words.}}\n");

        Assert.Equal(stance, reading.Statements[0].Stance);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Distance_and_weekday_in_the_content_are_read_as_in_a_document()
    {
        var reading = Reading.Of("statements:\n- {id: s1, date: 2023-10-13, speaker: A, org: b, stance: alleges, content: \"On Friday 13 October 2023: by rail to a depot near Tikhoretsk, about 290 km from the border of Ukraine.\"}\n");

        var distance = Assert.Single(reading.Distances);
        Assert.Equal(("tikhoretsk-depot", "Ukraine", reading.Statements[0].Id), (distance.From, distance.Border, distance.Claim));
        Assert.Equal(new QuantityInterval(290, 290, "km", true), distance.Value);
        var weekday = Assert.Single(reading.Weekdays);
        Assert.Equal((IsoDayOfWeek.Friday, new LocalDate(2023, 10, 13), "Friday 13 October 2023"), (weekday.Stated, weekday.Day, weekday.Quote));
    }

    [Fact]
    public void Unknown_stance_asserts_nothing()
    {
        var reading = Reading.Of("statements:\n- {id: s1, date: 2023-10-13, speaker: A, org: b, stance: shouts, content: Words.}\n");

        Assert.Equal("context", reading.Statements[0].Stance);
        Assert.Equal(("line 2, s1", "shouts"), (reading.Problems[0].Place, reading.Problems[0].Found));
    }

    [Fact]
    public void Row_without_content_is_skipped_and_counted()
    {
        var reading = Reading.Of("statements:\n- {id: s1, date: 2023-10-13, speaker: A, stance: alleges}\n");

        Assert.Empty(reading.Statements);
        Assert.Contains(reading.Problems, p => p.Message == "1 of 1 rows were skipped");
    }

    // What is admitted, and what is not: the sentences of 26 April 2025.
    [Theory]
    [InlineData("Confirms DPRK TROOPS fought in Kursk. Says nothing on shells.", "troops")]
    [InlineData("DPRK ballistic missiles delivered. In return DPRK seeks satellite technology.", "ballistic-missile")]
    [InlineData("Shells to Russia; air-defence systems, incl. Pantsir, to the DPRK.", "artillery-ammunition")]
    public void Goods_are_those_that_the_row_is_about(string content, string goods)
    {
        var statement = Reading.Of($"statements:\n- {{id: s1, date: 2025-04-26, speaker: A, org: b, stance: admits, content: \"{content}\"}}\n").Statements[0];

        Assert.Equal(goods, string.Join(',', statement.Goods));
    }

    [Theory]
    [InlineData("Intelligence services keep saying this without offering proof.", true)]
    [InlineData("Never exported weapons or ammunition to Russia.", false)]
    public void Doubt_of_proof_is_told_from_a_denial(string content, bool isDoubt)
    {
        var statement = Reading.Of($"statements:\n- {{id: s1, date: 2023-10-17, speaker: A, org: b, stance: denies, content: \"{content}\"}}\n").Statements[0];

        Assert.Equal(isDoubt, statement.QuestionsProof);
    }

    private static EvidenceReading Of(string fields) => Reading.Of(
        $"statements:\n- {{id: s1, date: 2023-10-13, speaker: John Kirby, org: us-nsc, stance: alleges, content: Words were said., {fields}}}\n");
}
