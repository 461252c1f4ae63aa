using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents;

/// <summary>Reads a document: bytes and known facts in, claims and all else that stands in it out. Pure: no file, clock or network.</summary>
public static class DocumentReader
{
    /// <summary>Reads <paramref name="bytes"/>, which were called <paramref name="name"/>.</summary>
    /// <param name="name">File name as the user gave it; its ending helps to tell HTML and Markdown.</param>
    /// <param name="bytes">The document as it was captured.</param>
    /// <param name="facts">What is known of it already; these facts win over what the markup says.</param>
    public static ReadDocument Read(string name, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(facts);
        return new ReadDocument
        {
            File = name,
            Sha256 = Sha256Digest.Of(bytes.Span),
            Facts = facts,
            Text = new SourceText(System.Text.Encoding.UTF8.GetString(bytes.Span)),
        };
    }
}
