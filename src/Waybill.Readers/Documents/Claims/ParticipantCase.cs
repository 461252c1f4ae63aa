namespace Waybill.Readers.Documents.Claims;

/// <summary>How a party stands in a clause.</summary>
internal enum ParticipantCase
{
    /// <summary>No preposition: subject or object by its place.</summary>
    Bare,

    /// <summary>Behind "from".</summary>
    From,

    /// <summary>Behind "to" or "for".</summary>
    To,

    /// <summary>Behind "by".</summary>
    By,

    /// <summary>Behind "via".</summary>
    Via,

    /// <summary>Behind "in" or "at".</summary>
    At,

    /// <summary>Behind a word of topic, purpose or opposition.</summary>
    Aside,

    /// <summary>Before a possessive ending.</summary>
    Possessive,

    /// <summary>An adjective or possessor beside goods or a noun of the act.</summary>
    Modifier,

    /// <summary>The flag or owner of a ship or other vehicle: not by itself the giver.</summary>
    Carrier,
}
