using System.Data;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Waybill.Core;

namespace Waybill.Ledger.Sqlite;

/// <summary>
/// The database of one process, and what to do when it is not as it should be. Errors of the medium end the storing; anything else that SQLite
/// reports is damage, and the database is set aside, once.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    // Primary result codes (sqlite3.h) that speak of the medium or of another holder, not of the file's content.
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, Authorization = 23;

    private readonly LedgerFiles files;
    private readonly LedgerOptions options;
    private readonly LedgerLock? held;
    private readonly List<Problem> remarks = [];
    private SqliteConnection? connection;
    private bool setAside;

    private SqliteFile(LedgerFiles files, LedgerOptions options, LedgerLock? held) => (this.files, this.options, this.held) = (files, options, held);

    /// <summary>What the user should know of the ledger; it changes no result.</summary>
    public IReadOnlyList<Problem> Remarks => remarks;

    /// <summary>False when nothing can be stored, or not any more.</summary>
    public bool CanWrite => held is not null && connection is not null;

    /// <summary>True when there is a database that can be read.</summary>
    public bool CanRead => connection is not null;

    /// <summary>Opens the database: for writing with the lock, without it for reading only.</summary>
    public static SqliteFile Open(LedgerFiles files, LedgerOptions options, LedgerLock? held)
    {
        var file = new SqliteFile(files, options, held);
        if (held is null) file.OpenForReading();
        else file.Guarded(file.Connect);
        return file;
    }

    /// <summary>Reads; where the database is damaged or gone, <paramref name="read"/> has had no effect or is run on an empty one.</summary>
    public void Read(Action<SqliteConnection> read) => Guarded(() =>
    {
        if (connection is not null) read(connection);
    });

    /// <summary>Writes in a transaction of its own; nothing where nothing can be written.</summary>
    public void Write(Action<SqliteConnection, SqliteTransaction> write) => Guarded(() =>
    {
        if (!CanWrite) return;
        using var transaction = connection!.BeginTransaction(deferred: false);
        write(connection, transaction);
        transaction.Commit();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        held?.Dispose();
    }

    private void OpenForReading()
    {
        if (!File.Exists(files.Database)) return;
        try
        {
            connection = Make(SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id)";
            using var row = command.ExecuteReader();
            if (row.Read() && row.GetInt64(0) == Migrator.Newest && row.GetInt64(1) == Migrator.ApplicationId) return;
        }
        catch (SqliteException)
        {
            // Who may write finds out, and says it.
        }
        Close();
    }

    private void Connect()
    {
        connection = Make(SqliteOpenMode.ReadWriteCreate);
        using (var command = connection.CreateCommand())
        {
            // What is deleted may be words of evidence that was redacted: it is overwritten.
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON";
            command.ExecuteNonQuery();
        }
        if (Migrator.Run(connection) is { } fault) Renew(fault);
    }

    private SqliteConnection Make(SqliteOpenMode mode)
    {
        var made = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = files.Database,
            Mode = mode,
            Pooling = false, // the file must be closed when the ledger is
            DefaultTimeout = (int)options.BusyWait.TotalSeconds,
        }.ToString());
        try
        {
            made.Open();
            // The file may have come with a folder that somebody else made: its schema runs nothing, and its pages are checked before they are read.
            using var command = made.CreateCommand();
            command.CommandText = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON";
            command.ExecuteNonQuery();
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    private void Guarded(Action action)
    {
        try
        {
            try
            {
                action();
            }
            catch (Exception e) when (held is not null && !setAside && IsDamage(e))
            {
                Renew(Says(e));
                action();
            }
        }
        catch (Exception e) when (e is SqliteException or DataException or InvalidCastException or IOException or UnauthorizedAccessException)
        {
            End(Says(e));
        }
    }

    private void Renew(string why)
    {
        setAside = true;
        Close();
        files.SetAside();
        remarks.Add(files.Renewed(why));
        Connect();
    }

    private void End(string why)
    {
        Close();
        if (held is null) return; // a reader reads what it can
        remarks.Add(files.Unwritable(why));
    }

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }

    // A value of a wrong type in a row is damage as well; Dapper reports it as data.
    private static bool IsDamage(Exception e) => e is DataException or InvalidCastException
        || (e is SqliteException { SqliteErrorCode: not (Permission or Busy or Locked or ReadOnly or InputOutput or Full or CannotOpen or Authorization) });

    private static string Says(Exception e) => e is SqliteException sqlite
        ? string.Create(CultureInfo.InvariantCulture, $"SQLite error {sqlite.SqliteErrorCode}, {sqlite.Message.TrimEnd('.')}")
        : e.Message.TrimEnd('.');
}
