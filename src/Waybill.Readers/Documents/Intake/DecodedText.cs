namespace Waybill.Readers.Documents.Intake;

/// <summary>Bytes made into characters.</summary>
/// <param name="Text">The characters, without the byte order mark.</param>
/// <param name="Encoding">Name of the encoding they were read in (WHATWG label).</param>
/// <param name="Invalid">Number of byte sequences that are no text in it, or in UTF-8 where the encoding was guessed.</param>
/// <param name="FirstLine">Line of the first of them, from 1; 0 when there is none.</param>
/// <param name="Guessed">True when nothing declared the encoding and the bytes are not valid UTF-8.</param>
internal readonly record struct DecodedText(string Text, string Encoding, int Invalid, int FirstLine, bool Guessed);
