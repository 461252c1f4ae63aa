using System.Collections.Immutable;
using Waybill.Core.Findings;

namespace Waybill.Ledger;

/// <summary>The rule of when a finding gets a new revision, the same for every store.</summary>
internal static class Revisions
{
    // What is shown has four decimals; less is noise of the last bit.
    private const int Decimals = 4;

    /// <summary>The revisions that <paramref name="findings"/> add.</summary>
    /// <param name="findings">Findings of the new assessment.</param>
    /// <param name="last">The last revision of each proposition.</param>
    /// <param name="logSize">Leaves of the custody log.</param>
    public static IEnumerable<FindingRevision> Next(
        ImmutableArray<Finding> findings, IReadOnlyDictionary<string, FindingRevision> last, long logSize)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (!made.Add(finding.Proposition)) continue;
            var known = last.GetValueOrDefault(finding.Proposition);
            var next = new FindingRevision(finding.Proposition, (known?.Number ?? 0) + 1, Rounded(finding.Low), Rounded(finding.High), finding.Words, logSize);
            if (known is null || next != known with { Number = next.Number, LogSize = logSize }) yield return next;
        }
        foreach (var (proposition, known) in last.OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            if (!made.Contains(proposition) && known.Low is not null) yield return new(proposition, known.Number + 1, null, null, null, logSize);
        }
    }

    private static double Rounded(double value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
