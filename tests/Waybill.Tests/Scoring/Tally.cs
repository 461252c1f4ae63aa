using System.Globalization;

namespace Waybill.Tests.Scoring;

/// <summary>How many of what the reader gave and of what the gold has agree.</summary>
/// <param name="Hits">Pairs or items that agree.</param>
/// <param name="System">Items of the reader.</param>
/// <param name="Gold">Items of the gold.</param>
internal readonly record struct Tally(int Hits, int System, int Gold)
{
    /// <summary>Share of the reader's items that are right; null when it gave none.</summary>
    public double? Precision => System == 0 ? null : (double)Hits / System;

    /// <summary>Share of the gold's items that were found; null when it has none.</summary>
    public double? Recall => Gold == 0 ? null : (double)Hits / Gold;

    /// <summary>2 hits / (system + gold); null when there is nothing to measure.</summary>
    public double? F1 => System + Gold == 0 ? null : 2.0 * Hits / (System + Gold);

    public static Tally operator +(Tally a, Tally b) => new(a.Hits + b.Hits, a.System + b.System, a.Gold + b.Gold);

    /// <summary>A figure as it is printed: three decimals, or n/a.</summary>
    public static string Show(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "n/a";
}
