using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>A word of speech: what it does with its content, and where its speaker stands.</summary>
/// <param name="Stance">The stance it sets.</param>
/// <param name="Form">Where the speaker stands.</param>
/// <param name="Accuses">True when its object is the accused, who acts in the content.</param>
internal sealed record SpeechCue(Stance Stance, SpeechForm Form, bool Accuses);
