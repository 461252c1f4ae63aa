using System.Collections.Immutable;

namespace Waybill.Core.Findings;

/// <summary>
/// How probable it is that one and the same load went all the way along a route, as far as its single steps tell: Fréchet bounds
/// (M. Fréchet, Fundamenta Mathematicae 25, 1935), which hold whatever the dependence between the steps. Never a product.
/// </summary>
/// <param name="Transfer">Transfer.</param>
/// <param name="Legs">Legs of the route, in order.</param>
/// <param name="Propositions">Propositions that must all hold.</param>
/// <param name="Low">max(0, Σp − (n − 1)) over the least probabilities, 0..1.</param>
/// <param name="High">min p over the greatest probabilities, 0..1.</param>
public sealed record ChainBound(string Transfer, ImmutableArray<string> Legs, ImmutableArray<string> Propositions, double Low, double High);
