using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Waybill.Core;

namespace Waybill.Pipeline.Assessing;

/// <summary>A hash over values, each with its length, so that no two lists of values run into each other.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>
    /// The code and data that reading depends on: the module version ids, which a deterministic build makes from everything that is compiled in.
    /// </summary>
    public static Sha256Digest Readers { get; } =
        Of(typeof(Problem).Assembly, typeof(Readers.Documents.DocumentReader).Assembly, typeof(Ledger.ILedger).Assembly, typeof(Fingerprint).Assembly);

    /// <summary>The code and data that assessing depends on, beside <see cref="Readers"/>.</summary>
    public static Sha256Digest Assessors { get; } = Of(typeof(Waybill.Assessment.CaseAssessor).Assembly);

    /// <summary>Adds a value; null differs from every text.</summary>
    public Fingerprint Add(string? value)
    {
        if (value is null) return AddBytes([], -1);
        var bytes = Encoding.UTF8.GetBytes(value);
        return AddBytes(bytes, bytes.Length);
    }

    /// <summary>Adds a hash.</summary>
    public Fingerprint Add(Sha256Digest value) => Add(value.Hex);

    /// <summary>The hash of everything added.</summary>
    public Sha256Digest End() => Sha256Digest.FromBytes(hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private static Sha256Digest Of(params ReadOnlySpan<Assembly> assemblies)
    {
        using var print = new Fingerprint();
        foreach (var assembly in assemblies) print.Add(assembly.ManifestModule.ModuleVersionId.ToString("N"));
        return print.End();
    }

    private Fingerprint AddBytes(ReadOnlySpan<byte> bytes, int length)
    {
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, length);
        hash.AppendData(prefix);
        hash.AppendData(bytes);
        return this;
    }
}
