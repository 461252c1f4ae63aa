namespace Waybill.Ledger.Sqlite;

/// <summary>The row of the table of assessments.</summary>
internal sealed record AssessmentRow(byte[] Inputs, long LogSize, byte[] LogRoot, byte[] Body, byte[] Digest);
