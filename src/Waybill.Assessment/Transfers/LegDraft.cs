using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>A leg in the making.</summary>
internal sealed class LegDraft(string from, string to)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string From { get; } = from;

    public string To { get; } = to;

    public List<CaseClaim> Claims { get; } = [];

    public List<Observation> Observations { get; } = [];

    public List<LegWindow> Windows { get; } = [];

    public SortedSet<string> Carriers { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a claim.</summary>
    public void Add(CaseClaim claim)
    {
        Claims.Add(claim);
        known.Add(claim.Claim.Id);
    }

    /// <summary>Whether the claim was added. Comparing claims by all they hold would cost more than all the rest, in a large case.</summary>
    public bool Has(CaseClaim claim) => known.Contains(claim.Claim.Id);

    public int Mentions => Claims.Count + Observations.Count;
}
