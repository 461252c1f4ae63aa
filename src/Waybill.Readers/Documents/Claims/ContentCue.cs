using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Words that set a stance by what they say of a proposition.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="SpeakerOnly">True when they do so only in a named speaker's mouth, not the narrator's.</param>
/// <param name="Other">True when they speak of another act than the movement itself.</param>
internal sealed record ContentCue(Stance Stance, bool SpeakerOnly, bool Other);
