using Waybill.Core.Cases;
using Waybill.Core.Observations;

namespace Waybill.Assessment.Transfers;

/// <summary>A transfer in the making: two parties, and all that speaks of goods going from the one to the other.</summary>
internal sealed class Hypothesis(string supplier, string recipient)
{
    public string Supplier { get; } = supplier;

    public string Recipient { get; } = recipient;

    /// <summary>The transfer that this one is given in return for; null when it is none.</summary>
    public Hypothesis? ReturnOf { get; set; }

    public List<CaseClaim> Claims { get; } = [];

    public List<Observation> Observations { get; } = [];

    /// <summary>How much speaks of it: ranks hypotheses, and says nothing of how likely one is.</summary>
    public int Mentions { get; set; }
}
