using Waybill.Readers.Documents.Registry;

namespace Waybill.Readers.Documents.Claims;

/// <summary>A named party or place in a clause.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Entry">What it names.</param>
/// <param name="Case">How it stands.</param>
internal sealed record Participant(int Start, int End, RegistryEntry Entry, ParticipantCase Case)
{
    /// <summary>The party meant: the state of a place or person, a body's state, or a company or group by its own name.</summary>
    public string? Party => Entry.Party ?? (Entry.Kind == Core.Documents.EntityKind.Organization ? Entry.Name : null);
}
