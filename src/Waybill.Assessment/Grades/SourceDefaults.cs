using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Sources;

namespace Waybill.Assessment.Grades;

/// <summary>The bundled sources with suggested grades (<c>sources.yaml</c>), which any case may override by the same identifier.</summary>
public static class SourceDefaults
{
    /// <summary>All of them, in ordinal order of their identifiers.</summary>
    public static ImmutableArray<SourceProfile> All { get; } =
    [
        .. BundledYaml.Read<SourceFile>("Grades/sources.yaml").Sources.Select(row => new SourceProfile
        {
            Id = row.Id,
            Name = row.Name,
            Names = [row.Name, .. row.Names],
            Speaker = row.Speaker,
            Kind = Vocabulary.SourceKindOf(row.Kind),
            Of = row.Of,
            Reliability = row.Reliability is { } letter ? Vocabulary.ReliabilityOf(letter) : null,
            Reason = row.Reason,
        }).OrderBy(s => s.Id, StringComparer.Ordinal),
    ];
}
