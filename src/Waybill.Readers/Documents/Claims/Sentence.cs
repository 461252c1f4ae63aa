namespace Waybill.Readers.Documents.Claims;

/// <summary>A sentence as a range of tokens, with the paragraph it stands in.</summary>
/// <param name="Range">Its tokens, closing marks included, line breaks not.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
internal readonly record struct Sentence(TokenRange Range, int Paragraph);
