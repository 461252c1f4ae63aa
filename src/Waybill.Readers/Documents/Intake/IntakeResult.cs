using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Intake;

/// <summary>What came out of a document's bytes before anything was understood.</summary>
/// <param name="Text">The text that every span counts in; empty when the bytes were no text.</param>
/// <param name="Found">Facts that the document states of itself; null where it states none. What was known before is not repeated here.</param>
/// <param name="Title">The headline that the markup names, which is then the first line of the text; null for plain text.</param>
/// <param name="KnownFurniture">UTF-16 ranges of whole lines that the markup marks as caption, byline, date or heading; ascending, not overlapping.</param>
/// <param name="Problems">What was wrong with the bytes.</param>
internal sealed record IntakeResult(
    SourceText Text,
    DocumentFacts Found,
    string? Title,
    IReadOnlyList<(int Start, int End)> KnownFurniture,
    ImmutableArray<Problem> Problems);
