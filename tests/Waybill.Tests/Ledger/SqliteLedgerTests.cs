using Microsoft.Data.Sqlite;
using Waybill.Core;
using Waybill.Ledger;
using Waybill.Ledger.Sqlite;
using Waybill.Tests.Support;

namespace Waybill.Tests.Ledger;

public sealed class SqliteLedgerTests : LedgerContract, IDisposable
{
    private static readonly LedgerOptions Quick = new() { Wait = Duration.FromMilliseconds(200), BusyWait = Duration.FromSeconds(1) };

    private readonly TemporaryFolder folder = new();

    private LedgerFiles Files => new(Path.Combine(folder.Path, ".waybill"), "case/.waybill");

    public void Dispose() => folder.Dispose();

    private protected override ILedger Empty() => Open();

    [Fact]
    public void Everything_is_there_after_it_was_closed()
    {
        var (key, reading) = Reading(1);
        using (var ledger = Open())
        {
            ledger.Save(key, reading);
            ledger.Save(Assessment(3), new HashSet<Sha256Digest> { key.Evidence });
        }

        using var again = Open();

        Assert.Empty(SampleValues.Differences(reading, again.Readings([key])[key.Evidence]));
        Assert.Empty(SampleValues.Differences(Assessment(3), again.Assessment(Inputs(3))));
        Assert.Empty(again.Remarks);
        Assert.False(File.Exists(Files.Aside));
    }

