using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Ledger.Blobs;

namespace Waybill.Ledger.Sqlite;

/// <summary>
/// The ledger in one SQLite file. It never stops a run: a database that is damaged is set aside and begun anew, one that cannot be written is
/// read as far as it goes, and <see cref="Remarks"/> say so.
/// </summary>
internal sealed class SqliteLedger(SqliteFile file) : ILedger
{
    private const int DecodeTogetherFrom = 16;

    private readonly Lock gate = new();

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Remarks => file.Remarks;

    /// <inheritdoc/>
    public IReadOnlySet<Sha256Digest> Known(IReadOnlyCollection<ReadingKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var asked = keys.ToDictionary(k => k.Evidence, k => k.Inputs);
        var known = new HashSet<Sha256Digest>();
        lock (gate)
        {
            file.Read(connection =>
            {
                known.Clear();
                foreach (var row in connection.Query<ReadingRow>("SELECT evidence, inputs FROM reading", buffered: false))
                {
                    if (Asked(row, asked) is { } evidence) known.Add(evidence);
                }
            });
        }
        return known;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<Sha256Digest, EvidenceReading> Readings(IReadOnlyCollection<ReadingKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var asked = keys.ToDictionary(k => k.Evidence, k => k.Inputs);
        var rows = new List<(Sha256Digest Evidence, ReadingRow Row)>(keys.Count);
        lock (gate)
        {
            file.Read(connection =>
            {
                rows.Clear();
                foreach (var row in connection.Query<ReadingRow>("SELECT evidence, inputs, body, digest FROM reading", buffered: false))
                {
                    if (Asked(row, asked) is { } evidence) rows.Add((evidence, row));
                }
            });
        }
        var found = new ConcurrentDictionary<Sha256Digest, EvidenceReading>();
        if (rows.Count < DecodeTogetherFrom) rows.ForEach(Decode);
        else Parallel.ForEach(Partitioner.Create(rows, loadBalance: true), Decode);
        return found;

        void Decode((Sha256Digest Evidence, ReadingRow Row) stored)
        {
            if (!stored.Row.IsWhole || !Holds(stored.Row.Digest, stored.Row.Evidence, stored.Row.Inputs, stored.Row.Body)) return;
            if (Blob.ReadReading(stored.Row.Body) is { } reading) found[stored.Evidence] = reading;
        }
    }

    /// <inheritdoc/>
    public void Save(ReadingKey key, EvidenceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (evidence, inputs, body) = (key.Evidence.ToBytes(), key.Inputs.ToBytes(), Blob.Write(reading));
        var digest = Digest(evidence, inputs, body);
        lock (gate)
        {
            file.Write((connection, transaction) => connection.Execute(
                "INSERT OR REPLACE INTO reading (evidence, inputs, body, digest) VALUES (@evidence, @inputs, @body, @digest)",
                new { evidence, inputs, body, digest }, transaction));
        }
    }

    /// <inheritdoc/>
    public StoredAssessment? Assessment(Sha256Digest inputs)
    {
        AssessmentRow? row = null;
        var wanted = inputs.ToBytes();
        lock (gate)
        {
            file.Read(connection => row = connection.QueryFirstOrDefault<AssessmentRow>(
                "SELECT inputs, log_size AS LogSize, log_root AS LogRoot, body, digest FROM assessment WHERE inputs = @wanted", new { wanted }));
        }
        if (row is not { IsWhole: true } || !Holds(row.Digest, row.Inputs, BitConverter.GetBytes(row.LogSize), row.LogRoot, row.Body) || Blob.ReadAssessment(row.Body) is not { } body) return null;
        return new(inputs, row.LogSize, Sha256Digest.FromBytes(row.LogRoot), body.Assessment, body.Problems);
    }

    /// <inheritdoc/>
    public void Save(StoredAssessment assessment, IReadOnlySet<Sha256Digest> evidence)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(evidence);
        var (inputs, logSize, logRoot) = (assessment.Inputs.ToBytes(), assessment.LogSize, assessment.LogRoot.ToBytes());
        var body = Blob.Write(new AssessmentBody(assessment.Assessment, assessment.Problems));
        var digest = Digest(inputs, BitConverter.GetBytes(logSize), logRoot, body);
        lock (gate)
        {
            file.Write((connection, transaction) =>
            {
                connection.Execute(
                    "INSERT OR REPLACE INTO assessment (id, inputs, log_size, log_root, body, digest) VALUES (1, @inputs, @logSize, @logRoot, @body, @digest)",
                    new { inputs, logSize, logRoot, body, digest }, transaction);
                var last = connection.Query<RevisionRow>(
                    """
                    SELECT proposition, max(number) AS Number, low, high, words, log_size AS LogSize FROM revision GROUP BY proposition
                    """, transaction: transaction)
                    .Where(r => r.Proposition is not null).ToDictionary(r => r.Proposition!, r => r.Revision, StringComparer.Ordinal);
                foreach (var next in Waybill.Ledger.Revisions.Next(assessment.Assessment.Findings, last, assessment.LogSize))
                {
                    connection.Execute(
                        "INSERT INTO revision (proposition, number, low, high, words, log_size) VALUES (@Proposition, @Number, @Low, @High, @Words, @LogSize)",
                        next, transaction);
                }
                foreach (var known in connection.Query<byte[]>("SELECT evidence FROM reading", transaction: transaction).ToArray())
                {
                    if (known is { Length: SHA256.HashSizeInBytes } && evidence.Contains(Sha256Digest.FromBytes(known))) continue;
                    connection.Execute("DELETE FROM reading WHERE evidence = @known", new { known }, transaction);
                }
            });
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<FindingRevision> Revisions(string? proposition)
    {
        var rows = new List<RevisionRow>();
        lock (gate)
        {
            file.Read(connection =>
            {
                rows.Clear();
                rows.AddRange(connection.Query<RevisionRow>(
                    """
                    SELECT proposition, number, low, high, words, log_size AS LogSize FROM revision
                    WHERE @proposition IS NULL OR proposition = @proposition ORDER BY proposition, number
                    """, new { proposition }));
            });
        }
        return [.. rows.Where(r => r.Proposition is not null).Select(r => r.Revision)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate) file.Dispose(); // whoever still reads on another thread finds nothing from then on
    }

    /// <summary>The row's evidence, if it is asked for and was made from the same; else null.</summary>
    private static Sha256Digest? Asked(ReadingRow row, Dictionary<Sha256Digest, Sha256Digest> asked)
    {
        if (row.Evidence is not { Length: SHA256.HashSizeInBytes }) return null;
        var evidence = Sha256Digest.FromBytes(row.Evidence);
        return asked.TryGetValue(evidence, out var inputs) && row.Inputs.AsSpan().SequenceEqual(inputs.ToBytes()) ? evidence : null;
    }

    private static bool Holds(byte[] digest, params ReadOnlySpan<byte[]> parts) => digest.AsSpan().SequenceEqual(Digest(parts));

    private static byte[] Digest(params ReadOnlySpan<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) hash.AppendData(part);
        return hash.GetHashAndReset();
    }
}
