namespace Waybill.Assessment.Law;

/// <summary>Names of the elements, in the order in which they are tested.</summary>
internal static class LawElementNames
{
    /// <summary>Whom it binds.</summary>
    public const string Addressee = "addressee";

    /// <summary>Which way the flow runs.</summary>
    public const string Direction = "direction";

    /// <summary>What the load is.</summary>
    public const string Goods = "goods";

    /// <summary>What was done.</summary>
    public const string Act = "act";

    /// <summary>When.</summary>
    public const string Time = "time";

    /// <summary>How much, where it sets a limit.</summary>
    public const string Amount = "amount";

    /// <summary>Whether it was allowed.</summary>
    public const string Exemption = "exemption";
}
