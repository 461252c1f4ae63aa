using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>A word of movement, meeting, breach or the like.</summary>
/// <param name="Predicate">What it says happens.</param>
/// <param name="Form">Which party its subject is.</param>
/// <param name="Weak">True when it counts only beside goods or a pair of parties.</param>
/// <param name="Implies">Goods class that the word itself implies, or null.</param>
internal sealed record PredicateCue(Predicate Predicate, PredicateForm Form, bool Weak, string? Implies);
