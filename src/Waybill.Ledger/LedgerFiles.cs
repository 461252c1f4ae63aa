using Waybill.Core;

namespace Waybill.Ledger;

/// <summary>The files of a ledger within the folder of what is derived.</summary>
public sealed class LedgerFiles
{
    /// <summary>Of the folder <paramref name="folder"/>.</summary>
    /// <param name="folder">Absolute path of <c>CASE/.waybill</c>.</param>
    /// <param name="shown">The same as the user knows it, for messages.</param>
    public LedgerFiles(string folder, string shown)
    {
        if (!Path.IsPathFullyQualified(folder)) throw new ArgumentException("The path must be absolute.", nameof(folder));
        (Folder, Shown) = (folder, shown);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The folder as the user knows it.</summary>
    public string Shown { get; }

    /// <summary>The database.</summary>
    public string Database => Path.Combine(Folder, "ledger.db");

    /// <summary>A database that was no ledger of ours, or none any more: kept until the next one.</summary>
    public string Aside => Path.Combine(Folder, "ledger.aside.db");

    /// <summary>Held open by the process that writes.</summary>
    internal string Lock => Path.Combine(Folder, "ledger.lock");

    /// <summary>SQLite's write-ahead log and its index, which belong to the database beside them and to no other.</summary>
    internal IEnumerable<string> Companions => [Database + "-wal", Database + "-shm", Database + "-journal"];

    /// <summary>Every file that may lie there.</summary>
    public IEnumerable<string> All => [Database, .. Companions, Aside, Lock];

    /// <summary>
    /// Deletes everything that the ledger keeps. For a redaction: what was read in the bytes must not outlive them, and the rest is made again.
    /// </summary>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be deleted.</exception>
    public void Delete()
    {
        if (!Directory.Exists(Folder)) return;
        foreach (var path in Companions.Append(Database).Append(Aside)) File.Delete(path);
    }

    /// <summary>Says that the database is begun anew.</summary>
    internal Problem Renewed(string why) => new(
        ProblemCodes.LedgerSetAside, ShownDatabase, "the ledger could not be used, and is made again from the evidence: " + why,
        Hint: "Nothing is lost; the old file lies beside it as ledger.aside.db");

    /// <summary>Says that nothing can be stored.</summary>
    internal Problem Unwritable(string why) => new(
        ProblemCodes.LedgerUnwritable, ShownDatabase, "the ledger cannot be kept, so the next run does everything again: " + why,
        Hint: "Check the rights of the folder and the space left");

    private string ShownDatabase => Path.Combine(Shown, "ledger.db");

    /// <summary>Moves the database aside, its companions go.</summary>
    internal void SetAside()
    {
        foreach (var path in Companions) File.Delete(path);
        if (File.Exists(Database)) File.Move(Database, Aside, overwrite: true);
    }
}
