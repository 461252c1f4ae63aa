namespace Waybill.Assessment.Checks.Factors;

/// <summary>What <c>factors.yaml</c> holds.</summary>
internal sealed class FactorTable
{
    public int Version { get; set; }

    public List<FactorRow> Factors { get; set; } = [];
}
