using Waybill.Assessment.Checks.Factors;

namespace Waybill.Tests.Assessment.Checks;

public sealed class FactorBookTests
{
    [Fact]
    public void Every_factor_has_a_value_a_unit_a_kind_and_an_address()
    {
        Assert.All(FactorBook.All, f =>
        {
            Assert.True(f.Low > 0 && f.Low <= f.High, f.Id);
            Assert.Contains(f.Kind, FactorBook.Kinds);
            Assert.True(f.Source.StartsWith("http", StringComparison.Ordinal) || (f.Kind == "computed" && File.Exists(Waybill.Tests.Support.Repository.At(f.Source.Split('/')))), f.Id);
            Assert.True(f.Version > 0, f.Id);
        });
    }

    // Each name says from which two published numbers its value follows; divided here again.
    [Theory]
    [InlineData("c152-a", 2_000_000, 5_000)]
    [InlineData("c152-b", 3_000_000, 6_700)]
    [InlineData("c152-c", 4_800_000, 10_000)]
    [InlineData("c152-d", 5_200_000, 11_000)]
    [InlineData("c152-e", 6_000_000, 13_000)]
    [InlineData("c152-f", 12_000_000, 28_000)]
    [InlineData("cmix-osc", 4_200_000, 15_800)]
    [InlineData("c122-a", 400_000, 5_000)]
    [InlineData("c122-b", 500_000, 6_700)]
    [InlineData("v-osc", 15_800, 64)]
    [InlineData("v-maia", 2_000, 9)]
    [InlineData("v-nis", 13_000, 70)]
    [InlineData("m-implied", 74_000_000, 1_600_000)]
    [InlineData("r-ordinary", 9_288, 20)]
    [InlineData("r-express", 9_288, 14)]
    [InlineData("r-fast", 9_361, 7)]
    [InlineData("o-crude", 4_000_000, 525_000)]
    public void Implied_factor_is_the_quotient_it_says(string id, int above, int below)
    {
        var factor = FactorBook.Get(id);

        Assert.InRange(factor.Low, ((decimal)above / below) - 0.06m, ((decimal)above / below) + 0.06m);
    }
}
