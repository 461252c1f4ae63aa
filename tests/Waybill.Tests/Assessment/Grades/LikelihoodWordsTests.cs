using Waybill.Assessment.Grades;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>Words by the tables of ICD 203 (2015), D.6.e(2)(a), and of the PHIA probability yardstick.</summary>
public sealed class LikelihoodWordsTests
{
    [Theory]
    [InlineData(0.02, 0.04, "almost no chance")]
    [InlineData(0.06, 0.19, "very unlikely")]
    [InlineData(0.05, 0.20, "very unlikely")]
    [InlineData(0.21, 0.44, "unlikely")]
    [InlineData(0.46, 0.54, "roughly even chance")]
    [InlineData(0.56, 0.79, "likely")]
    [InlineData(0.81, 0.94, "very likely")]
    [InlineData(0.96, 0.98, "almost certain")]
    [InlineData(0.74, 0.96, "likely to almost certain")]
    [InlineData(0.70, 0.90, "likely to very likely")]
    [InlineData(0.10, 0.50, "very unlikely to roughly even chance")]
    public void Icd_203_has_a_word_for_every_value(double low, double high, string expected)
    {
        Assert.Equal(expected, LikelihoodWords.Of(low, high, LikelihoodScale.Icd203));
    }

    [Theory]
    [InlineData(0.02, 0.05, "remote chance")]
    [InlineData(0.10, 0.20, "highly unlikely")]
    [InlineData(0.42, 0.48, "realistic possibility")]
    [InlineData(0.55, 0.75, "likely")]
    [InlineData(0.80, 0.90, "highly likely")]
    [InlineData(0.96, 0.98, "almost certain")]
    [InlineData(0.60, 0.85, "likely to highly likely")]
    public void Phia_has_its_own_words(double low, double high, string expected)
    {
        Assert.Equal(expected, LikelihoodWords.Of(low, high, LikelihoodScale.Phia));
    }

    [Theory]
    [InlineData(0.52, "realistic possibility to likely")]
    [InlineData(0.77, "likely to highly likely")]
    [InlineData(0.92, "highly likely to almost certain")]
    [InlineData(0.07, "remote chance to highly unlikely")]
    public void Value_in_a_gap_of_phia_is_given_both_neighbours(double value, string expected)
    {
        Assert.Equal(expected, LikelihoodWords.Of(value, value, LikelihoodScale.Phia));
    }

    [Fact]
    public void Bands_of_icd_203_meet_and_those_of_phia_leave_gaps()
    {
        var (icd, phia) = (LikelihoodWords.Bands(LikelihoodScale.Icd203), LikelihoodWords.Bands(LikelihoodScale.Phia));

        Assert.All(icd.Zip(icd.Skip(1)), pair => Assert.Equal(pair.First.High, pair.Second.Low));
        Assert.All(phia.Zip(phia.Skip(1)), pair => Assert.True(pair.First.High < pair.Second.Low));
    }
}
