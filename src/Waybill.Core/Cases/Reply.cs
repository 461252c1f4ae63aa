using System.Collections.Immutable;

namespace Waybill.Core.Cases;

/// <summary>The reply of an accused party: what it said of itself, and whether it was asked.</summary>
/// <param name="Party">The party.</param>
/// <param name="Asked">When and by whom it was asked, in the order of the days; empty: not asked.</param>
/// <param name="Items">Its denials, admissions and refusals to comment.</param>
public sealed record Reply(string Party, ImmutableArray<ReplyRequest> Asked, ImmutableArray<string> Items);
