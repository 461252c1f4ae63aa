using Waybill.Core.Documents;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>
/// "Zembla's Foreign Office" is Zembla's, not the body that goes by that name alone: a name that any state may give an office is none of the registry's
/// after an owner that the registry does not know. To give the words to a state that did not say them is the worse mistake.
/// </summary>
internal static class UnknownOwners
{
    /// <summary>The names without those bodies.</summary>
    /// <param name="text">The text that was split.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="entities">Names found in it, in its order.</param>
    /// <param name="offices">Offices found in it.</param>
    /// <param name="dates">Dates found in it: "Monday's" owns nothing.</param>
    public static IReadOnlyList<EntityFind> Without(string text, IReadOnlyList<Token> tokens, IReadOnlyList<EntityFind> entities, IReadOnlyList<OfficeFind> offices, IReadOnlyList<DateFind> dates)
    {
        var ranges = offices.Select(o => (o.FirstToken, o.EndToken)).ToHashSet();
        var ends = entities.Select(e => e.EndToken).ToHashSet();
        return [.. entities.Where(e => !IsOwned(e))];

        bool IsOwned(EntityFind find)
        {
            var (at, entry) = (find.FirstToken, find.Entry);
            if (at < 2 || entry.Kind != EntityKind.Organization || entry.Party is null || entry.Party == entry.Name || !ranges.Contains((at, find.EndToken))) return false;
            var owner = tokens[at - 2];
            return tokens[at - 1].Is("'s") && FormCase.IsCapitalised(text, owner) && !ends.Contains(at - 1) && !dates.Any(d => d.Start <= owner.Start && owner.Start < d.End);
        }
    }
}
