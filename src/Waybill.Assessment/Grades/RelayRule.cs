using System.Buffers;
using System.Globalization;
using Waybill.Core.Cases;
using Waybill.Core.Text;

namespace Waybill.Assessment.Grades;

/// <summary>What is lost between speaker and document: each hop repeats in its own words, or quotes.</summary>
internal static class RelayRule
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「『‘");

    /// <summary>Factor of r, and the hops as the ledger prints them; empty where there is none.</summary>
    public static (double Factor, string Words) Of(CaseClaim claim, string speaker)
    {
        var hops = Math.Max(Hops(claim, speaker), claim.IsParaphrase ? 1 : 0);
        if (hops == 0) return (1, "");
        // Whether a hop quoted can only be told where the quotation marks are within the claim's own words.
        var isDirect = !claim.IsParaphrase && claim.Claim.Quote.AsSpan().ContainsAny(Quotes);
        var factor = isDirect ? GradeData.Interest.Relay.Direct : GradeData.Interest.Relay.Paraphrase;
        return (Math.Pow(factor, hops), string.Create(CultureInfo.InvariantCulture, $"{hops} {(hops == 1 ? "hop" : "hops")} ×{Numbers.Share(factor)}"));
    }

    // Who speaks for himself is no relay: an outlet as narrator, a ministry that publishes its own statement.
    private static int Hops(CaseClaim claim, string speaker)
    {
        if (string.Equals(speaker, "(outlet)", StringComparison.Ordinal)) return Math.Max(0, claim.Claim.Chain.Length - 1);
        return claim.Claim.Chain.Count(hop => !IsSame(NameForms.Fold(hop), NameForms.Fold(speaker)));
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || one.StartsWith(other + "/", StringComparison.Ordinal) || other.StartsWith(one + "/", StringComparison.Ordinal);
}
