using Waybill.Cli.Output;

namespace Waybill.Tests.Cli;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("120", 80, true, 120)]
    [InlineData("120", 80, false, 120)]
    [InlineData("９９", 100, true, 100)]
    [InlineData("-5", 100, true, 100)]
    [InlineData(null, 100, true, 100)]
    [InlineData(null, 100, false, 80)]
    [InlineData(null, 0, true, 80)]
    [InlineData(null, 7, true, 40)]
    [InlineData("99999", 80, true, 240)]
    public void Width_is_told_asked_or_80_and_stays_in_bounds(string? columns, int asked, bool isTerminal, int expected) =>
        Assert.Equal(expected, Terminal.Width(name => name == "COLUMNS" ? columns : null, () => asked, isTerminal));

    [Fact]
    public void Width_is_80_where_the_terminal_cannot_tell() =>
        Assert.Equal(80, Terminal.Width(_ => null, () => throw new IOException("not a terminal"), isTerminal: true));

    [Theory]
    [InlineData(null, "xterm", true, true)]
    [InlineData("", "xterm", true, true)] // no-color.org: "when present and not an empty string"
    [InlineData("1", "xterm", true, false)]
    [InlineData(null, "dumb", true, false)]
    [InlineData(null, "xterm", false, false)]
    public void Colour_needs_a_terminal_and_respects_NO_COLOR(string? noColor, string term, bool isTerminal, bool expected) =>
        Assert.Equal(expected, Terminal.Colour(name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null }, isTerminal));
}
