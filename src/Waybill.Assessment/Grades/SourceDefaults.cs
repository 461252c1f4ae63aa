using System.Collections.Immutable;
using Waybill.Core.Sources;

namespace Waybill.Assessment.Grades;

/// <summary>The bundled sources with suggested grades, which any case may override.</summary>
public static class SourceDefaults
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SourceProfile> All { get; } = [];
}
