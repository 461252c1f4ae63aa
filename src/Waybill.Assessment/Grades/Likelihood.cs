namespace Waybill.Assessment.Grades;

/// <summary>The witness model and the arithmetic of odds. Decibans are 10·log₁₀ of a ratio (I. J. Good, Probability and the Weighing of Evidence, 1950).</summary>
internal static class Likelihood
{
    /// <summary>
    /// Likelihood ratio of an assertion: with chance <paramref name="r"/> the witness tracks the truth, otherwise it asserts anyway with
    /// chance <paramref name="q"/>. Form of Bovens and Hartmann, Bayesian Epistemology (2003), chapter 3.
    /// </summary>
    public static double OfAssertion(double r, double q) => (r + (1 - r) * q) / ((1 - r) * q);

    /// <summary>Likelihood ratio of a denial, where the witness denies anyway with chance <paramref name="d"/>.</summary>
    public static double OfDenial(double r, double d) => (1 - r) * d / (r + (1 - r) * d);

    /// <summary>10·log₁₀ of a ratio.</summary>
    public static double Decibans(double ratio) => 10 * Math.Log10(ratio);

    /// <summary>Odds of a probability, in decibans.</summary>
    public static double OddsDecibans(double probability) => Decibans(probability / (1 - probability));

    /// <summary>The probability of odds in decibans.</summary>
    public static double Probability(double decibans) => 1 / (1 + Math.Pow(10, -decibans / 10));
}
