using System.Collections.Immutable;

namespace Waybill.Assessment.Grades;

/// <summary>Every default of grading, in one place.</summary>
public sealed record GradeSettings
{
    /// <summary>The defaults.</summary>
    public static GradeSettings Default { get; } = new();

    /// <summary>Words of likelihood.</summary>
    public LikelihoodScale Words { get; init; }

    /// <summary>Priors that every finding is run with.</summary>
    public ImmutableArray<double> Priors { get; init; } = [0.1, 0.3, 0.5];

    /// <summary>Origins left out, by identifier.</summary>
    public ImmutableArray<string> Without { get; init; } = [];
}
