using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>A leg in the making.</summary>
internal sealed class LegDraft(string from, string to)
{
    public string From { get; } = from;

    public string To { get; } = to;

    public List<CaseClaim> Claims { get; } = [];

    public List<Observation> Observations { get; } = [];

    public List<LegWindow> Windows { get; } = [];

    public SortedSet<string> Carriers { get; } = new(StringComparer.Ordinal);

    public int Mentions => Claims.Count + Observations.Count;
}
