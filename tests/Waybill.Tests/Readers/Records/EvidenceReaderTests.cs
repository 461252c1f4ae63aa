using System.Text;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Readers;

namespace Waybill.Tests.Readers.Records;

public sealed class EvidenceReaderTests
{
    private const string Article = "Kremlin waves away claim\n\nThe Kremlin on Tuesday dismissed reports that North Korea is shipping arms to Russia.\n";

    private static readonly DocumentFacts Known = new() { Publisher = "Harbour Ledger", Published = new LocalDate(2023, 10, 17), Language = "en", Url = "https://ledger.example/a" };

    [Fact]
    public void Text_is_a_document_with_claims_of_its_case()
    {
        var reading = Reading.Of(Article, "a.txt", Known);

        Assert.Equal(EvidenceNature.Document, reading.Nature);
        var claim = reading.Claims[0];
        Assert.Equal("Harbour Ledger", claim.Publisher);
        Assert.Equal(new LocalDate(2023, 10, 17), claim.Published);
        Assert.Equal(reading.Evidence, claim.Evidence);
        Assert.Equal("https://ledger.example/a", Assert.Single(claim.Addresses));
        Assert.False(claim.IsExample);
        Assert.StartsWith(reading.Evidence.Hex[..8], claim.Claim.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Written for this example.")]
    [InlineData("*Ditulis untuk contoh ini.*")]
    public void Document_that_says_it_is_an_example_is_one(string mark)
    {
        var reading = Reading.Of(Article.Replace("\n\n", $"\n\n{mark}\n\n", StringComparison.Ordinal), "a.txt", Known);

        Assert.All(reading.Claims, c => Assert.True(c.IsExample));
        Assert.NotEmpty(reading.Claims);
    }

    [Fact]
    public void Mark_within_a_sentence_takes_no_weight_from_an_article()
    {
        var reading = Reading.Of(Article + "\nThe text was not written for this example alone, an editor said.\n", "a.txt", Known);

        Assert.NotEmpty(reading.Claims);
        Assert.All(reading.Claims, c => Assert.False(c.IsExample));
    }

    [Theory]
    [InlineData("a.png", "", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0 })]
    [InlineData("a.bin", "image/jpeg", new byte[] { 1, 2, 3 })]
    [InlineData("a.heic", "video/mp4", new byte[] { 0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63, 0, 0 })]
    public void Picture_is_kept_and_not_interpreted(string name, string mediaType, byte[] bytes)
    {
        var reading = EvidenceReader.Read(name, mediaType, bytes, DocumentFacts.None);

        Assert.Equal(EvidenceNature.Picture, reading.Nature);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("a.py", "print('x')")]
    [InlineData("a.csv", "lat,lon\n1,2\n")]
    [InlineData("a.json", """{"type":"FeatureSet"}""")]
    [InlineData("a.zip", "PK\u0003\u0004 and more")]
    public void What_nobody_expects_to_be_read_is_kept_in_silence(string name, string text)
    {
        var reading = Reading.Of(text, name);

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.All(reading.Problems, p => Assert.Equal(ProblemCodes.NotText, p.Code)); // a ZIP may be an office document
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 …")]
    [InlineData("a.geojson", "{")]
    [InlineData("a.yaml", "statements: [\n")]
    [InlineData("a.yaml", "article: words\nby: somebody\n")]
    [InlineData("a.yaml", "- a list\n")]
    public void What_one_expects_to_be_read_is_kept_with_one_problem(string name, string text)
    {
        var reading = Reading.Of(text, name);

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void Same_bytes_give_the_same_reading()
    {
        const string rows = "records:\n- {id: v1, kind: port_call, date: 2023-09-12, vessel: angara, site: x, origin: RUSI}\n";

        var (one, other) = (Reading.Of(rows), Reading.Of(rows));

        Assert.Equal(Encoding.UTF8.GetBytes(one.Observations[0].ToString()), Encoding.UTF8.GetBytes(other.Observations[0].ToString()));
        Assert.Equal(one.Evidence.Hex[..8] + "-v1", one.Observations[0].Id);
    }
}
