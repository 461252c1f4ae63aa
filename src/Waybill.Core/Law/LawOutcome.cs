namespace Waybill.Core.Law;

/// <summary>What may be said of a provision, always prima facie. Numbers are stored; they are never reused.</summary>
public enum LawOutcome
{
    /// <summary>The provision was recorded from memory, or an element cannot be told.</summary>
    NotTestable = 0,

    /// <summary>An element is not met: it does not apply.</summary>
    NotApplicable = 1,

    /// <summary>Elements appear met, but the paragraph's text was not read verbatim.</summary>
    ElementsAppearMetTextNotChecked = 2,

    /// <summary>Elements appear met, against the text read verbatim.</summary>
    ElementsAppearMet = 3,

    /// <summary>A call or a creation of a body, not an obligation that a transfer could breach.</summary>
    NotAnObligation = 4,
}
