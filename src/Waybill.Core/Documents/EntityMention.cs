using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A party, body, outlet, person, place, vessel or weapon system named in a text.</summary>
/// <param name="Quote">The exact words.</param>
/// <param name="Span">Where they stand, in code points.</param>
/// <param name="Canonical">Its name in the registry.</param>
/// <param name="Kind">What it is.</param>
/// <param name="InBoilerplate">True when the words stand in page furniture.</param>
/// <param name="Party">State, union or armed group that the words name or stand for; null for places that stand only for themselves, and where it is not known.</param>
public readonly record struct EntityMention(string Quote, TextSpan Span, string Canonical, EntityKind Kind, bool InBoilerplate, string? Party = null);
