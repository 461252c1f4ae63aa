using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Waybill.Ledger.Sqlite;

/// <summary>The row of the table of assessments. In a damaged file any column may be null, whatever the schema says.</summary>
internal sealed record AssessmentRow
{
    public byte[]? Inputs { get; init; }

    public long LogSize { get; init; }

    public byte[]? LogRoot { get; init; }

    public byte[]? Body { get; init; }

    public byte[]? Digest { get; init; }

    /// <summary>True when everything is there.</summary>
    [MemberNotNullWhen(true, nameof(Inputs), nameof(LogRoot), nameof(Body), nameof(Digest))]
    public bool IsWhole => Inputs is { Length: SHA256.HashSizeInBytes } && LogRoot is { Length: SHA256.HashSizeInBytes } && Body is not null && Digest is not null;
}
