using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Claims;

public sealed class QuotationFinderTests
{
    private static string[] Find(string text)
    {
        var tokens = Tokenizer.Split(text);
        return [.. QuotationFinder.Find(text, tokens).Select(q => text[tokens[q.Content.Start].Start..tokens[q.Content.End - 1].End])];
    }

    [Theory]
    [InlineData("He said \"we sent nothing\" twice.", "we sent nothing")]
    [InlineData("“We sent nothing,” he said. “Nothing at all.”", "We sent nothing,", "Nothing at all.")]
    [InlineData("«Nous n'avons rien envoyé», dit-il.", "Nous n'avons rien envoyé")]
    [InlineData("‘We sent nothing,’ he said.", "We sent nothing,")]
    [InlineData("(\"We sent nothing\")", "We sent nothing")]
    public void Quotations_stand_between_their_marks(string text, params string[] quotations) => Assert.Equal(quotations, Find(text));

    [Theory]
    [InlineData("“We sent nothing, he said.\nIran left.", "We sent nothing, he said.")]
    [InlineData("\"We sent nothing, he said.\n\"Iran left,\" she said.", "We sent nothing, he said.", "Iran left,")]
    [InlineData("“We sent nothing. “Nothing at all,” he said.", "We sent nothing.", "Nothing at all,")]
    public void A_quotation_never_closed_ends_with_its_paragraph_or_at_the_next_opening_mark(string text, params string[] quotations) =>
        Assert.Equal(quotations, Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("Nothing is quoted here.")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    [InlineData("The ministers' claims weren't Iran's.")]
    public void Nothing_quoted_is_no_quotation(string text) => Assert.Empty(Find(text));
}
