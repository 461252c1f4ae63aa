using System.Text;
using Waybill.Vault.Evidence;

namespace Waybill.Tests.Vault;

/// <summary>Signatures as the WHATWG MIME Sniffing Standard and PRONOM give them.</summary>
public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("%PDF-1.7", "application/pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n", "image/png")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0", "image/jpeg")]
    [InlineData("PK\u0003\u0004", "application/zip")]
    [InlineData("\u001f\u008b\u0008", "application/gzip")]
    [InlineData("RIFF\u0001\u0002\u0003\u0004WEBPVP8 ", "image/webp")]
    [InlineData("  <!DOCTYPE html><p>", "text/html")]
    [InlineData("<!-- saved --><html>", "text/html")]
    [InlineData("<?xml version=\"1.0\"?><kml>", "application/xml")]
    [InlineData("<?xml version=\"1.0\"?><html>", "application/xhtml+xml")]
    [InlineData("BMKG mencatat hujan", "text/plain")]
    [InlineData("!AIVDM,1,1,,A,x,0*00\r\n", "text/plain")]
    [InlineData("<3 is a heart", "text/plain")]
    [InlineData("\u00ef\u00bb\u00bfteks", "text/plain")]
    [InlineData("\u00ff\u00fea\u0000", "text/plain")]
    [InlineData("a\u0000b", "application/octet-stream")]
    [InlineData("\u007fELF\u0002\u0001", "application/octet-stream")]
    public void Types_are_found_by_content(string latin1, string expected) =>
        Assert.Equal(expected, MediaTypes.Of(Encoding.Latin1.GetBytes(latin1)));
}
