using Waybill.Core.Documents;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// States that are named only to say where an armed group fights: "Yemen's Houthi rebels", "pemberontak Houthi Yaman". The state is not meant, and
/// taking it for the receiver or the speaker would accuse the wrong side.
/// </summary>
internal static class ArmedGroups
{
    private const int LongestName = 2; // tokens of a group's name between the state and the word for the group

    /// <summary>The names without such states.</summary>
    public static List<EntityFind> Without(IReadOnlyList<EntityFind> entities, IReadOnlyList<Token> tokens, Grammar grammar, IReadOnlyList<GoodsFind> goods)
    {
        var groups = CueMap<bool>.Scan(grammar.ArmedGroups, tokens);
        if (groups.Cues.Count == 0) return [.. entities];
        var roles = CueMap<WordRole>.Scan(grammar.Roles, tokens);
        var speech = CueMap<SpeechCue>.Scan(grammar.Speech, tokens);
        var predicates = CueMap<PredicateCue>.Scan(grammar.Predicates, tokens);
        var named = CueMap<RegistryEntry>.Of([.. entities.Select(e => new CueMap<RegistryEntry>.Cue(e.FirstToken, e.EndToken, e.Entry))], tokens.Count);
        var load = CueMap<string>.Of([.. goods.Select(g => new CueMap<string>.Cue(g.FirstToken, g.EndToken, g.Class))], tokens.Count);
        return [.. entities.Where(e => e.Entry.Kind != EntityKind.Country || !IsOfOne(e))];

        bool IsOfOne(EntityFind state)
        {
            var behind = state.EndToken < tokens.Count && tokens[state.EndToken].Is("'s") ? state.EndToken + 1 : state.EndToken;
            return Leads(behind, 1) || Leads(state.FirstToken - 1, -1);
        }

        bool Leads(int from, int step)
        {
            for (var i = from; i >= 0 && i < tokens.Count && Math.Abs(i - from) <= LongestName; i += step)
            {
                if (load.Covering(i) is not null) return false; // "Russia's fighters" may fly
                if (groups.Covering(i) is { } group) return group.Value == step > 0;
                if (!IsOfName(i)) return false;
            }
            return false;
        }

        bool IsOfName(int i) => tokens[i].Kind == TokenKind.Word && roles.Covering(i) is null && speech.Covering(i) is null && predicates.Covering(i) is null
            && named.Covering(i) is not { Value.Kind: EntityKind.Country or EntityKind.Person };
    }
}
