namespace Waybill.Readers;

/// <summary>By which reader a piece of evidence is read.</summary>
internal enum EvidenceKind
{
    /// <summary>By none, and nobody would expect it: a program, settings, an archive.</summary>
    Other = 0,

    /// <summary>By none, though one would expect it: a PDF, an office document, a damaged text.</summary>
    Unreadable = 1,

    /// <summary>A document.</summary>
    Document = 2,

    /// <summary>A picture: never interpreted.</summary>
    Picture = 3,

    /// <summary>YAML.</summary>
    Yaml = 4,

    /// <summary>A CSV table with the columns of sightings.</summary>
    Csv = 5,

    /// <summary>GeoJSON by its name or media type.</summary>
    GeoJson = 6,

    /// <summary>JSON, which may be GeoJSON.</summary>
    Json = 7,
}
