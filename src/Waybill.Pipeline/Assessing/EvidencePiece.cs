using System.Globalization;
using NodaTime.Text;
using Waybill.Core.Documents;
using Waybill.Ledger;
using Waybill.Vault.Evidence;

namespace Waybill.Pipeline.Assessing;

/// <summary>A piece of evidence with all that its reading depends on.</summary>
/// <param name="Item">The piece.</param>
/// <param name="Facts">Facts of all its receipts: the first wins, later ones fill gaps.</param>
/// <param name="Key">What a stored reading must have been made from.</param>
internal sealed record EvidencePiece(EvidenceItem Item, DocumentFacts Facts, ReadingKey Key)
{
    /// <summary>File name it was first received under.</summary>
    public string Name => Item.Receipts[0].OriginalName;

    /// <summary>Media type by its first bytes.</summary>
    public string MediaType => Item.Receipts[0].MediaType;

    /// <summary>Of a piece of the log.</summary>
    public static EvidencePiece Of(EvidenceItem item, Core.Sha256Digest readers, long most)
    {
        var facts = item.Receipts.Aggregate(DocumentFacts.None, static (known, receipt) => known.Or(receipt.Facts));
        using var print = new Fingerprint();
        print.Add(readers).Add(item.Receipts[0].OriginalName).Add(item.Receipts[0].MediaType).Add(most.ToString(CultureInfo.InvariantCulture))
            .Add(facts.Publisher).Add(facts.Url).Add(facts.Language)
            .Add(facts.Published is { } day ? LocalDatePattern.Iso.Format(day) : null)
            .Add(facts.Retrieved is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);
        return new(item, facts, new(item.Id, print.End()));
    }
}
