using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Where a clause stands and who says it.</summary>
internal sealed record ClauseContext(int Number, TokenRange Range, int Paragraph, Attribution? Attribution, Speaker Speaker, bool Quoted)
{
    public TokenRange Sentence { get; init; } = Range;

    /// <summary>Stance that a verb inside the clause before has set; null for that of the attribution.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Relays found inside the clause before.</summary>
    public IReadOnlyList<string> Relayed { get; init; } = [];
}
