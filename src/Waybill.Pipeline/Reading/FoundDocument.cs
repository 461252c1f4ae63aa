using Waybill.Core;

namespace Waybill.Pipeline.Reading;

/// <summary>A document that is to be read, or a path where none is.</summary>
/// <param name="Name">As the user gave it, with what was found below a folder added; <c>-</c> for standard input.</param>
/// <param name="Path">Where it lies, absolute; null for standard input.</param>
/// <param name="Problem">Why there is nothing to read; null when there is.</param>
public sealed record FoundDocument(string Name, string? Path, Problem? Problem = null);
