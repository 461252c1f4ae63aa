using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Law;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>Runs every check over a case.</summary>
public static class CheckRunner
{
    /// <summary>Results in the order of the checks' names, and within one in the order of the evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="transfers">Transfers.</param>
    /// <param name="origins">Origins, for the checks that ask how many roots a figure has.</param>
    /// <param name="pools">Pools of origins, with the correlation assumed.</param>
    /// <param name="law">Provisions applied, for the check of votes.</param>
    public static ImmutableArray<CheckResult> Run(
        CaseEvidence evidence, ImmutableArray<Transfer> transfers, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools, ImmutableArray<LawResult> law)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [.. Checks(origins, pools, law).OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(c => Run(c, evidence, transfers))];
    }

    /// <summary>Results of one check, numbered from 1.</summary>
    internal static IEnumerable<CheckResult> Run(ICaseCheck check, CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        check.Run(evidence, transfers).Select((result, i) => result with { Id = string.Create(CultureInfo.InvariantCulture, $"{check.Id}.{i + 1}") });

    /// <summary>All checks.</summary>
    internal static ImmutableArray<ICaseCheck> Checks(ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools, ImmutableArray<LawResult> law) =>
    [
        new BorderDistanceCheck(),
        new ContainerMassCheck(),
        new ContainersPerVoyageCheck(),
        new DenialScopeCheck(),
        new GroupMembershipCheck(),
        new MassVolumeCheck(),
        new PublicationCheck(),
        new RailLegCheck(),
        new RoundsPerContainerCheck(),
        new SameNumberCheck(origins, pools),
        new SeaLegCheck(),
        new SequenceCheck(),
        new SeriesCheck(),
        new VotesCheck(law),
        new WeekdayCheck(),
    ];
}
