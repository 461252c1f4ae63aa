using System.Collections.Immutable;

namespace Waybill.Pipeline.Views;

/// <summary>One paragraph with its marks.</summary>
/// <param name="Runs">Its runs in order.</param>
/// <param name="Claims">Numbers, from 1, of the claims that begin in it, in their order.</param>
/// <param name="NoComments">Indexes, from 0, of the refusals to comment that begin in it.</param>
/// <param name="IsFurniture">True when all its words are page furniture.</param>
public sealed record MarkedParagraph(ImmutableArray<MarkedRun> Runs, ImmutableArray<int> Claims, ImmutableArray<int> NoComments, bool IsFurniture);
