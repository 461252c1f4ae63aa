using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Dossier;

/// <summary>What every section of a dossier knows: the case, the transfer it is about, and the footnotes.</summary>
public sealed class DossierContext
{
    /// <summary>Makes it.</summary>
    /// <param name="view">The case.</param>
    /// <param name="text">The sentences.</param>
    /// <param name="transfer">The transfer; null in a case of which nothing was read yet.</param>
    public DossierContext(CaseView view, Messages text, Transfer? transfer)
    {
        (View, Text, Transfer) = (view, text, transfer);
        (Values, Grades) = (new(text), new(text));
        (Speakers, Propositions, Notes) = (new(text, Book), new(text, Book), new(text, Book));
        Returns = transfer is null ? [] : [.. Book.Returns(transfer)];
        Transfers = transfer is null ? [] : [transfer, .. Returns];
        Register = new(Book, Transfers.SelectMany(t => t.Claims.Concat(t.Observations)).Concat(Book.Assessment.Replies.SelectMany(r => r.Items)));
        // Checks of a transfer are about it, its legs or its propositions; those about a document are about what it says of them.
        HashSet<string> subjects = [.. Transfers.Select(t => t.Id), .. Transfers.SelectMany(t => t.Legs).Select(l => l.Id), .. Transfers.SelectMany(t => t.Propositions).Select(p => p.Id)];
        Checks = [.. Book.Assessment.Checks.Where(c => c.Subject is null || subjects.Contains(c.Subject))];
        Law = [.. Book.Assessment.Law.Where(l => Transfers.Any(t => string.Equals(t.Id, l.Transfer, StringComparison.Ordinal)))];
    }

    /// <summary>The case.</summary>
    public CaseView View { get; }

    /// <summary>The case as it is asked.</summary>
    public CaseBook Book => View.Book;

    /// <summary>The sentences.</summary>
    public Messages Text { get; }

    /// <summary>The transfer.</summary>
    public Transfer? Transfer { get; }

    /// <summary>Its return flows.</summary>
    public ImmutableArray<Transfer> Returns { get; }

    /// <summary>The transfer and its return flows.</summary>
    public ImmutableArray<Transfer> Transfers { get; }

    /// <summary>The footnotes.</summary>
    public ItemRegister Register { get; }

    /// <summary>Checks about the transfers, or about what documents say.</summary>
    public ImmutableArray<CheckResult> Checks { get; }

    /// <summary>Provisions applied to the transfers.</summary>
    public ImmutableArray<LawResult> Law { get; }

    /// <summary>Values as words.</summary>
    public ValueText Values { get; }

    /// <summary>Judgements as words.</summary>
    public GradeText Grades { get; }

    /// <summary>Who speaks.</summary>
    public SpeakerText Speakers { get; }

    /// <summary>Propositions as sentences.</summary>
    public PropositionText Propositions { get; }

    /// <summary>Conflicts, replies, notes.</summary>
    public CaseNotes Notes { get; }

    /// <summary>The findings of the bottom line.</summary>
    public IEnumerable<(Proposition Proposition, Finding Finding)> Headlines => Pipeline.Views.Headlines.Of(Book, Transfer, 5);

    /// <summary>All items that bear on a proposition, those that decide first.</summary>
    public ImmutableArray<string> Items(Proposition proposition)
    {
        var weighing = Book.Finding(proposition.Id)?.Rows.Where(r => r.Kind != RowKind.NoWeight).Select(r => r.Items.FirstOrDefault()).OfType<string>() ?? [];
        return [.. weighing.Concat(proposition.Observations.Concat(proposition.Claims).Select(b => b.Item)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Text from outside, made harmless.</summary>
    public static string Safe(string? text) => Serving.PageContext.Safe(text);
}
