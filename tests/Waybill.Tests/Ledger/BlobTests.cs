using System.IO.Compression;
using Waybill.Core.Cases;
using Waybill.Ledger.Blobs;

namespace Waybill.Tests.Ledger;

/// <summary>What is stored comes back as it was, every member of every record, those that are added later included.</summary>
public sealed class BlobTests
{
    [Fact]
    public void Every_member_of_a_reading_survives()
    {
        var reading = new SampleValues(1, full: true).Make<EvidenceReading>();

        var read = Blob.ReadReading(Blob.Write(reading));

        Assert.Empty(SampleValues.Differences(reading, read));
        AssertAllSet(reading);
    }

    [Fact]
    public void Every_member_of_an_assessment_survives()
    {
        var body = new SampleValues(2, full: true).Make<AssessmentBody>();

        var read = Blob.ReadAssessment(Blob.Write(body));

        Assert.Empty(SampleValues.Differences(body, read));
        AssertAllSet(body);
    }

    [Fact]
    public void Null_empty_and_false_survive_in_any_mixture()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var reading = new SampleValues(seed, full: false).Make<EvidenceReading>();
            Assert.Empty(SampleValues.Differences(reading, Blob.ReadReading(Blob.Write(reading))));
            var body = new SampleValues(seed, full: false).Make<AssessmentBody>();
            Assert.Empty(SampleValues.Differences(body, Blob.ReadAssessment(Blob.Write(body))));
        }
    }

    [Fact]
    public void The_same_value_gives_the_same_bytes()
    {
        var bytes = Blob.Write(new SampleValues(3, full: true).Make<EvidenceReading>());

        Assert.Equal(bytes, Blob.Write(Blob.ReadReading(bytes)!));
    }

    [Fact]
    public void Values_that_unpack_to_more_than_the_limit_are_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(new byte[1_000_000]);

        Assert.Equal(1_000_000, Blob.Inflate(packed.ToArray()).Length);
        Assert.Equal(1_000_000, Blob.Inflate(packed.ToArray(), 1_000_000).Length);
        Assert.Throws<InvalidDataException>(() => Blob.Inflate(packed.ToArray(), 999_999));
    }

    [Fact]
    public void Bytes_that_are_none_give_null_and_never_throw()
    {
        var good = Blob.Write(new SampleValues(4, full: false).Make<EvidenceReading>());
        var random = new Random(20231026);
        Assert.Null(Blob.ReadReading([]));
        Assert.Null(Blob.ReadReading([0]));
        Assert.Null(Blob.ReadReading([2, .. good.AsSpan(1)]));
        Assert.Null(Blob.ReadReading([.. good, 0]));
        for (var i = 0; i < 500; i++)
        {
            var bytes = good.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Blob.ReadReading(bytes.AsSpan(0, random.Next(bytes.Length + 1)));
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
