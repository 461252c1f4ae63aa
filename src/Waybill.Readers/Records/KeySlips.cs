namespace Waybill.Readers.Records;

/// <summary>
/// Tells a slip of typing from a field of the analyst's own: a key that is near one that is read was meant to be read, and something is lost; any
/// other is a column that somebody keeps for himself.
/// </summary>
internal static class KeySlips
{
    /// <summary>Letters from which a key may differ by two. Shorter ones differ by one: "notes" is no slip for "names". Lower: other words are taken for slips. Higher: slips go unnoticed.</summary>
    private const int Long = 8;

    /// <summary>Fewest letters of a key that may be a slip: most words of three letters are a letter from another.</summary>
    private const int Shortest = 4;

    /// <summary>The key that was probably meant, the nearest first and then in ordinal order; null when the key is near none.</summary>
    public static string? Meant(string key, IEnumerable<string> known)
    {
        if (key.Length < Shortest) return null;
        var most = key.Length < Long ? 1 : 2;
        var near = known.Where(k => k != key && k.Length >= Shortest - 1 && Math.Abs(k.Length - key.Length) <= most)
            .Select(k => (Key: k, Distance: Distance(key.ToLowerInvariant(), k))).Where(n => n.Distance <= most)
            .OrderBy(n => n.Distance, Comparer<int>.Default).ThenBy(n => n.Key, StringComparer.Ordinal).FirstOrDefault();
        return near.Key;
    }

    // Optimal string alignment: insertions, deletions, replacements, and two neighbours exchanged (Damerau 1964), each counted once.
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var least = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, cost[i - 2, j - 2] + 1);
                cost[i, j] = least;
            }
        }
        return cost[a.Length, b.Length];
    }
}
