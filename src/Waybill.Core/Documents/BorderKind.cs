namespace Waybill.Core.Documents;

/// <summary>Which line of a state a text measures a distance to, by its own word. Numbers are stored; they are never reused.</summary>
public enum BorderKind
{
    /// <summary>Its border, without a word on which.</summary>
    Border = 0,

    /// <summary>The line of contact of a war.</summary>
    Front = 1,

    /// <summary>Its coast.</summary>
    Coast = 2,
}
