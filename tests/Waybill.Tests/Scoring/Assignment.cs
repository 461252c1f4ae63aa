namespace Waybill.Tests.Scoring;

/// <summary>Maximum-weight one-to-one matching (Hungarian algorithm with potentials; Kuhn 1955, Munkres 1957), O(n² m).</summary>
internal static class Assignment
{
    /// <summary>Pairs of row and column; a weight of 0 forbids a pair.</summary>
    /// <param name="weights">One row per left item, all of equal length, no weight below 0.</param>
    public static List<(int Row, int Column)> Best(IReadOnlyList<double[]> weights)
    {
        if (weights.Count == 0 || weights[0].Length == 0) return [];
        int n = weights.Count, m = Math.Max(weights.Count, weights[0].Length);
        double Weight(int row, int column) => column < weights[row].Length ? weights[row][column] : 0;
        double[] u = new double[n + 1], v = new double[m + 1];
        int[] row = new int[m + 1], way = new int[m + 1];
        for (var i = 1; i <= n; i++)
        {
            row[0] = i;
            var at = 0;
            var best = new double[m + 1];
            Array.Fill(best, double.PositiveInfinity);
            var used = new bool[m + 1];
            while (row[at] != 0)
            {
                used[at] = true;
                var (from, delta, next) = (row[at], double.PositiveInfinity, 0);
                for (var j = 1; j <= m; j++)
                {
                    if (used[j]) continue;
                    var cost = -Weight(from - 1, j - 1) - u[from] - v[j];
                    if (cost < best[j] || cost == best[j] && at < way[j]) (best[j], way[j]) = (cost, at);
                    if (best[j] < delta) (delta, next) = (best[j], j);
                }
                for (var j = 0; j <= m; j++)
                {
                    if (used[j])
                    {
                        u[row[j]] += delta;
                        v[j] -= delta;
                    }
                    else best[j] -= delta;
                }
                at = next;
            }
            while (at != 0)
            {
                row[at] = row[way[at]];
                at = way[at];
            }
        }
        return [.. Enumerable.Range(1, m).Where(j => row[j] != 0 && Weight(row[j] - 1, j - 1) > 0).Select(j => (row[j] - 1, j - 1))];
    }
}
