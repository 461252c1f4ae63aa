using System.Diagnostics;
using Waybill.Assessment.Origins;
using Waybill.Tests.Assessment.Support;
using Xunit;

namespace Waybill.Tests.Assessment.Origins;

public sealed class OriginSpeedTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Ten_thousand_claims_in_thousands_of_documents_take_no_time_that_is_felt()
    {
        var given = new CaseBuilder();
        for (var i = 0; i < 2500; i++)
        {
            // Five copies of each text, each with three places of its own.
            given.Document($"document {i}", $"Outlet {i % 400}", "2023-10-13", signature: [.. Enumerable.Range(0, 128).Select(p => p / 3 == i % 40 ? (uint)i : (uint)(p * 1000 + i / 5))]);
            for (var j = 0; j < 4; j++) given.Says(j == 0 ? "(outlet)" : $"Party {(i + j) % 60}/Body {j}; Party {i % 50}");
        }
        var evidence = given.Evidence();
        OriginFinder.Find(evidence);
        var watch = Stopwatch.StartNew();

        var (origins, _) = OriginFinder.Find(evidence);

        output.WriteLine(watch.Elapsed.ToString());
        // A quarter of a second of one core; the bound is for a machine that has much else to do, and a quadratic way would not keep it.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 90);
        Assert.Equal(10_000, origins.Sum(o => o.Members.Length));
    }
}
