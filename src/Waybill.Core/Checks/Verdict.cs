namespace Waybill.Core.Checks;

/// <summary>What a check says. Never "true" or "false". Numbers are stored; they are never reused.</summary>
public enum Verdict
{
    /// <summary>Not testable with what is known.</summary>
    NotTestable = 0,

    /// <summary>Consistent.</summary>
    Consistent = 1,

    /// <summary>Consistent as an upper bound only.</summary>
    ConsistentAsUpperBound = 2,

    /// <summary>The answer depends on a definition that nobody stated.</summary>
    AmbiguousDefinition = 3,

    /// <summary>Inconsistent.</summary>
    Inconsistent = 4,
}
