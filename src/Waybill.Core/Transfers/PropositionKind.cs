namespace Waybill.Core.Transfers;

/// <summary>What a proposition says; the smallest thing that is graded. Numbers are stored; they are never reused.</summary>
public enum PropositionKind
{
    /// <summary>The supplier moved materiel to the recipient at all.</summary>
    Moved = 0,

    /// <summary>Loaded at the leg's first site.</summary>
    LoadedAt = 1,

    /// <summary>Carried by a named ship or train.</summary>
    CarriedBy = 2,

    /// <summary>Discharged at, or reached, the leg's last site.</summary>
    DischargedAt = 3,

    /// <summary>Carried onward from one site to the next.</summary>
    CarriedOnward = 4,

    /// <summary>What the load was.</summary>
    Contents = 5,

    /// <summary>How much or how many.</summary>
    Quantity = 6,

    /// <summary>Deliveries were completed.</summary>
    Completion = 7,

    /// <summary>The supplier or recipient meant to.</summary>
    Intent = 8,

    /// <summary>Something was sought in return.</summary>
    Sought = 9,

    /// <summary>Something was promised in return.</summary>
    Promised = 10,

    /// <summary>Something was given in return.</summary>
    Given = 11,

    /// <summary>It would breach an obligation, as somebody says. Testimony, never evidence of breach.</summary>
    Breach = 12,
}
