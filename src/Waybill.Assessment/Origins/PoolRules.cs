namespace Waybill.Assessment.Origins;

/// <summary>The correlations that pools assume, from <c>pools.yaml</c>. Each is an assumption of the method, not a measurement.</summary>
internal sealed class PoolRules
{
    /// <summary>The bundled values.</summary>
    public static PoolRules Bundled { get; } = Evidence.BundledYaml.Read<PoolRules>("Origins/pools.yaml");

    /// <summary>States that sign a joint statement, and the statement.</summary>
    public PoolRule JointStatement { get; set; } = new();

    /// <summary>Members of an arrangement that passes intelligence between them.</summary>
    public PoolRule Sharing { get; set; } = new();

    /// <summary>A body that speaks, and its members that speak for themselves too.</summary>
    public PoolRule Body { get; set; } = new();

    /// <summary>Analysts who take frames from one supplier.</summary>
    public PoolRule ImagerySupplier { get; set; } = new();

    /// <summary>Different frames read by one analyst.</summary>
    public PoolRule SameAnalyst { get; set; } = new();

    /// <summary>An analyst's words beside his own frames.</summary>
    public PoolRule OwnWords { get; set; } = new();

    /// <summary>A source that the record says is built on another.</summary>
    public PoolRule Derived { get; set; } = new();
}
