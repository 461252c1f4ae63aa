namespace Waybill.Core.Documents;

/// <summary>What is known of a document beside its text: from its sidecar, the command line or its own markup. Null = not known.</summary>
public sealed record DocumentFacts
{
    /// <summary>Nothing known.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>The outlet, as it calls itself.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address it was published at; never opened by Waybill.</summary>
    public string? Url { get; init; }

    /// <summary>Day of publication, in the outlet's own time zone.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>When it was fetched.</summary>
    public Instant? Retrieved { get; init; }

    /// <summary>Language code (BCP 47), lower case.</summary>
    public string? Language { get; init; }

    /// <summary>These facts, with those of <paramref name="other"/> where this has none.</summary>
    public DocumentFacts Or(DocumentFacts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Publisher = Publisher ?? other.Publisher,
            Url = Url ?? other.Url,
            Published = Published ?? other.Published,
            Retrieved = Retrieved ?? other.Retrieved,
            Language = Language ?? other.Language,
        };
    }
}
