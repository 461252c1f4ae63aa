namespace Waybill.Pipeline.Cases;

/// <summary>What a party is alleged to have done. Numbers are stable; growth only.</summary>
public enum CaseRole
{
    /// <summary>Gave the goods.</summary>
    Supplier = 1,

    /// <summary>Took the goods.</summary>
    Recipient = 2,

    /// <summary>Moved the goods.</summary>
    Carrier = 3,

    /// <summary>Arranged it.</summary>
    Broker = 4,

    /// <summary>Anything else.</summary>
    Other = 5,
}
