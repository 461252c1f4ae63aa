namespace Waybill.Ledger.Sqlite;

/// <summary>A row of the table of readings.</summary>
internal sealed record ReadingRow(byte[] Evidence, byte[] Inputs, byte[] Body, byte[] Digest);
