using System.Globalization;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Readers;
using Waybill.Vault.Evidence;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Assessing;

/// <summary>Brings the bytes of one piece of evidence to the reading room.</summary>
internal static class PieceReader
{
    /// <summary>Reads a piece; null, with the problem, when its bytes may not be read.</summary>
    /// <exception cref="Vault.IntegrityException">The bytes are not those that were received.</exception>
    public static EvidenceReading? Read(CaseLayout layout, EvidencePiece piece, AssessOptions options, out Problem? problem, CancellationToken cancellation)
    {
        var bytes = EvidenceBytes.Read(layout, options.Vault, piece.Item, options.Limits.DocumentBytes, out problem, cancellation);
        if (problem is not null) return null;
        return bytes is null ? TooLarge(piece, options.Limits.DocumentBytes) : EvidenceReader.Read(piece.Name, piece.MediaType, bytes, piece.Facts);
    }

    private static EvidenceReading TooLarge(EvidencePiece piece, long most) => new()
    {
        Evidence = piece.Item.Id,
        Name = piece.Name,
        Nature = EvidenceNature.Unread,
        Facts = piece.Facts,
        Problems = IsText(piece.MediaType)
            ? [new(ProblemCodes.TooLarge, piece.Name, string.Create(CultureInfo.InvariantCulture, $"it is larger than {most:N0} bytes; it is kept, and was not read"), Hint: "Split it into its documents and add those")]
            : [],
    };

    private static bool IsText(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType is "application/xml" or "application/xhtml+xml";
}
