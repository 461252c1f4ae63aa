using System.Collections.Immutable;

namespace Waybill.Core.Cases;

/// <summary>The reply of an accused party: what it said of itself, and whether it was asked.</summary>
/// <param name="Party">The party.</param>
/// <param name="Asked">When and by whom it was asked, in words; null: not asked.</param>
/// <param name="Items">Its denials, admissions and refusals to comment.</param>
public sealed record Reply(string Party, string? Asked, ImmutableArray<string> Items);
