namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Words that make no claim, however much they sound like one.</summary>
public sealed class ClaimlessTextTests
{
    [Theory]
    [InlineData("en", "Serbia Ships 40 Tanks to Sudan\n\nThe ceasefire did not hold for a day.\n\nKenya said Serbia had shipped mortars to Chad.", "mortars")]
    [InlineData("id", "Serbia Kirim 40 Tank ke Sudan\n\nGencatan senjata tidak bertahan sehari.\n\nKenya mengatakan Serbia mengirim rudal ke Chad.", "rudal")]
    public void A_headline_makes_none(string language, string text, string word)
    {
        var claim = Assert.Single(Article.Read(language, text).Claims);

        Assert.Contains(word, claim.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Kenya said Serbia had shipped mortars to Chad.\n\nRead also: Iran Sends 200 Missiles to Russia\n\nThe talks go on.")]
    [InlineData("id", "Kenya mengatakan Serbia mengirim mortir ke Chad.\n\nBaca juga: Iran Kirim 200 Rudal ke Rusia\n\nPembicaraan berlanjut.")]
    public void Page_furniture_makes_none_and_is_listed(string language, string text)
    {
        var document = Article.Read(language, text);

        var claim = Assert.Single(document.Claims);
        Assert.Equal("Serbia > Chad", Article.Direction(claim));
        Assert.Contains(document.Boilerplate, p => p.Quote.Contains("200", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "The harbour was calm and the fishermen mended their nets.")]
    [InlineData("en", "Prices of bread rose in Nairobi last week, shopkeepers said.")]
    [InlineData("id", "Pelabuhan itu tenang dan para nelayan memperbaiki jala mereka.")]
    [InlineData("id", "Hujan turun di Nairobi sejak pagi.")]
    [InlineData("en", "")]
    [InlineData("en", "  \n\n ")]
    [InlineData("en", "\"")]
    [InlineData("en", "said. said said, said")]
    [InlineData("id", "kata, ujar; katanya")]
    public void Text_about_no_transfer_makes_none(string language, string text) => Assert.Empty(Article.Read(language, text).Claims);

    [Fact]
    public void A_language_that_cannot_be_read_makes_none_and_says_so()
    {
        var document = Article.Read("ko", "북한이 러시아에 포탄을 보냈다.");

        Assert.Empty(document.Claims);
        Assert.NotEmpty(document.Problems);
    }
}
