using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Who says the words of a clause, and with what stance.</summary>
internal sealed record Attribution
{
    public required Speaker Speaker { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The words that attribute: subject, verb, source phrase.</summary>
    public required TokenRange Words { get; init; }

    /// <summary>The words that are attributed.</summary>
    public required TokenRange Content { get; init; }

    /// <summary>The word of speech itself, or the source word.</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>A clause of the same speaker that opens the sentence before its subject; empty for none.</summary>
    public TokenRange Lead { get; init; }

    /// <summary>True when the object of the cue is the accused, who acts in the content.</summary>
    public bool Accuses { get; init; }

    /// <summary>True when the content stands before the attributing words.</summary>
    public bool Trailing { get; init; }
}
