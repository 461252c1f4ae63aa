namespace Waybill.Core.Cases;

/// <summary>What a piece of evidence turned out to be when it was read. Numbers are stored; they are never reused.</summary>
public enum EvidenceNature
{
    /// <summary>Nothing that Waybill reads; kept and hashed only.</summary>
    Unread = 0,

    /// <summary>A document with claims.</summary>
    Document = 1,

    /// <summary>Records: sightings, voyages, statements, sites, sources, vessels.</summary>
    Records = 2,

    /// <summary>A picture: hashed and shown, never interpreted.</summary>
    Picture = 3,

    /// <summary>Redacted: the bytes are gone.</summary>
    Redacted = 4,
}
