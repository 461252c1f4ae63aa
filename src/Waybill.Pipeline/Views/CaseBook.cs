using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>An assessment as the screens ask it: by identifier, with the names of the files that its items stand in.</summary>
public sealed class CaseBook
{
    /// <summary>Digits of a hash that a person sees.</summary>
    public const int ShownDigits = 12;

    private readonly IReadOnlyDictionary<Sha256Digest, string> files;
    private readonly FrozenDictionary<string, CaseClaim> claims;
    private readonly FrozenDictionary<string, Observation> observations;
    private readonly FrozenDictionary<string, Proposition> propositions;
    private readonly FrozenDictionary<string, Finding> findings;
    private readonly FrozenDictionary<string, Site> sites;
    private readonly FrozenDictionary<string, Origin> origins;
    private readonly ImmutableSortedDictionary<string, Origin> originOfItem;

    /// <summary>Makes it.</summary>
    /// <param name="title">Title of the case.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="files">Name of each piece of evidence, as it was received.</param>
    public CaseBook(string title, CaseAssessment assessment, IReadOnlyDictionary<Sha256Digest, string> files)
    {
        (Title, Assessment, this.files) = (title, assessment, files);
        claims = assessment.Claims.ToFrozenDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        observations = assessment.Observations.ToFrozenDictionary(o => o.Id, StringComparer.Ordinal);
        propositions = assessment.Transfers.SelectMany(t => t.Propositions).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        findings = assessment.Findings.ToFrozenDictionary(f => f.Proposition, StringComparer.Ordinal);
        sites = assessment.Sites.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        origins = assessment.Origins.ToFrozenDictionary(o => o.Id, StringComparer.Ordinal);
        var byItem = ImmutableSortedDictionary.CreateBuilder<string, Origin>(StringComparer.Ordinal);
        foreach (var origin in assessment.Origins)
        {
            foreach (var member in origin.Members) byItem.TryAdd(member.Item, origin);
        }
        originOfItem = byItem.ToImmutable();
    }

    /// <summary>Title of the case.</summary>
    public string Title { get; }

    /// <summary>The assessment.</summary>
    public CaseAssessment Assessment { get; }

    /// <summary>The claim, or null.</summary>
    public CaseClaim? Claim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The observation, or null.</summary>
    public Observation? Observation(string id) => observations.GetValueOrDefault(id);

    /// <summary>The proposition, or null.</summary>
    public Proposition? Proposition(string id) => propositions.GetValueOrDefault(id);

    /// <summary>The transfer of this identifier, or null.</summary>
    public Transfer? Transfer(string id) => Assessment.Transfers.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The leg of this identifier, or null.</summary>
    public Leg? Leg(string? id) => Assessment.Transfers.SelectMany(t => t.Legs).FirstOrDefault(l => string.Equals(l.Id, id, StringComparison.Ordinal));

    /// <summary>The finding on a proposition; null where it was not graded.</summary>
    public Finding? Finding(string proposition) => findings.GetValueOrDefault(proposition);

    /// <summary>The site; null where it is a name and no more.</summary>
    public Site? Site(string id) => sites.GetValueOrDefault(id);

    /// <summary>The ship of this identifier or name; null where the case does not describe it.</summary>
    public VesselProfile? Vessel(string idOrName) => Assessment.Vessels.FirstOrDefault(v =>
        string.Equals(v.Id, idOrName, StringComparison.Ordinal) || v.Names.Append(v.Name).Contains(idOrName, StringComparer.OrdinalIgnoreCase));

    /// <summary>The origin of this identifier, or null.</summary>
    public Origin? Origin(string id) => origins.GetValueOrDefault(id);

    /// <summary>The origin that an item goes back to; null where it has none.</summary>
    public Origin? OriginOf(string item) => originOfItem.GetValueOrDefault(item);

    /// <summary>Name of the file that an item stands in; null where the item is not known.</summary>
    public string? File(string item) =>
        (Claim(item)?.Evidence ?? Observation(item)?.Evidence) is { } evidence ? FileOf(evidence) : null;

    /// <summary>Name of a piece of evidence, or the first digits of its hash.</summary>
    public string FileOf(Sha256Digest evidence) => files.GetValueOrDefault(evidence) ?? evidence.Hex[..ShownDigits];

    /// <summary>Checks that are about one of these transfers, legs or propositions.</summary>
    public IEnumerable<CheckResult> ChecksOf(params IEnumerable<string> subjects)
    {
        var wanted = subjects.ToHashSet(StringComparer.Ordinal);
        return Assessment.Checks.Where(c => c.Subject is { } subject && wanted.Contains(subject));
    }

    /// <summary>The return flows of a transfer.</summary>
    public IEnumerable<Transfer> Returns(Transfer transfer) =>
        Assessment.Transfers.Where(t => string.Equals(t.ReturnOf, transfer.Id, StringComparison.Ordinal));
}
