using Waybill.Core.Cases;
using Waybill.Ledger.Json;

namespace Waybill.Tests.Ledger;

/// <summary>What is stored comes back as it was, every member of every record, those that are added later included.</summary>
public sealed class LedgerJsonTests
{
    [Fact]
    public void Every_member_of_a_reading_survives()
    {
        var reading = new SampleValues(1, full: true).Make<EvidenceReading>();

        var read = LedgerJson.ReadReading(LedgerJson.Write(reading));

        Assert.Empty(SampleValues.Differences(reading, read));
        AssertAllSet(reading);
    }

    [Fact]
    public void Every_member_of_an_assessment_survives()
    {
        var body = new SampleValues(2, full: true).Make<AssessmentBody>();

        var read = LedgerJson.ReadAssessment(LedgerJson.Write(body));

        Assert.Empty(SampleValues.Differences(body, read));
        AssertAllSet(body);
    }

    [Fact]
    public void Null_empty_and_false_survive_in_any_mixture()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var reading = new SampleValues(seed, full: false).Make<EvidenceReading>();
            Assert.Empty(SampleValues.Differences(reading, LedgerJson.ReadReading(LedgerJson.Write(reading))));
            var body = new SampleValues(seed, full: false).Make<AssessmentBody>();
            Assert.Empty(SampleValues.Differences(body, LedgerJson.ReadAssessment(LedgerJson.Write(body))));
        }
    }

    [Fact]
    public void The_same_value_gives_the_same_bytes()
    {
        var bytes = LedgerJson.Write(new SampleValues(3, full: true).Make<EvidenceReading>());

        Assert.Equal(bytes, LedgerJson.Write(LedgerJson.ReadReading(bytes)!));
    }

    [Fact]
    public void Bytes_that_are_none_give_null_and_never_throw()
    {
        var good = LedgerJson.Write(new SampleValues(4, full: false).Make<EvidenceReading>());
        var random = new Random(20231026);
        Assert.Null(LedgerJson.ReadReading([]));
        Assert.Null(LedgerJson.ReadReading("\0{}"u8));
        Assert.Null(LedgerJson.ReadReading("\0{\"Evidence\":1,\"Unknown\":2}"u8));
        for (var i = 0; i < 500; i++)
        {
            var bytes = good.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            LedgerJson.ReadReading(bytes.AsSpan(0, random.Next(bytes.Length + 1)));
        }
    }

    /// <summary>The sample says something: no member that has the value it would have anyway.</summary>
    private static void AssertAllSet(object value)
    {
        foreach (var member in SampleValues.Members(value.GetType()))
        {
            var set = member.GetValue(value);
            Assert.False(set is null or 0 or false or "" or System.Collections.ICollection { Count: 0 }, member.Name);
        }
    }
}
