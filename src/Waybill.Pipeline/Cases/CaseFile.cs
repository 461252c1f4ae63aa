using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;

namespace Waybill.Pipeline.Cases;

/// <summary>What the author of a case wrote in <c>case.yaml</c>.</summary>
public sealed record CaseFile
{
    /// <summary>Title; never blank.</summary>
    public required string Title { get; init; }

    /// <summary>The question the case is to answer; null when none was written.</summary>
    public string? Question { get; init; }

    /// <summary>Parties in the order written.</summary>
    public ImmutableArray<CaseParty> Parties { get; init; } = [];

    /// <summary>Accused parties that were asked for a reply, in the order written.</summary>
    public ImmutableArray<ReplyRequest> Asked { get; init; } = [];

    /// <summary>Translations of words of the evidence, in the order written.</summary>
    public ImmutableArray<QuoteTranslation> Translations { get; init; } = [];

    /// <summary>Words of likelihood; ICD 203 when none was written.</summary>
    public WordsScale Words { get; init; } = WordsScale.Icd203;

    /// <summary>Days the case is about; either end, or both, may be open.</summary>
    public DayInterval? Period { get; init; }

    /// <summary>How widely it may be shared; AMBER when none was written, so that silence does not publish.</summary>
    public TlpLabel Tlp { get; init; } = TlpLabel.Amber;
}
