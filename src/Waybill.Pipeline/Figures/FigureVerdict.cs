namespace Waybill.Pipeline.Figures;

/// <summary>What a check found out about a number: whether it is possible, never whether it is true.</summary>
public enum FigureVerdict
{
    /// <summary>Consistent: =.</summary>
    Consistent = 0,

    /// <summary>Consistent as an upper bound: ≤.</summary>
    UpperBound = 1,

    /// <summary>The definition is ambiguous: ≟.</summary>
    Ambiguous = 2,

    /// <summary>Inconsistent: ≠.</summary>
    Inconsistent = 3,

    /// <summary>Not testable: ∅.</summary>
    NotTestable = 4,
}
