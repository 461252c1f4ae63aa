namespace Waybill.Assessment.Grades;

/// <summary>What an item is worth, in decibans, with the least favourable, the middle and the most favourable inputs. Low ≤ middle ≤ high.</summary>
internal readonly record struct Strength(double Low, double Middle, double High)
{
    /// <summary>Weighs nothing.</summary>
    public static Strength None => default;

    /// <summary>True when it weighs something with some inputs.</summary>
    public bool Weighs => Low != 0 || Middle != 0 || High != 0;

    /// <summary>The same for each end.</summary>
    public static Strength Of(double decibans) => new(decibans, decibans, decibans);

    /// <summary>A factor 0..1 on the logarithm.</summary>
    public Strength Times(double factor) => new(Low * factor, Middle * factor, High * factor);

    /// <summary>Held within ± <paramref name="most"/>.</summary>
    public Strength Capped(double most) => new(Math.Clamp(Low, -most, most), Math.Clamp(Middle, -most, most), Math.Clamp(High, -most, most));

    /// <summary>The same evidence against.</summary>
    public Strength Reversed => new(-High, -Middle, -Low);

    /// <summary>To a tenth of a deciban, halves away from zero: a row is rounded before it is added, so that what is printed adds up.</summary>
    public Strength Rounded => new(Round(Low), Round(Middle), Round(High));

    // Adding zero turns the negative zero into the one that prints without a sign.
    private static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0;
}
