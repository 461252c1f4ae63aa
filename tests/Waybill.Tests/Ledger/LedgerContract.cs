using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Findings;
using Waybill.Ledger;

namespace Waybill.Tests.Ledger;

/// <summary>What every store of the ledger must do. A new store derives from this class and says how it is opened.</summary>
public abstract class LedgerContract
{
    private static readonly Sha256Digest[] Hashes = [.. Enumerable.Range(0, 40).Select(i => Sha256Digest.Of(BitConverter.GetBytes(i)))];

    /// <summary>A store with nothing in it.</summary>
    private protected abstract ILedger Empty();

    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        using var ledger = Empty();
        var (key, reading) = Reading(0);

        ledger.Save(key, reading);

        Assert.Empty(SampleValues.Differences(reading, ledger.Readings([key])[key.Evidence]));
    }

    [Fact]
    public void A_reading_made_from_something_else_does_not_count()
    {
        using var ledger = Empty();
        var (key, reading) = Reading(0);

        ledger.Save(key, reading);

        Assert.Equal([key.Evidence], ledger.Known([key, Reading(1).Key]));
        Assert.Empty(ledger.Known([key with { Inputs = Hashes[1] }]));
        Assert.Empty(ledger.Readings([key with { Inputs = Hashes[1] }]));
        Assert.Empty(ledger.Readings([Reading(1).Key]));
        Assert.Empty(ledger.Readings([]));
    }

    [Fact]
    public void The_newer_reading_of_the_same_evidence_stays()
    {
        using var ledger = Empty();
        var (key, first) = Reading(0);
        var second = first with { Name = "second" };

        ledger.Save(key, first);
        ledger.Save(key with { Inputs = Hashes[5] }, second);

        Assert.Empty(ledger.Readings([key]));
        Assert.Equal("second", ledger.Readings([key with { Inputs = Hashes[5] }])[key.Evidence].Name);
    }

    [Fact]
    public void Many_readings_saved_from_several_threads_all_come_back()
    {
        using var ledger = Empty();

        Parallel.For(0, Hashes.Length, i =>
        {
            var (key, reading) = Reading(i);
            ledger.Save(key, reading);
        });

        var found = ledger.Readings([.. Enumerable.Range(0, Hashes.Length).Select(i => Reading(i).Key)]);
        Assert.Equal(Hashes.Length, found.Count);
        Assert.All(found, f => Assert.Equal(f.Key, f.Value.Evidence));
    }

    [Fact]
    public void An_empty_ledger_has_no_assessment_and_no_revisions()
    {
        using var ledger = Empty();

        Assert.Null(ledger.Assessment(Inputs(3)));
        Assert.Empty(ledger.Revisions(null));
        Assert.Empty(ledger.Remarks);
    }

    [Fact]
    public void The_newest_assessment_stays()
    {
        using var ledger = Empty();
        var last = Assessment(7, Finding("T1.moved", 0.5, 0.75));

        ledger.Save(Assessment(3), Keep());
        ledger.Save(last, Keep());

        Assert.Empty(SampleValues.Differences(last, ledger.Assessment(Inputs(7))));
        Assert.Null(ledger.Assessment(Inputs(3)));
    }

    [Fact]
    public void Only_a_finding_that_changed_gets_a_new_revision()
    {
        using var ledger = Empty();

        ledger.Save(Assessment(3, Finding("T1.moved", 0.5, 0.75), Finding("T1.contents", 0.25, 0.5)), Keep());
        ledger.Save(Assessment(4, Finding("T1.moved", 0.5, 0.75), Finding("T1.contents", 0.25, 0.625)), Keep());
        ledger.Save(Assessment(5, Finding("T1.moved", 0.5, 0.75, "likely"), Finding("T1.contents", 0.25, 0.625)), Keep());

        Assert.Equal(
            [
                new("T1.contents", 1, 0.25, 0.5, null, 3), new("T1.contents", 2, 0.25, 0.625, null, 4),
                new("T1.moved", 1, 0.5, 0.75, null, 3), new FindingRevision("T1.moved", 2, 0.5, 0.75, "likely", 5),
            ],
            ledger.Revisions(null).ToArray());
        Assert.Equal([1, 2], ledger.Revisions("T1.moved").Select(r => r.Number));
    }

    [Fact]
    public void A_finding_that_is_no_longer_made_says_so_and_may_come_back()
    {
        using var ledger = Empty();

        ledger.Save(Assessment(3, Finding("T1.moved", 0.5, 0.75)), Keep());
        ledger.Save(Assessment(4), Keep());
        ledger.Save(Assessment(5), Keep());
        ledger.Save(Assessment(6, Finding("T1.moved", 0.5, 0.75)), Keep());

        Assert.Equal(
            [new("T1.moved", 1, 0.5, 0.75, null, 3), new("T1.moved", 2, null, null, null, 4), new FindingRevision("T1.moved", 3, 0.5, 0.75, null, 6)],
            ledger.Revisions("T1.moved").ToArray());
    }

    [Fact]
    public void Noise_of_the_last_bit_is_no_revision()
    {
        using var ledger = Empty();

        ledger.Save(Assessment(3, Finding("T1.moved", 0.3, 0.9)), Keep());
        ledger.Save(Assessment(4, Finding("T1.moved", 0.1 + 0.2, 0.9)), Keep());

        Assert.Single(ledger.Revisions("T1.moved"));
    }

    [Fact]
    public void What_was_read_in_evidence_that_is_gone_is_forgotten()
    {
        using var ledger = Empty();
        for (var i = 0; i < 3; i++) ledger.Save(Reading(i).Key, Reading(i).Reading);

        ledger.Save(Assessment(3), Keep(Hashes[0], Hashes[2]));

        Assert.Equal([Hashes[0], Hashes[2]], ledger.Readings([Reading(0).Key, Reading(1).Key, Reading(2).Key]).Keys.OrderBy(h => Array.IndexOf(Hashes, h), Comparer<int>.Default));
    }

    private protected static (ReadingKey Key, EvidenceReading Reading) Reading(int number) => (
        new(Hashes[number], Hashes[(number + 7) % Hashes.Length]),
        new SampleValues(number, full: number == 0).Make<EvidenceReading>() with { Evidence = Hashes[number] });

    /// <summary>What the assessment of this number was made from.</summary>
    private protected static Sha256Digest Inputs(int number) => Hashes[number];

    private protected static StoredAssessment Assessment(long size, params Finding[] findings) => new(
        Hashes[(int)size], size, Hashes[1], new SampleValues((int)size, full: true).Make<CaseAssessment>() with { Findings = [.. findings] },
        [new Problem("WB1202", "a.txt", "no day")]);

    private static Finding Finding(string proposition, double low, double high, string? words = null) => new()
    {
        Proposition = proposition,
        Low = low,
        High = high,
        Words = words,
        Confidence = ConfidenceLevel.Low,
        Credibility = 6,
        CredibilityReason = "",
    };

    private static HashSet<Sha256Digest> Keep(params Sha256Digest[] evidence) => [.. evidence];
}
