using Waybill.Assessment.Grades;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>The witness model by hand: (r + (1−r)q) / ((1−r)q) and (1−r)d / (r + (1−r)d).</summary>
public sealed class LikelihoodTests
{
    // (.6 + .4·.5) / (.4·.5) = .8/.2; (.8 + .2·.1) / (.2·.1) = .82/.02.
    [Theory]
    [InlineData(0.6, 0.5, 4.0)]
    [InlineData(0.8, 0.1, 41)]
    [InlineData(0, 0.5, 1)]
    public void Assertion_weighs_by_reliability_and_by_what_would_have_been_said_anyway(double r, double q, double expected)
    {
        Assert.Equal(expected, Likelihood.OfAssertion(r, q), 9);
    }

    // (.9·.95) / (.1 + .9·.95) = .855/.955; (.98·.95) / (.02 + .98·.95) = .931/.951; (.2·.1) / (.8 + .2·.1) = .02/.82.
    [Theory]
    [InlineData(0.1, 0.95, 0.8953)]
    [InlineData(0.02, 0.95, 0.9790)]
    [InlineData(0.8, 0.1, 0.0244)]
    [InlineData(0, 0.95, 1)]
    public void Denial_goes_through_the_same_formula(double r, double d, double expected)
    {
        Assert.Equal(expected, Likelihood.OfDenial(r, d), 4);
    }

    // 10·log₁₀ 2 = 3.0103; even odds are 0 dB; odds of 4 to 1 are a probability of .8.
    [Fact]
    public void Decibans_are_ten_times_the_common_logarithm()
    {
        Assert.Equal(3.0103, Likelihood.Decibans(2), 4);
        Assert.Equal(0, Likelihood.OddsDecibans(0.5), 12);
        Assert.Equal(0.8, Likelihood.Probability(Likelihood.Decibans(4)), 12);
    }
}
