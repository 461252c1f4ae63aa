namespace Waybill.Pipeline.Assessing;

/// <summary>How far a run is. Told once for each piece that is done, never at the same time from two threads.</summary>
/// <param name="Done">Pieces of evidence read, reused ones included.</param>
/// <param name="Total">Pieces of evidence to be read, reused ones included.</param>
/// <param name="IsAssessing">True when all are read and the assessment itself has begun.</param>
public readonly record struct AssessProgress(int Done, int Total, bool IsAssessing);
