using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Waybill.Ledger.Sqlite;

/// <summary>A row of the table of readings. In a damaged file any column may be null, whatever the schema says.</summary>
internal sealed record ReadingRow
{
    public byte[]? Evidence { get; init; }

    public byte[]? Inputs { get; init; }

    public byte[]? Body { get; init; }

    public byte[]? Digest { get; init; }

    /// <summary>True when everything is there.</summary>
    [MemberNotNullWhen(true, nameof(Evidence), nameof(Inputs), nameof(Body), nameof(Digest))]
    public bool IsWhole => Evidence is { Length: SHA256.HashSizeInBytes } && Inputs is not null && Body is not null && Digest is not null;
}
