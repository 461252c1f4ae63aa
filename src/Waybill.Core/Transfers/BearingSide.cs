namespace Waybill.Core.Transfers;

/// <summary>Which way a claim or observation bears on a proposition.</summary>
public enum BearingSide
{
    /// <summary>For it.</summary>
    For = 0,

    /// <summary>Denies it.</summary>
    Against = 1,

    /// <summary>Says that proof is lacking.</summary>
    Questions = 2,

    /// <summary>Condemns or supports it as policy, presupposing it: an act of politics, 0 dB of fact.</summary>
    Political = 3,

    /// <summary>Seen beside it; weighs nothing (closed boxes on contents, a frame without the site).</summary>
    Beside = 4,
}
