using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Evidence;

/// <summary>
/// The evidence of a case as of a day, ready to be asked: claims (those of documents and those that statements make), observations,
/// sites, sources, ships. Everything is in an order that does not depend on the order in which it came.
/// </summary>
public sealed class CaseEvidence
{
    private readonly FrozenDictionary<string, CaseClaim> claims;
    private readonly FrozenDictionary<string, Observation> observations;
    private readonly FrozenDictionary<string, VesselProfile> vessels;
    private readonly FrozenDictionary<Sha256Digest, EvidenceReading> byHash;

    private CaseEvidence(
        AssessmentInput input, ImmutableArray<EvidenceReading> readings, SiteBook sites, SourceBook sources, ImmutableArray<CaseClaim> claims, ImmutableArray<Observation> observations, int later)
    {
        (Input, Readings, Sites, Sources, Claims, Observations, Later) = (input, readings, sites, sources, claims, observations, later);
        this.claims = claims.ToFrozenDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        this.observations = observations.ToFrozenDictionary(o => o.Id, StringComparer.Ordinal);
        byHash = readings.ToFrozenDictionary(r => r.Evidence);
        var ships = new Dictionary<string, VesselProfile>(StringComparer.Ordinal);
        foreach (var ship in readings.SelectMany(r => r.Vessels)) ships[ship.Id] = ship;
        Vessels = [.. ships.Values.OrderBy(v => v.Id, StringComparer.Ordinal)];
        vessels = Vessels.SelectMany(v => v.Names.Append(v.Name).Append(v.Id).Select(n => (Key: Core.Text.NameForms.Fold(n), v)))
            .DistinctBy(x => x.Key, StringComparer.Ordinal).ToFrozenDictionary(x => x.Key, x => x.v, StringComparer.Ordinal);
    }

    /// <summary>What it was made of.</summary>
    public AssessmentInput Input { get; }

    /// <summary>Readings, in ordinal order of their hashes.</summary>
    public ImmutableArray<EvidenceReading> Readings { get; }

    /// <summary>Claims that count, in ordinal order of their identifiers.</summary>
    public ImmutableArray<CaseClaim> Claims { get; }

    /// <summary>Observations that count, in ordinal order of their identifiers.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Sites.</summary>
    public SiteBook Sites { get; }

    /// <summary>Sources with their grades.</summary>
    public SourceBook Sources { get; }

    /// <summary>Ships that the case describes, in ordinal order of their identifiers.</summary>
    public ImmutableArray<VesselProfile> Vessels { get; }

    /// <summary>Claims and observations left out because they were not known on the day.</summary>
    public int Later { get; }

    /// <summary>The claim, or null.</summary>
    public CaseClaim? Claim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The claims that a row of statements makes, one for each of its numbers; none when it makes none.</summary>
    public IEnumerable<CaseClaim> ClaimsOfRow(string row) => Claims.Where(c => string.Equals(c.Row, row, StringComparison.Ordinal));

    /// <summary>The observation, or null.</summary>
    public Observation? Observation(string id) => observations.GetValueOrDefault(id);

    /// <summary>The reading of a piece of evidence, or null.</summary>
    public EvidenceReading? ReadingOf(Sha256Digest evidence) => byHash.GetValueOrDefault(evidence);

    /// <summary>The ship of this identifier or name; null when the case does not describe it.</summary>
    public VesselProfile? Vessel(string idOrName) => vessels.GetValueOrDefault(Core.Text.NameForms.Fold(idOrName));

    /// <summary>Sorts the readings of a case into evidence.</summary>
    public static CaseEvidence Of(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var readings = input.Readings.DistinctBy(r => r.Evidence).OrderBy(r => r.Evidence.Hex, StringComparer.Ordinal).ToImmutableArray();
        var sources = new SourceBook(Grades.SourceDefaults.All.Concat(readings.SelectMany(r => r.Sources)));
        var sites = SitesOf(input, readings);
        var later = 0;
        var claims = readings.SelectMany(r => r.Claims.Concat(r.Statements.SelectMany(s => StatementClaims.Of(s, sources, sites))))
            .Where(c => Counts(c.Said ?? c.Published))
            .DistinctBy(c => c.Claim.Id, StringComparer.Ordinal).OrderBy(c => c.Claim.Id, StringComparer.Ordinal).ToImmutableArray();
        var observations = readings.SelectMany(r => r.Observations).Where(o => Counts(o.Published ?? o.Days.End ?? o.Days.Start))
            .DistinctBy(o => o.Id, StringComparer.Ordinal).OrderBy(o => o.Id, StringComparer.Ordinal).ToImmutableArray();
        return new(input, readings, sites, sources, claims, observations, later);

        // What has no day at all cannot be shown to have been known: it is left out of a replay.
        bool Counts(LocalDate? known)
        {
            if (input.AsOf is not { } day || known <= day) return true;
            later++;
            return false;
        }
    }

