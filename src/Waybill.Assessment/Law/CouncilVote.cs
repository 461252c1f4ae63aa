using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core.Geography;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>A vote of the Security Council on a resolution, or on a draft that failed.</summary>
internal sealed record CouncilVote
{
    /// <summary>Members of the Council since 1966 (Charter, Article 23, as amended): fifteen votes for is every member.</summary>
    private const int Members = 15;

    /// <summary>Number of the resolution, as <c>1718</c>; null for a draft that failed.</summary>
    public string? Resolution { get; init; }

    /// <summary>Symbol, or the subject of a draft.</summary>
    public required string Title { get; init; }

    /// <summary>Day of the vote.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Votes.</summary>
    public required VoteRecord Votes { get; init; }

    /// <summary>Parties that did not vote for, and how they voted.</summary>
    public required FrozenDictionary<string, VoteSide> Others { get; init; }

    /// <summary>Permanent members, by their names in the registry.</summary>
    public required FrozenSet<string> Permanent { get; init; }

    /// <summary>Elected members then; empty where they were not read.</summary>
    public required FrozenSet<string> Elected { get; init; }

    /// <summary>Addresses of what was read.</summary>
    public required ImmutableArray<string> Read { get; init; }

    /// <summary>True when every member voted for.</summary>
    public bool IsUnanimous => Votes.For == Members;

    /// <summary>True when the text was adopted.</summary>
    public bool WasAdopted => Resolution is not null;

    /// <summary>
    /// How a party voted. A permanent member that is not named as against or abstaining voted for where the others who did are all named;
    /// an elected member's vote is only told where the membership was read.
    /// </summary>
    /// <param name="party">Name in the registry of parties, or ISO 3166-1 code.</param>
    public VoteSide Of(string party)
    {
        var name = CountryCodes.PartyOf(party) ?? party;
        if (Others.TryGetValue(name, out var side)) return side;
        var allNamed = Others.Count == Votes.Against + Votes.Abstaining;
        if (Permanent.Contains(name) || Elected.Contains(name)) return allNamed ? VoteSide.For : VoteSide.NotRecorded;
        return Elected.Count > 0 ? VoteSide.NotAMember : VoteSide.NotRecorded;
    }
}
