using System.Diagnostics;
using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;

namespace Waybill.Tests.Readers.Documents;

/// <summary>Time and stack stay bounded, whatever stands in a text. The bounds leave a slow, shared machine ten times what was measured.</summary>
public sealed class LongTextTests
{
    private static readonly DocumentFacts English = new() { Language = "en", Published = new LocalDate(2024, 5, 3) };

    [Theory]
    [InlineData("\"")]
    [InlineData("\" ")]
    [InlineData("said ")]
    [InlineData("after ")]
    [InlineData(",")]
    [InlineData("the , ")]
    [InlineData("7 ")]
    [InlineData("Russia and ")]
    [InlineData("“Russia sent arms ")]
    [InlineData("said that Russia sent arms and ")]
    [InlineData("Iran denied it. ")]
    [InlineData("Iran\n")]
    public void Endless_repetition_is_read_in_bounded_time(string phrase)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(phrase, 200_000 / phrase.Length)));
        var watch = Stopwatch.StartNew();

        DocumentReader.Read("long.txt", bytes, English);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(90), $"{watch.Elapsed} for {bytes.Length} bytes of {phrase}");
    }

    [Fact]
    public void Claims_are_found_in_a_text_without_any_full_stop()
    {
        var text = string.Concat(Enumerable.Repeat("Iran sent missiles to Syria by sea, ", 1_000));

        var document = DocumentReader.Read("long.txt", Encoding.UTF8.GetBytes(text), English);

        Assert.NotEmpty(document.Claims);
        Assert.All(document.Claims, c => Assert.Equal(document.Text.Quote(c.Span), c.Quote));
    }

    [Fact]
    public void A_text_beyond_the_limit_keeps_its_words_and_says_that_claims_end()
    {
        var text = "Iran sent missiles to Syria. " + new string('a', 8_000_000) + " Iran sent missiles to Syria.";

        var document = DocumentReader.Read("long.txt", Encoding.UTF8.GetBytes(text), English);

        Assert.Equal(text.Length, document.Text.Value.Length);
        Assert.Contains(document.Problems, p => p.Code == ProblemCodes.TextTooLong);
        Assert.All(document.Claims, c => Assert.True(c.Span.End <= 8_000_000));
    }
}
