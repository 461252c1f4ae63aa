using System.Collections.Immutable;

namespace Waybill.Core.Origins;

/// <summary>Origins that are assumed to share what they know, with the correlation assumed.</summary>
/// <param name="Name">Name as shown.</param>
/// <param name="Correlation">ρ, 0..1: 0 independent, 1 one and the same.</param>
/// <param name="Origins">Identifiers of the origins.</param>
/// <param name="Reason">Why they are assumed to.</param>
public sealed record OriginPool(string Name, double Correlation, ImmutableArray<string> Origins, string Reason)
{
    /// <summary>Number of independent origins that <paramref name="count"/> of this pool are worth: k / (1 + (k − 1)ρ), the design effect of Kish (1965).</summary>
    public double EffectiveNumber(int count) => count <= 0 ? 0 : count / (1 + (count - 1) * Correlation);
}
