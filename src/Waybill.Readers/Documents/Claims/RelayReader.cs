using Waybill.Core.Documents;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Finds the outlets and bodies through which a sentence passes on its words.</summary>
internal sealed class RelayReader(MarkedText text)
{
    private const int LongestName = 8;

    /// <summary>Relays of a sentence, from the one nearest the outlet to the one nearest the speaker.</summary>
    public List<string> Read(TokenRange sentence, Speaker? speaker)
    {
        var relays = new List<string>();
        foreach (var role in text.Roles.In(sentence))
        {
            if (role.Value is not (WordRole.Relay or WordRole.Source or WordRole.RelayVerb)) continue;
            var end = role.End;
            while (end < sentence.End && end < role.End + LongestName && !text.Tokens[end].Is(",") && !text.Tokens[end].Is(".")) end++;
            var named = text.Entities.In(new(role.End, end)).Where(e => e.Value.Kind == EntityKind.Outlet).Select(e => e.Value.Name).ToList();
            if (named.Count > 1) named.Reverse(); // "from AFP from B": B took it from AFP
            if (role.Value == WordRole.RelayVerb && named.Count == 0)
            {
                named = text.Entities.In(new(Math.Max(sentence.Start, role.Start - 6), role.Start)).Where(e => e.Value.Kind == EntityKind.Outlet).Select(e => e.Value.Name).ToList();
            }
            relays.AddRange(named);
        }
        foreach (var speech in text.Speech.In(sentence))
        {
            // "told the BBC": who is told passes on what was said
            var end = Math.Min(sentence.End, speech.End + 4);
            if (text.Entities.In(new(speech.End, end)).FirstOrDefault(e => e.Value.Kind == EntityKind.Outlet) is { } told && !HasStop(speech.End, told.Start)) relays.Add(told.Value.Name);
        }
        return relays.Distinct(StringComparer.Ordinal).Where(r => speaker is null || !speaker.Names.Contains(r, StringComparer.Ordinal)).ToList();
    }

    private bool HasStop(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Tokens[i].Is(",") || text.RoleAt(i) == WordRole.Complementizer) return true;
        }
        return false;
    }
}
