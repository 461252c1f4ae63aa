namespace Waybill.Assessment.Law;

/// <summary>What a paragraph does, by its operative verb.</summary>
internal enum ProvisionForce
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>"Decides": an obligation.</summary>
    Binding = 1,

    /// <summary>"Calls upon": no obligation.</summary>
    CallsUpon = 2,

    /// <summary>Sets up a body.</summary>
    SetsUp = 3,

    /// <summary>Says what another paragraph means.</summary>
    Clarifies = 4,
}