    /// <summary>
    /// The evidence that is assessed: what was written as an example is set aside, with all that stands in it, so that it forms no transfer, ranks none and
    /// moves no finding or check. Where there is nothing else, as in a trial with examples alone, they are assessed, and weigh nothing.
    /// </summary>
    public CaseEvidence WithoutExamples()
    {
        var real = Claims.RemoveAll(c => c.IsExample);
        if ((real.Length == Claims.Length && !Readings.Any(r => r.IsExample)) || (real.IsEmpty && Observations.IsEmpty)) return this;
        var readings = Readings.RemoveAll(r => r.IsExample);
        return new(Input, readings, SitesOf(Input, readings), Sources, real, Observations, Later);
    }

    private static SiteBook SitesOf(AssessmentInput input, IEnumerable<EvidenceReading> readings) => new(input.Gazetteer.Concat(readings.SelectMany(r => r.Sites)));

    /// <summary>Puts the results together.</summary>
    internal CaseAssessment Assessment(
        ImmutableArray<Transfer> transfers, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools, ImmutableArray<CheckResult> checks,
        ImmutableArray<Finding> findings, ImmutableArray<LawResult> law)
    {
        var used = transfers.SelectMany(t => t.Claims).ToHashSet(StringComparer.Ordinal);
        var spoken = transfers.SelectMany(t => t.Legs).SelectMany(l => (string[])[l.From, l.To]).Concat(transfers.SelectMany(t => t.Propositions).Select(p => p.Site ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        var graded = Claims.SelectMany(c => c.Claim.Speaker.Split("; ")).Concat(Observations.Select(o => o.Observer)).Distinct(StringComparer.Ordinal)
            .Select(Sources.Graded).OfType<SourceProfile>().Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            AsOf = Input.AsOf,
            Claims = Claims,
            Observations = Observations,
            Sites = [.. Sites.All.Where(s => spoken.Contains(s.Id))],
            Vessels = Vessels,
            Sources = [.. Sources.All.Where(s => graded.Contains(s.Id))],
            Transfers = transfers,
            Origins = origins,
            Pools = pools,
            Checks = checks,
            Findings = findings,
            Law = law,
            Replies = RepliesOf(transfers),
            Unused = [.. Claims.Select(c => c.Claim.Id).Where(id => !used.Contains(id))],
            Later = Later,
        };
    }

    private ImmutableArray<Reply> RepliesOf(ImmutableArray<Transfer> transfers)
    {
        // Who is accused: both ends of every transfer that somebody asserts and that is no return flow.
        var accused = transfers.Where(t => t.ReturnOf is null).SelectMany(t => (string[])[t.Supplier, t.Recipient]).Distinct(StringComparer.Ordinal);
        var spoken = transfers.SelectMany(t => t.Claims).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .SelectMany(id => Repliers(id).Select(party => (party, id))).ToLookup(x => x.party, x => x.id, StringComparer.Ordinal);
        return [.. accused.OrderBy(p => p, StringComparer.Ordinal).Select(party => new Reply(party, AskedOf(party), [.. spoken[party]]))];

        ImmutableArray<ReplyRequest> AskedOf(string party) =>
        [
            .. Input.Asked.Where(a => string.Equals(a.Party, party, StringComparison.Ordinal) && !(a.Day > Input.AsOf))
                .OrderBy(a => a.Day, Comparer<LocalDate>.Default),
        ];

        IEnumerable<string> Repliers(string id) => Claim(id) is { Claim: { Stance: Core.Claims.Stance.Deny or Core.Claims.Stance.Question or Core.Claims.Stance.Confirm } claim }
            ? claim.Speaker.Split("; ").Select(s => s.Split('/')[0]).Distinct(StringComparer.Ordinal) : [];
    }
}
