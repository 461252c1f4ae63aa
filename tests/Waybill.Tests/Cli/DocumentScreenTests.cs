using Waybill.Cli.Screens;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli;

public sealed class DocumentScreenTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(140, "en")]
    [InlineData(80, "id")]
    [InlineData(140, "id")]
    public void Article_stands_with_its_claims(int width, string language)
    {
        Expectation.Matches($"Cli/DocumentScreen.{language}.{width}", Draw(ExampleDocument.Make(), width, language));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(110)]
    [InlineData(140)]
    [InlineData(240)]
    public void No_line_is_wider_than_the_terminal_or_ends_in_a_blank(int width)
    {
        var lines = Draw(ExampleDocument.Make(), width, "en").Split('\n');

        // Only the parcel in the title takes two columns in one code point, and that line is short.
        Assert.All(lines, line => Assert.InRange(line.EnumerateRunes().Count(), 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Text_from_outside_can_neither_move_the_cursor_nor_be_markup()
    {
        var text = new SourceText("[red]A[/] \u001b[2J\u202Eevil\u200B\n");
        var document = ExampleDocument.Make() with { Text = text, Claims = [], Quantities = [], Dates = [], Entities = [], Boilerplate = [], NoComments = [] };

        var drawn = Draw(document, 80, "en");

        Assert.Contains("[red]A[/] \\u{001B}[2J\\u{202E}evil\\u{200B}", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', drawn);
    }

    [Fact]
    public void Empty_document_is_drawn_too()
    {
        var document = new ReadDocument
        {
            File = "-",
            Sha256 = Waybill.Core.Sha256Digest.Of([]),
            Facts = DocumentFacts.None,
            Text = new SourceText(""),
        };

        Assert.Contains("0 claims", Draw(document, 80, "en"), StringComparison.Ordinal);
    }

    private static string Draw(ReadDocument document, int width, string language)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var context = CommandRun.Context(output, TextWriter.Null, width: width, language: language);
        DocumentScreen.Write(document, ConsoleFor.Results(context), context.Text);
        return output.ToString();
    }
}
