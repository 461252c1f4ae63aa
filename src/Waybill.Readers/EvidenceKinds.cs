using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Records;

namespace Waybill.Readers;

/// <summary>Tells by which reader a piece of evidence is read: by its first bytes where they say, else by its name and media type.</summary>
internal static class EvidenceKinds
{
    // ISO/IEC 14496-12 major brands of still pictures (HEIF and AVIF): MIAF and libheif documentation.
    private static readonly string[] PictureBrands = ["heic", "heix", "heim", "heis", "mif1", "avif"];

    public static EvidenceKind Of(string name, string mediaType, ReadOnlySpan<byte> bytes)
    {
        if (IsPicture(mediaType, bytes)) return EvidenceKind.Picture;
        var ending = Ending(name);
        if (BinaryFormats.ByMagic(bytes) is not null || mediaType is "application/pdf" or "application/x-ole-storage" or "application/rtf")
        {
            return IsDocumentFormat(mediaType, bytes) ? EvidenceKind.Unreadable : EvidenceKind.Other;
        }
        if (ending is "yaml" or "yml" || mediaType is "application/yaml" or "text/yaml" or "application/x-yaml") return EvidenceKind.Yaml;
        if (ending is "geojson" || mediaType is "application/geo+json") return EvidenceKind.GeoJson;
        if (ending is "json" || mediaType is "application/json") return EvidenceKind.Json;
        if ((ending is "csv" or "tsv" || mediaType is "text/csv") && SightingCsv.IsOne(bytes)) return EvidenceKind.Csv;
        if (mediaType is "text/html" or "application/xhtml+xml") return EvidenceKind.Document;
        if (RecordVocabulary.Instance.NotRead.Contains(ending) || mediaType.StartsWith("video/", StringComparison.Ordinal) || mediaType.StartsWith("audio/", StringComparison.Ordinal))
        {
            return EvidenceKind.Other;
        }
        return bytes.IsEmpty || BinaryFormats.IsNoise(TextDecoder.Decode(bytes[..Math.Min(bytes.Length, 8192)]).Text) ? EvidenceKind.Unreadable : EvidenceKind.Document;
    }

    /// <summary>What follows the last point of a name, or an empty text.</summary>
    public static string Ending(string name)
    {
        var file = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var point = file.LastIndexOf('.');
        return point <= 0 ? "" : file[(point + 1)..].ToLowerInvariant();
    }

    // SVG is a program of pictures: shown, it could run; it is kept only.
    private static bool IsPicture(string mediaType, ReadOnlySpan<byte> bytes)
    {
        if (mediaType.StartsWith("image/", StringComparison.Ordinal) && mediaType != "image/svg+xml") return true;
        if (BinaryFormats.ByMagic(bytes) is { } format && format.EndsWith(" image", StringComparison.Ordinal)) return true;
        if (bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8)) return false;
        var brand = System.Text.Encoding.Latin1.GetString(bytes[8..12]);
        return PictureBrands.Contains(brand, StringComparer.Ordinal);
    }

    private static bool IsDocumentFormat(string mediaType, ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) || mediaType is "application/pdf" or "application/x-ole-storage" or "application/rtf"
        || BinaryFormats.ByMagic(bytes) is { } format && format.Contains("office document", StringComparison.Ordinal);
}
