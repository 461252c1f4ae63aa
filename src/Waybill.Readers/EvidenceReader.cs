using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Records;

namespace Waybill.Readers;

/// <summary>
/// Reads one piece of evidence, whatever it is: a document into claims, a file of records into observations, statements, sites, sources and ships;
/// a picture is left as it is, and what Waybill does not read is kept. Pure: bytes and known facts in, a value out.
/// </summary>
public static class EvidenceReader
{
    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <param name="name">File name it was received under; its ending tells YAML, CSV, GeoJSON, HTML and Markdown.</param>
    /// <param name="mediaType">Media type told from the first bytes when it was received, as <c>text/plain</c>; empty when not known.</param>
    /// <param name="bytes">The evidence, unaltered.</param>
    /// <param name="facts">What is known of it from its sidecar or command line.</param>
    public static EvidenceReading Read(string name, string mediaType, ReadOnlyMemory<byte> bytes, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(mediaType);
        ArgumentNullException.ThrowIfNull(facts);
        var evidence = Sha256Digest.Of(bytes.Span);
        var reading = EvidenceKinds.Of(name, mediaType, bytes.Span) switch
        {
            EvidenceKind.Yaml => RecordFile.ReadYaml(name, evidence, bytes.Span),
            EvidenceKind.Csv => RecordFile.ReadCsv(name, evidence, bytes.Span),
            EvidenceKind.GeoJson => RecordFile.ReadGeoJson(name, evidence, bytes, isPromised: true),
            EvidenceKind.Json => RecordFile.ReadGeoJson(name, evidence, bytes, isPromised: false),
            EvidenceKind.Picture => Kept(name, evidence, EvidenceNature.Picture),
            EvidenceKind.Document => DocumentEvidence.Of(DocumentReader.Read(name, bytes, facts)),
            EvidenceKind.Unreadable => Kept(name, evidence, EvidenceNature.Unread) with { Problems = DocumentIntake.Open(name, bytes, facts).Problems },
            _ => Kept(name, evidence, EvidenceNature.Unread),
        };
        return reading.Nature == EvidenceNature.Document ? reading : reading with { Facts = facts };
    }

    private static EvidenceReading Kept(string name, Sha256Digest evidence, EvidenceNature nature) => new() { Evidence = evidence, Name = name, Nature = nature };
}
