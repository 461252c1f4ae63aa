using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Documents;

namespace Waybill.Pipeline.Reading;

/// <summary>What came of one document, or of a path that holds none.</summary>
/// <param name="Name">Its name as the user gave it.</param>
/// <param name="Document">What was read; null when it could not be.</param>
/// <param name="Problems">Everything that was wrong: with the file, its sidecar and its content, in that order.</param>
public sealed record ReadOutcome(string Name, ReadDocument? Document, ImmutableArray<Problem> Problems);
