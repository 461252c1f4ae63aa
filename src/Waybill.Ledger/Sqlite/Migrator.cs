using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Waybill.Ledger.Sqlite;

/// <summary>Brings a database to the newest schema: <c>Migrations/NNNN.sql</c> in their order, all in one transaction.</summary>
internal static class Migrator
{
    /// <summary>"WBLG" in ASCII, kept in the header of the file (SQLite's application_id): whose database it is.</summary>
    public const int ApplicationId = 0x57424C47;

    private const string Prefix = "Migrations/";

    private static readonly (int Number, string Name)[] Scripts = Find();

    /// <summary>Number of the newest schema.</summary>
    public static int Newest => Scripts[^1].Number;

    /// <summary>Migrates, or tells why this is no database of ours that can be used.</summary>
    /// <returns>A sentence without its full stop; null when the schema is the newest.</returns>
    public static string? Run(SqliteConnection connection)
    {
        var version = Number(connection, "PRAGMA user_version");
        var owner = Number(connection, "PRAGMA application_id");
        if (owner != ApplicationId && (owner != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") > 0)) return "it is a database of another program";
        if (version > Newest) return string.Create(CultureInfo.InvariantCulture, $"a newer Waybill made it (schema {version}, this one knows {Newest})");
        if (version == Newest) return null;
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (number, name) in Scripts)
        {
            if (number > version) Execute(connection, transaction, Text(name));
        }
        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest}; PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
        return null;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static (int Number, string Name)[] Find()
    {
        (int Number, string Name)[] found =
        [
            .. typeof(Migrator).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(n => (int.Parse(n[Prefix.Length..^".sql".Length], NumberStyles.None, CultureInfo.InvariantCulture), n)),
        ];
        Array.Sort(found, static (a, b) => a.Number.CompareTo(b.Number));
        return found;
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
