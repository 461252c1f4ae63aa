using Waybill.Core.Documents;

namespace Waybill.Readers.Documents.Registry;

/// <summary>One named thing of the registry.</summary>
/// <param name="Name">Canonical name, as it appears in claims (<c>DPRK</c>, <c>NIS</c>, <c>John Kirby</c>, <c>Najin</c>).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Party">State, union or armed group that it acts for or lies in; its own name for a state; null for none.</param>
/// <param name="Body">For a person: the body spoken for, as in <c>Party/Body/Person</c>. For a body: its own name there. Else null.</param>
/// <param name="Metonym">True when the name of a place also stands for its party, as a capital does.</param>
/// <param name="Site">Identifier of a gazetteer site, or null.</param>
/// <param name="Moves">False for those that move no goods: unions of states as such, courts, researchers, trackers.</param>
internal sealed record RegistryEntry(string Name, EntityKind Kind, string? Party, string? Body, bool Metonym, string? Site, bool Moves = true);
