using System.Collections.Immutable;
using Waybill.Core.Checks;

namespace Waybill.Assessment.Checks;

/// <summary>Keeps the table of a result short: the first lines, and one that counts the rest with the worst of their verdicts.</summary>
internal static class LineList
{
    /// <summary>Lines shown. Lower: fewer comparisons can be seen. Higher: a result fills screens.</summary>
    public const int Most = 16;

    /// <summary>The lines, or the first of them and how many more there are.</summary>
    public static ImmutableArray<CheckLine> Of(ImmutableArray<CheckLine> lines, int most = Most) =>
        lines.Length <= most ? lines : [.. lines.Take(most - 1), new($"{Figures.Of(lines.Length - most + 1)} more", "not shown", lines.Skip(most - 1).Max(l => l.Verdict), null)];
}
