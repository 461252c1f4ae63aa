namespace Waybill.Readers.Documents.Registry;

/// <summary>Phrases of one office, separated by <c>|</c>, as written.</summary>
internal sealed class OfficeRow
{
    /// <summary>Canonical body, or null.</summary>
    public string? Body { get; set; }

    /// <summary>Generic speaker, or null.</summary>
    public string? Generic { get; set; }

    /// <summary>True for a relay.</summary>
    public bool Relay { get; set; }

    /// <summary>True where a host's name follows the body.</summary>
    public bool Hosted { get; set; }

    /// <summary>Phrases for one holder.</summary>
    public string Person { get; set; } = "";

    /// <summary>Phrases for the institution.</summary>
    public string Institution { get; set; } = "";

    /// <summary>Phrases for several holders.</summary>
    public string Plural { get; set; } = "";
}
