using Waybill.Core.Sources;

namespace Waybill.Assessment.Grades;

/// <summary>Who speaks or looks, as far as grading asks.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Kind">Kind of the body that it is, or speaks for.</param>
/// <param name="Reliability">Its letter; F where nobody graded it.</param>
/// <param name="IsGradedByCase">True when the case itself gives the letter: then it is the analyst's.</param>
/// <param name="Parties">Names under which it may be a party to a transfer, folded: its state, its group, itself.</param>
internal sealed record Standing(string Name, SourceKind Kind, Reliability Reliability, bool IsGradedByCase, IReadOnlySet<string> Parties)
{
    /// <summary>True for a source that the text names only generically: <c>(reports)</c>, <c>Kenya/(official)</c>.</summary>
    public bool IsUnnamed => Name.Split('/').Any(part => part.StartsWith('('));
}
