using System.Collections.Immutable;

namespace Waybill.Assessment.Evidence;

/// <summary>A group of states with its dated membership.</summary>
/// <param name="Name">Name in the registry of parties where it has one, as <c>G7</c>.</param>
/// <param name="Names">Other names.</param>
/// <param name="Kind">What it means for independence.</param>
/// <param name="Source">Where the membership is from.</param>
/// <param name="Memberships">Members, then participants, each in ordinal order of the parties.</param>
public sealed record Group(string Name, ImmutableArray<string> Names, GroupKind Kind, string Source, ImmutableArray<Membership> Memberships);
