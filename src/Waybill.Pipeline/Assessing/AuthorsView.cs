using System.Collections.Immutable;
using NodaTime.Text;
using Waybill.Assessment.Grades;
using Waybill.Core.Cases;
using Waybill.Pipeline.Cases;
using Waybill.Readers.Documents.Registry;

namespace Waybill.Pipeline.Assessing;

/// <summary>What the author of a case decides of its assessment: who is alleged to give and to take, and the words of likelihood.</summary>
internal static class AuthorsView
{
    /// <summary>Parties of a role by their name in the registry, "North Korea" as <c>DPRK</c>; as written where it is not known.</summary>
    public static ImmutableArray<string> Parties(CaseFile file, CaseRole role) =>
        [.. file.Parties.Where(p => p.Role == role).Select(p => PartyNames.Of(p.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>Requests for a reply, each party by its name in the registry.</summary>
    public static ImmutableArray<ReplyRequest> Asked(CaseFile file) => [.. file.Asked.Select(a => a with { Party = PartyNames.Of(a.Party) })];

    /// <summary>The scale of words.</summary>
    public static LikelihoodScale Words(CaseFile file) => file.Words == WordsScale.Phia ? LikelihoodScale.Phia : LikelihoodScale.Icd203;

    /// <summary>Adds all of it to a fingerprint, as written: the registry is part of the readers' own.</summary>
    public static void AddTo(Fingerprint print, CaseFile file)
    {
        print.Add(Words(file).ToString());
        foreach (var party in file.Parties) print.Add(party.Role?.ToString()).Add(party.Name);
        foreach (var asked in file.Asked) print.Add(asked.Party).Add(LocalDatePattern.Iso.Format(asked.Day)).Add(asked.By).Add(asked.How).Add(asked.Answer);
    }
}
