using System.Collections.Immutable;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>What bears on propositions, by how it bears; identifiers of items, each once.</summary>
/// <param name="Says">Claims for it.</param>
/// <param name="Denies">Claims that deny it and reach it.</param>
/// <param name="Questions">Claims that question the proof.</param>
/// <param name="Political">Claims that condemn or support it as policy.</param>
/// <param name="OutOfScope">Denials and questions that do not reach it: said before, or of other goods or days.</param>
/// <param name="Seen">Observations for it.</param>
/// <param name="SeenAgainst">Observations against it.</param>
/// <param name="Beside">Observations that look as if they bore on it and do not.</param>
public sealed record BearingSummary(
    ImmutableArray<string> Says, ImmutableArray<string> Denies, ImmutableArray<string> Questions, ImmutableArray<string> Political,
    ImmutableArray<string> OutOfScope, ImmutableArray<string> Seen, ImmutableArray<string> SeenAgainst, ImmutableArray<string> Beside)
{
    /// <summary>Of some propositions.</summary>
    public static BearingSummary Of(params IEnumerable<Proposition> propositions)
    {
        var all = propositions.ToArray();
        var claims = all.SelectMany(p => p.Claims).ToArray();
        var seen = all.SelectMany(p => p.Observations).ToArray();
        return new(
            Items(claims, b => b.Side == BearingSide.For && Reaches(b)),
            Items(claims, b => b.Side == BearingSide.Against && Reaches(b)),
            Items(claims, b => b.Side == BearingSide.Questions && Reaches(b)),
            Items(claims, b => b.Side == BearingSide.Political),
            Items(claims, b => b.Side is BearingSide.Against or BearingSide.Questions && !Reaches(b)),
            Items(seen, b => b.Side == BearingSide.For && Reaches(b)),
            Items(seen, b => b.Side == BearingSide.Against && Reaches(b)),
            Items(seen, b => b.Side == BearingSide.Beside || !Reaches(b)));
    }

    /// <summary>True when nothing bears.</summary>
    public bool IsEmpty => All.All(items => items.Length == 0);

    private ImmutableArray<string>[] All => [Says, Denies, Questions, Political, OutOfScope, Seen, SeenAgainst, Beside];

    /// <summary>Those of the items that are wanted.</summary>
    public BearingSummary Where(Func<string, bool> wanted)
    {
        ImmutableArray<string> Of(ImmutableArray<string> items) => [.. items.Where(wanted)];
        return new(Of(Says), Of(Denies), Of(Questions), Of(Political), Of(OutOfScope), Of(Seen), Of(SeenAgainst), Of(Beside));
    }

    /// <summary>True when what was said or seen reaches the proposition.</summary>
    public static bool Reaches(Bearing bearing) => bearing.Scope is BearingScope.Direct or BearingScope.Indirect;

    private static ImmutableArray<string> Items(Bearing[] bearings, Func<Bearing, bool> wanted) =>
        [.. bearings.Where(wanted).Select(b => b.Item).Distinct(StringComparer.Ordinal)];
}
