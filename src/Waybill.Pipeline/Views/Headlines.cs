using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>
/// The findings that a reader asks for first: did it move, how far did it get, what was it, how much, was it completed. Of several of a kind the one on
/// which most bears; of the legs the last one of the longest way.
/// </summary>
public static class Headlines
{
    private static readonly PropositionKind[] Asked =
        [PropositionKind.Moved, PropositionKind.DischargedAt, PropositionKind.Contents, PropositionKind.Quantity, PropositionKind.Completion, PropositionKind.LoadedAt];

    /// <summary>The findings, in that order; a kind on which nothing was graded is left out.</summary>
    /// <param name="book">The case.</param>
    /// <param name="transfer">The transfer; null: none.</param>
    /// <param name="most">How many at most.</param>
    public static IEnumerable<(Proposition Proposition, Finding Finding)> Of(CaseBook book, Transfer? transfer, int most)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (transfer is null) return [];
        var end = book.Assessment.Chains.Where(c => string.Equals(c.Transfer, transfer.Id, StringComparison.Ordinal)).MaxBy(c => c.Legs.Length)?.Legs[^1];
        var graded = from kind in Asked
                     let best = (from proposition in transfer.Propositions
                                 where proposition.Kind == kind
                                 let finding = book.Finding(proposition.Id)
                                 where finding?.Words is not null
                                 orderby string.Equals(proposition.Leg, end, StringComparison.Ordinal) descending, proposition.Claims.Length + proposition.Observations.Length descending
                                 select (Proposition: proposition, Finding: finding)).FirstOrDefault()
                     where best.Finding is not null
                     select best;
        return graded.Take(most);
    }
}
