using System.Collections.Immutable;
using Waybill.Core.Cases;
using Waybill.Core.Sites;

namespace Waybill.Assessment;

/// <summary>What an assessment starts from.</summary>
public sealed record AssessmentInput
{
    /// <summary>Readings of the case's evidence, in the order in which it was received.</summary>
    public required ImmutableArray<EvidenceReading> Readings { get; init; }

    /// <summary>Sites of the bundled gazetteer; those of the case are added to them, and win.</summary>
    public required ImmutableArray<Site> Gazetteer { get; init; }

    /// <summary>Suppliers the author of the case named, by registry name; empty: the evidence decides.</summary>
    public ImmutableArray<string> Suppliers { get; init; } = [];

    /// <summary>Recipients the author of the case named.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Requests for a reply that the author of the case noted, by party.</summary>
    public ImmutableArray<ReplyRequest> Asked { get; init; } = [];

    /// <summary>Day up to which statements and observations count; null: all.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Scale of the words of likelihood.</summary>
    public Grades.LikelihoodScale Words { get; init; } = Grades.LikelihoodScale.Icd203;
}
