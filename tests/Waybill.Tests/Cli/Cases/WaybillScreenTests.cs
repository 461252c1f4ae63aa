using System.Collections.Immutable;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Core.Cases;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

public sealed class WaybillScreenTests
{
    private const string Mark = "Reconstruction of an alleged transfer, not a transport document", Tanda = "Rekonstruksi dugaan pengiriman, bukan dokumen pengangkutan";

    [Theory]
    [InlineData(80, "en")]
    [InlineData(140, "en")]
    [InlineData(80, "id")]
    [InlineData(140, "id")]
    public void Waybill_is_as_reviewed(int width, string language) =>
        Expectation.Matches($"Cli/Waybill.{language}.{width}", Draw(ExampleAssessment.Book(), width, language));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(140)]
    [InlineData(240)]
    public void No_line_is_wider_than_the_terminal_or_ends_in_a_blank(int width)
    {
        var lines = Draw(ExampleAssessment.Book(), width, "en").Split('\n');

        Assert.All(lines, line => Assert.InRange(new Segment(line).CellCount(), 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Mark_stands_first_and_last_in_both_languages(int width)
    {
        var drawn = OneLine(Draw(ExampleAssessment.Book(), width, "en"));

        Assert.StartsWith($"{Mark} · {Tanda}", drawn, StringComparison.Ordinal);
        Assert.EndsWith($"{Mark} · {Tanda}", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void All_eighteen_boxes_stand_in_order_even_when_the_case_is_empty()
    {
        var empty = ExampleAssessment.Book(new CaseAssessment { Claims = [] });

        var boxes = Form.Boxes(empty, null, Messages.In("en")!);

        Assert.Equal(Enumerable.Range(1, 18), boxes.Select(b => b.Number));
        Assert.All(boxes.Take(17), box => Assert.True(box.IsBlank));
        Assert.Contains("Add an article", OneLine(Draw(empty, 80, "en", transfer: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_box_says_why_and_what_would_fill_it()
    {
        foreach (var book in (CaseBook[])[ExampleAssessment.Book(), ExampleAssessment.Book(new CaseAssessment { Claims = [] })])
        {
            var blank = Form.Boxes(book, book.Assessment.Transfers.FirstOrDefault(), Messages.In("en")!).Where(b => b.IsBlank).ToArray();

            Assert.NotEmpty(blank);
            Assert.All(blank, box => Assert.NotEmpty(box.Remarks));
            Assert.All(blank, box => Assert.False(string.IsNullOrEmpty(box.FilledBy)));
        }
    }

    [Fact]
    public void Every_graded_value_leads_to_its_finding_and_to_a_passage_with_its_file()
    {
        var drawn = OneLine(Draw(ExampleAssessment.Book(), 80, "en"));

        Assert.All(
            (string[])["T1.moved", "T1.L1.by.angara", "T1.L1.loaded", "T1.L1.reached", "T1.L2.reached", "T1.quantity.container", "T1.quantity.round", "T1.contents", "T1R.sought"],
            id => Assert.Contains("explain " + id, drawn, StringComparison.Ordinal));
        Assert.Contains("↳ a-3 [tribun.txt]", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "analytic confidence")]
    [InlineData("id", "keyakinan analitis")]
    public void Likelihood_and_confidence_never_share_a_line(string language, string confidence)
    {
        // At this width nothing stands side by side, so that a line is a statement.
        var lines = Draw(ExampleAssessment.Book(), 60, language).Split('\n');

        var withConfidence = lines.Where(l => l.Contains(confidence, StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(withConfidence);
        Assert.All(withConfidence, line => Assert.DoesNotContain("%", line, StringComparison.Ordinal));
        Assert.All(withConfidence, line => Assert.DoesNotContain("█", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Solid_is_observed_and_dashed_is_claimed()
    {
        var lines = Draw(ExampleAssessment.Book(), 80, "en").Split('\n');

        Assert.Contains(lines, l => l.Contains("═ sea ═", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("╌ rail ╌", StringComparison.Ordinal));
    }

    [Fact]
    public void Denial_of_a_year_before_is_out_of_scope_and_no_denial_of_this()
    {
        var transfer = ExampleAssessment.Make().Transfers[0];

        var summary = BearingSummary.Of(transfer.Propositions[0]);

        Assert.Equal("b-3", Assert.Single(summary.Denies));
        Assert.Equal("r-s011", Assert.Single(summary.OutOfScope));
    }

    [Fact]
    public void Private_person_is_printed_by_role_and_an_official_speaker_by_party_and_body()
    {
        var drawn = OneLine(Draw(ExampleAssessment.Book(), 140, "en"));

        Assert.DoesNotContain("Walker", drawn, StringComparison.Ordinal);
        Assert.Contains("(a person)", drawn, StringComparison.Ordinal);
        Assert.Contains("United States/White House", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Party_that_was_not_asked_makes_it_a_draft()
    {
        var asked = ExampleAssessment.Make() with { Replies = [new Reply("Russia", [new ReplyRequest("Russia", new(2023, 10, 27), "R. Analyst", null, null)], [])] };

        Assert.Contains("DRAFT", Draw(ExampleAssessment.Book(), 80, "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("DRAFT", Draw(ExampleAssessment.Book(asked), 80, "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Text_from_outside_can_neither_move_the_cursor_nor_be_markup(int width)
    {
        const string evil = "[red]A[/]\u001b[2J\u202Eevil\u200B";
        var made = ExampleAssessment.Make();
        var book = new CaseBook(
            evil, made with
            {
                Transfers = [.. made.Transfers.Select(t => t with { Supplier = evil, Goods = [.. t.Goods.Select(g => g with { Class = evil, Unroca = evil })] })],
                Sites = [.. made.Sites.Select(s => s with { Name = evil, Party = evil, Names = s.Names.Clear() })],
                Claims = [.. made.Claims.Select(c => c with { Note = evil, Claim = c.Claim with { Speaker = evil, Quote = evil } })],
                Checks = [.. made.Checks.Select(c => c with { Claimed = evil, Sentence = evil })],
                Law = [.. made.Law.Select(l => l with { Sentence = evil, VotesOfAccused = [evil] })],
                Replies = [new Reply(evil, [new ReplyRequest(evil, new(2023, 10, 27), evil, evil, evil)], ["b-3"])],
            },
            new Dictionary<Waybill.Core.Sha256Digest, string> { [ExampleAssessment.Article] = evil, [ExampleAssessment.Joint] = evil });

        var drawn = Draw(book, width, "en");

        Assert.DoesNotContain('\u001b', drawn);
        Assert.DoesNotContain('\u202E', drawn);
        Assert.DoesNotContain('\u200B', drawn);
        Assert.Contains("[red]A[/]", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_value_is_wrapped_and_never_cut()
    {
        var made = ExampleAssessment.Make();
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"wort{i}"));
        var book = ExampleAssessment.Book(made with { Transfers = [made.Transfers[0] with { Supplier = words }, made.Transfers[1]] });

        var drawn = string.Join(' ', Draw(book, 140, "en").Split('│', '\n').Select(p => p.Trim()));

        Assert.All(words.Split(' '), word => Assert.Contains(word, drawn, StringComparison.Ordinal));
    }

    internal static string OneLine(string drawn) =>
        string.Join(' ', drawn.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Draw(CaseBook book, int width, string language, bool transfer = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var context = CommandRun.Context(output, TextWriter.Null, width: width, language: language);
        WaybillScreen.Write(book, transfer ? book.Assessment.Transfers.FirstOrDefault() : null, ConsoleFor.Results(context), context.Text);
        return output.ToString();
    }
}
