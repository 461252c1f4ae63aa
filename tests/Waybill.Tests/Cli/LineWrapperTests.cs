using Spectre.Console;
using Waybill.Cli.Screens;

namespace Waybill.Tests.Cli;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two\nthree", 20, "one two three")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("a abcdefghij", 4, "a|abcd|efgh|ij")]
    [InlineData("북한이 탄약을", 6, "북한이|탄약을")] // each syllable takes two columns (Unicode East Asian Width W)
    [InlineData("兵器を供与。", 6, "兵器を|供与。")]
    [InlineData("兵器供与。", 8, "兵器供|与。")] // the full stop stays with its word
    [InlineData("", 10, "")]
    [InlineData("   ", 10, "")]
    public void Text_is_wrapped(string text, int width, string expected) => Assert.Equal(expected, Wrapped(width, (text, Style.Plain)));

    [Fact]
    public void Mark_stays_with_its_word_over_a_change_of_style() =>
        Assert.Equal("now [3 Kapal|it]", Wrapped(12, ("now ", Style.Plain), ("[3\u00A0", Looks.Bold), ("Kapal it", Looks.Dim), ("]", Looks.Bold)));

    private static string Wrapped(int width, params (string, Style)[] pieces)
    {
        var wrapper = new LineWrapper(width);
        foreach (var (text, style) in pieces) wrapper.Add(text, style);
        return string.Join('|', wrapper.Finish().Select(line => string.Concat(line.Select(s => s.Text))));
    }
}
