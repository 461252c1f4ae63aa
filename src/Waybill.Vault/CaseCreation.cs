using Waybill.Core;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Vault;

/// <summary>Makes the folders and the log of a new case. The case file comes last: what has none is no case yet.</summary>
public static class CaseCreation
{
    /// <summary>Makes a case, or tells why not. An existing case is never touched; a creation that was killed is begun anew.</summary>
    /// <param name="layout">Where.</param>
    /// <param name="caseFile">Bytes of the case file.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">Time.</param>
    /// <param name="options">Limits.</param>
    /// <param name="head">Size and root of the new log.</param>
    /// <returns>The problem; null when the case was made.</returns>
    /// <exception cref="CaseFaultException">The folder cannot be written.</exception>
    public static Problem? Create(
        CaseLayout layout, ReadOnlySpan<byte> caseFile, Actor by, Instant now, VaultOptions options, out LogHead head)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(options);
        head = default;
        try
        {
            if (FileKinds.Behind(layout.Folder) is not (FileKind.Missing or FileKind.Folder))
            {
                return new(ProblemCodes.CaseExists, layout.Shown, "there is a file of that name; nothing was changed", Hint: "Choose another folder");
            }
            if (Exists(layout, options)) return ExistsProblem(layout);
            Directory.CreateDirectory(layout.Folder);
            Directory.CreateDirectory(layout.Custody);
            using var held = CaseLock.Take(layout, options.LockWait, CancellationToken.None);
            if (held is null) return CaseLock.Busy(layout);
            if (Exists(layout, options)) return ExistsProblem(layout);
            Directory.CreateDirectory(layout.Incoming);
            Directory.CreateDirectory(layout.Derived);
            WriteWhole(layout.Heads, []);
            WriteWhole(layout.Log, []);
            using (var log = new LogWriter(layout, new(), 0, 0, options))
            {
                log.Append(new CreatedAct(now, by, Sha256Digest.Of(caseFile)));
                head = log.Head;
            }
            Durable.FlushFolder(layout.Custody);
            var part = layout.CaseFile + ".part";
            WriteWhole(part, caseFile);
            File.Move(part, layout.CaseFile, overwrite: false);
            Durable.FlushFolder(layout.Folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CaseFaultException.From(e, layout.Shown);
        }
    }

    /// <summary>
    /// Whether there is a case, or what could be the rest of one. Only what a killed creation leaves counts as nothing: no case
    /// file, no evidence, and a log with at most the leaf of the creation.
    /// </summary>
    private static bool Exists(CaseLayout layout, VaultOptions options)
    {
        if (FileKinds.Of(layout.CaseFile) != FileKind.Missing) return true;
        if (FileKinds.Of(layout.Custody) == FileKind.Missing && FileKinds.Of(layout.Evidence) == FileKind.Missing) return false;
        if (layout.Check() is not null) return true;
        if (Directory.Exists(layout.Evidence) && Directory.EnumerateFiles(layout.Evidence, "*", SearchOption.AllDirectories).Any()) return true;
        if (FileKinds.Of(layout.Log) == FileKind.Missing || FileKinds.Of(layout.Heads) == FileKind.Missing) return false;
        using var scan = LogScan.Open(layout, options);
        try
        {
            while (scan.Next() is { } leaf)
            {
                if (leaf.Act is not CreatedAct) return true;
            }
        }
        catch (IntegrityException)
        {
            return true;
        }
        return false;
    }

    private static Problem ExistsProblem(CaseLayout layout) => new(
        ProblemCodes.CaseExists, layout.Shown, "there is a case in this folder already; nothing was changed", Hint: "Choose another folder");

    private static void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 0);
        Durable.Append(to, bytes);
    }
}
