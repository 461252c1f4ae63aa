using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Core.Cases;

/// <summary>
/// All that Waybill concludes of a case as of a day. Derived: the same readings, data and options always give the same value.
/// </summary>
public sealed record CaseAssessment
{
    /// <summary>Day up to which statements and observations count; null: all.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Every claim that counts, statements included, by identifier.</summary>
    public required ImmutableArray<CaseClaim> Claims { get; init; }

    /// <summary>Every observation that counts.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>Sites spoken of.</summary>
    public ImmutableArray<Site> Sites { get; init; } = [];

    /// <summary>Ships spoken of.</summary>
    public ImmutableArray<VesselProfile> Vessels { get; init; } = [];

    /// <summary>Sources spoken of, with the grade used.</summary>
    public ImmutableArray<SourceProfile> Sources { get; init; } = [];

    /// <summary>Transfers, the one that most of the evidence speaks of first, each followed by its return flow.</summary>
    public ImmutableArray<Transfer> Transfers { get; init; } = [];

    /// <summary>Origins.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>Pools with their assumed correlation.</summary>
    public ImmutableArray<OriginPool> Pools { get; init; } = [];

    /// <summary>Checks.</summary>
    public ImmutableArray<CheckResult> Checks { get; init; } = [];

    /// <summary>Findings, one a proposition, in the order of the propositions.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Bounds for one load having gone all the way, one for each route of a transfer.</summary>
    public ImmutableArray<ChainBound> Chains { get; init; } = [];

    /// <summary>Provisions applied.</summary>
    public ImmutableArray<LawResult> Law { get; init; } = [];

    /// <summary>Replies of the accused.</summary>
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>Claims that speak of no transfer, by identifier: counted, not lost.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];

    /// <summary>Items left out because they were not known on <see cref="AsOf"/>.</summary>
    public int Later { get; init; }
}
