using System.Collections.Immutable;

namespace Waybill.Core.Cases;

/// <summary>A number in a statement.</summary>
/// <param name="Item">What is counted, in the row's words, as "152mm rounds".</param>
/// <param name="Value">The interval; its unit is <c>container</c>, <c>round</c>, <c>shipment</c> and so on.</param>
/// <param name="Basis">What the number is.</param>
/// <param name="Window">Period the figure covers, in the row's words; null when not stated.</param>
public sealed record StatementQuantity(string Item, QuantityInterval Value, QuantityBasis Basis, string? Window)
{
    /// <summary>Goods classes that the item's words name.</summary>
    public ImmutableArray<string> Goods { get; init; } = [];

    /// <summary>Giver that the item's words name; null where they name none.</summary>
    public string? From { get; init; }

    /// <summary>Receiver that the item's words name.</summary>
    public string? To { get; init; }

    /// <summary>Days that the words of <see cref="Window"/> mean; null where they name none.</summary>
    public DayInterval? Days { get; init; }
}
