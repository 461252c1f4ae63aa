namespace Waybill.Readers.Documents.Claims;

/// <summary>Where a word of speech has its speaker.</summary>
internal enum SpeechForm
{
    /// <summary>Subject before, content after.</summary>
    Active,

    /// <summary>Beside a content, speaker before or after.</summary>
    Tag,

    /// <summary>Behind a content, speaker after.</summary>
    Postposed,

    /// <summary>The word holds a pronoun for the last speaker.</summary>
    Anaphoric,

    /// <summary>Content before, speaker after.</summary>
    Passive,

    /// <summary>A noun of the act.</summary>
    Noun,
}
