using System.Diagnostics;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>The gate: what does not reach a proposition weighs nothing on it, and the row says why.</summary>
internal static class Scopes
{
    /// <summary>Why it weighs nothing; null when it reaches the proposition.</summary>
    public static string? WhyNothing(BearingScope scope) => scope switch
    {
        BearingScope.Direct or BearingScope.Indirect => null,
        BearingScope.BeforeTheEvent => "It was said before the days spoken of, and cannot have meant them.",
        BearingScope.OtherGoods => "It speaks of other goods.",
        BearingScope.OtherDays => "It speaks of other days.",
        BearingScope.NotVisible => "The sensor cannot show this.",
        BearingScope.NotCovered => "The frame does not show the site clear: nothing seen is no evidence of absence.",
        _ => throw new UnreachableException(),
    };
}
