using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

public sealed class FindingScreenTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(140, "en")]
    [InlineData(80, "id")]
    [InlineData(140, "id")]
    public void Explanation_is_as_reviewed(int width, string language) =>
        Expectation.Matches($"Cli/Finding.{language}.{width}", Explain("T1.moved", width, language));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void List_of_findings_is_as_reviewed(string language) =>
        Expectation.Matches($"Cli/Findings.{language}.80", Draw(80, language, (console, text) => FindingList.Write(ExampleAssessment.Book(), console, text)));

    [Theory]
    [InlineData(80, "en")]
    [InlineData(140, "en")]
    [InlineData(80, "id")]
    [InlineData(140, "id")]
    public void Checks_are_as_reviewed(int width, string language) =>
        Expectation.Matches($"Cli/Checks.{language}.{width}", Draw(width, language, (console, text) => ChecksScreen.Write(ExampleAssessment.Book(), console, text)));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(140)]
    [InlineData(240)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var lines = Explain("T1.moved", width, "en").Split('\n')
            .Concat(Draw(width, "en", (console, text) => ChecksScreen.Write(ExampleAssessment.Book(), console, text)).Split('\n'))
            .Concat(Draw(width, "en", (console, text) => FindingList.Write(ExampleAssessment.Book(), console, text)).Split('\n'));

        Assert.All(lines, line => Assert.InRange(new Segment(line).CellCount(), 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Printed_numbers_give_the_printed_result()
    {
        // 10^(d/10) are the odds that d decibans give; with the prior's they are the odds of the result (I. J. Good, Probability and the
        // Weighing of Evidence, 1950, chapter 6).
        var finding = ExampleAssessment.Book().Finding("T1.moved")!;

        var drawn = WaybillScreenTests.OneLine(Explain("T1.moved", 140, "en"));

        double sum = 6.0 - 0.5 + 12.6, odds = Math.Pow(10, (sum - 9.54) / 10), expected = odds / (1 + odds);
        Assert.Equal(expected, finding.Runs[0].Middle, 3);
        Assert.Contains("rows +7.6 | +18.1 | +20.8 dB", drawn, StringComparison.Ordinal);
        Assert.Contains("prior 10 % = −9.54 dB", drawn, StringComparison.Ordinal);
        Assert.Contains($"| {(expected * 100).ToString("F1", CultureInfo.InvariantCulture)} % |", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "confidence")]
    [InlineData("id", "keyakinan")]
    public void Likelihood_and_confidence_never_share_a_line(string language, string confidence)
    {
        var lines = Explain("T1.contents", 240, language).Split('\n').Where(l => l.Contains(confidence, StringComparison.OrdinalIgnoreCase)).ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.DoesNotContain("%", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Finding_made_again_stands_beside_what_it_was()
    {
        var book = ExampleAssessment.Book();
        var before = book.Finding("T1.contents")!;
        var after = before with { Low = 0.1, High = 0.5, Words = "very unlikely to roughly even chance", Confidence = ConfidenceLevel.Low };

        var drawn = Draw(80, "en", (console, text) => FindingScreen.Write(book, book.Proposition("T1.contents")!, after, before, ["united-states"], console, text));

        Assert.Contains("Left out: united-states", drawn, StringComparison.Ordinal);
        Assert.Matches("before ▕.*likely to almost certain", drawn);
        Assert.Matches("after ▕.*very unlikely to roughly even chance 10–50 %", drawn);
    }

    [Fact]
    public void Unknown_finding_has_neighbours() => Assert.Equal("T1.L1.loaded", FindingList.Near(ExampleAssessment.Book(), "t1.l1.load")[0]);

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Every_word_of_a_judgement_has_a_sentence(string language)
    {
        var text = Messages.In(language)!;

        Assert.All(Enum.GetValues<Verdict>(), v => Assert.True(text.Has("Verdict." + v)));
        Assert.All(Enum.GetValues<LawOutcome>(), v => Assert.True(text.Has("Law." + v)));
        Assert.All(Enum.GetValues<ConfidenceLevel>(), v => Assert.True(text.Has("Confidence." + v)));
        Assert.All(Enum.GetValues<RowKind>(), v => Assert.True(text.Has("RowKind." + v)));
        Assert.All(Enum.GetValues<Reliability>(), v => Assert.True(text.Has("Reliability." + v)));
        Assert.All(Enum.GetValues<TransportMode>(), v => Assert.True(text.Has("Mode." + v)));
        Assert.All(Enum.GetValues<SiteFunction>(), v => Assert.True(text.Has("Site." + v)));
        Assert.All(Enumerable.Range(1, FormLabels.Boxes), n => Assert.True(text.Has($"Box.{n}.Label")));
    }

    [Fact]
    public void Every_kind_of_proposition_is_a_sentence_of_its_own()
    {
        var book = ExampleAssessment.Book();
        var sentences = new PropositionText(Messages.In("en")!, book);
        var leg = book.Proposition("T1.L1.loaded")!;

        var made = Enum.GetValues<PropositionKind>().Select(kind => sentences.Of(leg with { Kind = kind, Days = null })).ToArray();

        Assert.Equal(made.Length, made.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("The load was loaded at Rajin (Najin) Port", made);
        Assert.Contains("DPRK moved arms or other materiel to Russia", made);
    }

    private static string Explain(string id, int width, string language)
    {
        var book = ExampleAssessment.Book();
        return Draw(width, language, (console, text) => FindingScreen.Write(book, book.Proposition(id)!, book.Finding(id)!, null, [], console, text));
    }

    private static string Draw(int width, string language, Action<IAnsiConsole, Messages> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var context = CommandRun.Context(output, TextWriter.Null, width: width, language: language);
        write(ConsoleFor.Results(context), context.Text);
        return output.ToString();
    }
}
