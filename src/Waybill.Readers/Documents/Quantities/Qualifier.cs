namespace Waybill.Readers.Documents.Quantities;

/// <summary>What words around a number do to its bounds.</summary>
internal enum Qualifier
{
    /// <summary>Nothing: the number is meant as it stands.</summary>
    Exact,

    /// <summary>About, nearly.</summary>
    About,

    /// <summary>More than, at least: no upper bound.</summary>
    AtLeast,

    /// <summary>Up to, as many as: no lower bound.</summary>
    AtMost,
}
