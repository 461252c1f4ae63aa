namespace Waybill.Assessment.Origins;

/// <summary>What documents of a cluster have in common.</summary>
public enum ClusterBasis
{
    /// <summary>Their texts are copies of each other.</summary>
    NearCopy = 0,

    /// <summary>They go back to one outlet, by a credit or a relay that the text names.</summary>
    Outlet = 1,

    /// <summary>They report the same statement: one party, one figure, one day; or one joint statement.</summary>
    Statement = 2,
}
