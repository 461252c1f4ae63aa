using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Core.Geography;

namespace Waybill.Assessment.Law;

/// <summary>Votes of the Security Council that the data records.</summary>
internal static partial class VoteBook
{
    // A bare four-digit number in this range may be a year; it is taken for a resolution only with its symbol or year of adoption.
    private const int FirstYear = 1900;
    private const int LastYear = 2050;

    /// <summary>Resolutions in the order of adoption, then drafts that failed.</summary>
    public static ImmutableArray<CouncilVote> All { get; } =
        [.. ProvisionBook.Instruments.Select(i => i.Vote).Concat(ProvisionBook.FailedDrafts)];

    /// <summary>The vote on a resolution, by its number, symbol or number and year; null when it is not recorded.</summary>
    public static CouncilVote? Find(string resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var number = Number().Match(resolution);
        return number.Success ? All.FirstOrDefault(v => v.Resolution == number.Value) : null;
    }

    /// <summary>Recorded resolutions that a text names, in the order of adoption. A number that may be a year needs its symbol or year beside it.</summary>
    public static ImmutableArray<CouncilVote> NamedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var named = Named().Matches(text)
            .Where(m => m.Groups["symbol"].Success || m.Groups["year"].Success || !MayBeYear(m.Groups["number"].Value))
            .Select(m => m.Groups["number"].Value).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(v => v.Resolution is { } r && named.Contains(r))];
    }

    /// <summary>True for the five permanent members.</summary>
    public static bool IsPermanent(string party) => ProvisionBook.Permanent.Contains(CountryCodes.PartyOf(party) ?? party);

    private static bool MayBeYear(string number) =>
        int.Parse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;

    [GeneratedRegex("[0-9]{3,4}", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<symbol>S/RES/\s*)?(?<![0-9.,])(?<number>[0-9]{3,4})(?![0-9]|[.,][0-9])(?<year>\s?\((?:19|20)[0-9]{2}\))?", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
