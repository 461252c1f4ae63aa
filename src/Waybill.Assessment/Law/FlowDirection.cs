namespace Waybill.Assessment.Law;

/// <summary>Direction of a flow that a provision is about, seen from the sanctioned party.</summary>
internal enum FlowDirection
{
    /// <summary>It does not turn on a direction.</summary>
    None = 0,

    /// <summary>To the sanctioned party.</summary>
    To = 1,

    /// <summary>From it.</summary>
    From = 2,

    /// <summary>Either way.</summary>
    Both = 3,
}
