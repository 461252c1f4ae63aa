using Waybill.Core;
using Waybill.Core.Documents;

namespace Waybill.Pipeline.Views;

/// <summary>One piece of evidence as a page shows it: what the custody log says of it, never its bytes.</summary>
/// <param name="Id">Hash of the bytes.</param>
/// <param name="Name">File name it was first received under.</param>
/// <param name="MediaType">Media type told from the first bytes.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="Received">When it was first received.</param>
/// <param name="By">Who added it first.</param>
/// <param name="Receipts">How often it was received.</param>
/// <param name="Facts">Facts of all its receipts: the first wins, later ones fill gaps.</param>
/// <param name="Redacted">Why its bytes were removed; null while they are kept.</param>
public sealed record EvidenceEntry(
    Sha256Digest Id, string Name, string MediaType, long Bytes, Instant Received, string By, int Receipts, DocumentFacts Facts, string? Redacted)
{
    /// <summary>The first digits of the hash, as a person sees and types them.</summary>
    public string Short => Id.Hex[..CaseBook.ShownDigits];
}