    [Fact]
    public void It_is_written_ahead_and_leaves_one_file_when_closed()
    {
        using (var ledger = Open())
        {
            ledger.Save(Reading(1).Key, Reading(1).Reading);
            Assert.True(File.Exists(Files.Database + "-wal"));
        }

        Assert.Equal(["ledger.db", "ledger.lock"], Directory.GetFiles(Files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schema_is_the_newest_and_the_file_says_whose_it_is()
    {
        Open().Dispose();

        Assert.Equal((1L, (long)Migrator.ApplicationId), (Number("PRAGMA user_version"), Number("PRAGMA application_id")));
    }

    [Theory]
    [InlineData("no database at all, only some text that is long enough for a header of SQLite, which has a hundred bytes in all")]
    [InlineData("short")]
    [InlineData("SQLite format 3\0 and then nothing of it")]
    public void A_file_that_is_no_database_is_set_aside(string content)
    {
        Directory.CreateDirectory(Files.Folder);
        File.WriteAllText(Files.Database, content);

        AssertBegunAnew(ProblemCodes.LedgerSetAside);

        Assert.Equal(content, File.ReadAllText(Files.Aside));
    }

    [Fact]
    public void An_empty_file_which_a_killed_creation_leaves_is_taken_as_new()
    {
        Directory.CreateDirectory(Files.Folder);
        File.WriteAllText(Files.Database, "");

        AssertBegunAnew();
    }

    [Fact]
    public void A_database_of_another_program_is_set_aside_whole()
    {
        Directory.CreateDirectory(Files.Folder);
        Execute("CREATE TABLE precious (x); INSERT INTO precious VALUES (42)");

        AssertBegunAnew(ProblemCodes.LedgerSetAside);

        Assert.Equal(42L, Number("SELECT x FROM precious", Files.Aside));
    }

    [Fact]
    public void A_ledger_of_a_newer_Waybill_is_set_aside()
    {
        Open().Dispose();
        Execute("PRAGMA user_version = 999");

        AssertBegunAnew(ProblemCodes.LedgerSetAside);
    }

    [Theory]
    [InlineData("DROP TABLE reading")]
    [InlineData("DROP TABLE revision")]
    [InlineData("ALTER TABLE assessment RENAME COLUMN body TO other")]
    public void A_ledger_whose_tables_are_not_as_they_should_be_is_made_again(string meddling)
    {
        using (var ledger = Open()) ledger.Save(Assessment(3), new HashSet<Sha256Digest>());
        Execute(meddling + ";PRAGMA user_version = 1");

        using var again = Open();
        again.Readings([Reading(1).Key]);
        again.Save(Reading(1).Key, Reading(1).Reading);
        again.Save(Assessment(4), new HashSet<Sha256Digest> { Reading(1).Key.Evidence });

        again.Save(Reading(1).Key, Reading(1).Reading);

        Assert.Equal([ProblemCodes.LedgerSetAside], again.Remarks.Select(r => r.Code));
        Assert.Equal(4, again.Assessment(Inputs(4))!.LogSize);
        Assert.Single(again.Readings([Reading(1).Key]));
    }

    [Fact]
    public void Whatever_bytes_are_damaged_nothing_is_thrown_and_nothing_wrong_is_read()
    {
        var keys = Enumerable.Range(0, 20).Select(i => Reading(i).Key).ToArray();
        using (var ledger = Open())
        {
            for (var i = 0; i < keys.Length; i++) ledger.Save(keys[i], Reading(i).Reading);
            ledger.Save(Assessment(3), keys.Select(k => k.Evidence).ToHashSet());
        }
        var good = File.ReadAllBytes(Files.Database);
        var random = new Random(20231026);
        for (var round = 0; round < 60; round++)
        {
            var bytes = good.ToArray();
            if (round % 3 == 0) bytes = bytes[..random.Next(bytes.Length)];
            else for (var i = random.Next(1, 2000); i > 0; i--) bytes[random.Next(round % 3 == 1 ? 0 : 100, bytes.Length)] = (byte)random.Next(256);
            Files.Delete();
            File.WriteAllBytes(Files.Database, bytes);

            using var ledger = Open();
            var found = ledger.Readings(keys);
            Assert.All(found, f => Assert.Empty(SampleValues.Differences(Reading(Array.FindIndex(keys, k => k.Evidence == f.Key)).Reading, f.Value)));
            if (ledger.Assessment(Inputs(3)) is { } stored) Assert.Empty(SampleValues.Differences(Assessment(3), stored));
            ledger.Save(keys[0], Reading(0).Reading);
            ledger.Save(Assessment(4), keys.Select(k => k.Evidence).ToHashSet());
            ledger.Revisions(null);
        }
    }

    [Fact]
    public void A_flipped_bit_within_a_value_is_seen()
    {
        var (key, reading) = Reading(0);
        using (var ledger = Open())
        {
            ledger.Save(key, reading);
            ledger.Save(Assessment(3), new HashSet<Sha256Digest> { key.Evidence });
        }
        Execute("UPDATE reading SET body = CAST(substr(body, 1, 40) || x'00' || substr(body, 42) AS BLOB); UPDATE assessment SET inputs = zeroblob(32)");

        using var again = Open();

        Assert.Empty(again.Readings([key]));
        Assert.Null(again.Assessment(Inputs(3)));
    }

    [Fact]
    public void A_reader_never_waits_for_the_one_that_writes_and_sees_what_is_finished()
    {
        using var writer = Open();
        writer.Save(Assessment(3), new HashSet<Sha256Digest>());

        using var reader = LedgerStore.OpenForReading(Files, Quick)!;

        Assert.Equal(3, reader.Assessment(Inputs(3))!.LogSize);
        writer.Save(Assessment(4), new HashSet<Sha256Digest>());
        Assert.Equal(4, reader.Assessment(Inputs(4))!.LogSize);
    }

    [Fact]
    public void A_second_writer_waits_then_reads_and_stores_nothing()
    {
        using (var first = Open())
        {
            first.Save(Assessment(3), new HashSet<Sha256Digest>());

            using var second = Open();
            second.Save(Assessment(4), new HashSet<Sha256Digest>());

            Assert.Equal(3, second.Assessment(Inputs(3))!.LogSize);
        }
        using var third = Open();
        Assert.Equal(3, third.Assessment(Inputs(3))!.LogSize);
    }

    [Fact]
    public void There_is_nothing_to_read_where_there_is_no_ledger()
    {
        Assert.Null(LedgerStore.OpenForReading(Files, Quick));
        Assert.False(Directory.Exists(Files.Folder));
    }

    [Fact]
    public void Where_no_file_can_be_made_a_ledger_for_the_run_stands_in()
    {
        File.WriteAllText(Files.Folder, "a file where the folder should be");

        using var ledger = Open();
        ledger.Save(Reading(1).Key, Reading(1).Reading);

        Assert.Single(ledger.Readings([Reading(1).Key]));
        Assert.Equal([ProblemCodes.LedgerUnwritable], ledger.Remarks.Select(r => r.Code));
    }

    [Fact]
    public void Deleting_it_leaves_nothing_of_what_was_read()
    {
        Directory.CreateDirectory(Files.Folder);
        File.WriteAllText(Files.Database, "damaged");
        using (var ledger = Open()) ledger.Save(Reading(1).Key, Reading(1).Reading);

        Files.Delete();

        Assert.Equal(["ledger.lock"], Directory.GetFiles(Files.Folder).Select(Path.GetFileName));
    }

    private ILedger Open() => LedgerStore.Open(Files, Quick, default);

    private void AssertBegunAnew(params string[] remarks)
    {
        using (var ledger = Open())
        {
            Assert.Equal(remarks, ledger.Remarks.Select(r => r.Code));
            Assert.Null(ledger.Assessment(Inputs(3)));
            ledger.Save(Assessment(3), new HashSet<Sha256Digest>());
        }
        using var again = Open();
        Assert.Empty(again.Remarks);
        Assert.Equal(3, again.Assessment(Inputs(3))!.LogSize);
    }

    private void Execute(string sql)
    {
        using var connection = Connect(Files.Database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql, string? database = null)
    {
        using var connection = Connect(database ?? Files.Database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Connect(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
