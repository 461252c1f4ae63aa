using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>The form of a transfer: its boxes in the order of their numbers.</summary>
public static class Form
{
    /// <summary>The boxes of a transfer, 1 to 18; null: those of a case of which nothing was read yet.</summary>
    public static IReadOnlyList<FormBox> Boxes(CaseBook book, Transfer? transfer, Messages text) =>
    [
        .. new PartyBoxes(text, book).Of(transfer), .. new RouteBoxes(text, book).Of(transfer), .. new CargoBoxes(text, book).Of(transfer),
        .. new TermsBoxes(text, book).Of(transfer),
    ];
}
