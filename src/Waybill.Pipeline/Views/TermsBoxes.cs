using System.Collections.Immutable;
using Waybill.Core.Law;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>Boxes 16 to 18: what was asked and given in return, what it would breach, and who issued the form.</summary>
public sealed class TermsBoxes(Messages text, CaseBook book)
{
    private readonly ValueText values = new(text);

    /// <summary>The boxes in order.</summary>
    public IEnumerable<FormBox> Of(Transfer? transfer)
    {
        yield return Consideration(transfer);
        yield return Law(transfer);
        yield return Issuer();
    }

    private FormBox Consideration(Transfer? transfer)
    {
        var back = (transfer is null ? [] : book.Returns(transfer)).ToArray();
        var result = ((PropositionKind[])[PropositionKind.Sought, PropositionKind.Promised, PropositionKind.Given])
            .Select(kind => (Kind: kind, All: back.SelectMany(t => t.Propositions).Where(p => p.Kind == kind).ToImmutableArray()))
            .Where(x => x.All.Length > 0)
            .Select(x => new BoxValue(text["Return." + x.Kind])
            {
                Remarks = [string.Join(", ", x.All.Select(p => p.Goods is { } goods ? values.Goods(goods) : text["Prop.Goods"]).Distinct(StringComparer.Ordinal))],
                Items = [.. x.All.SelectMany(p => BearingSummary.Of(p).Says).Distinct(StringComparer.Ordinal)],
                Propositions = x.All,
            }).ToImmutableArray();
        if (result.Length == 0) return new FormBox(16) { Remarks = [text["Box.16.Blank"]], FilledBy = text["Box.16.Fill"] };
        return new FormBox(16)
        {
            Values = result,
            Remarks = [text["Box.16.Freight"], text["Box.16.Table"]],
            IsContested = BearingSummary.Of(result.SelectMany(v => v.Propositions)).Denies.Length > 0,
        };
    }

    private FormBox Law(Transfer? transfer)
    {
        var all = book.Assessment.Law.Where(l => transfer is not null && string.Equals(l.Transfer, transfer.Id, StringComparison.Ordinal)).ToArray();
        var met = all.Where(l => l.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked).ToArray();
        var breach = (transfer?.Propositions ?? []).Where(p => p.Kind == PropositionKind.Breach).ToImmutableArray();
        if (met.Length == 0)
        {
            return new FormBox(17) { Remarks = [text[all.Length == 0 ? "Box.17.Blank" : "Box.17.None"]], FilledBy = text["Box.17.Fill"] };
        }
        var remarks = new List<string> { text["Box.17.PrimaFacie"] };
        var says = BearingSummary.Of(breach);
        if (says.Says.Length + says.Political.Length > 0)
        {
            var speakers = new SpeakerText(text, book);
            remarks.Add(text.Format("Box.17.Said", speakers.List(speakers.Parties(says.Says.Concat(says.Political)))));
        }
        return new FormBox(17)
        {
            Values = [.. met.Select(l => new BoxValue(l.Citation) { Remarks = [.. Provision(l)] })],
            Remarks = [.. remarks],
            IsContested = says.Denies.Length > 0,
        };
    }

    private IEnumerable<string> Provision(LawResult law)
    {
        yield return text["Law." + law.Outcome];
        if (law.Vote is { } vote) yield return text.Format("Law.Vote", vote.For, vote.Against, vote.Abstaining);
        if (law.VotesOfAccused.Length > 0) yield return string.Join("; ", law.VotesOfAccused);
    }

    // Of examples nothing is reconstructed, unless there is nothing else.
    private int Counted() => book.Assessment.Claims.Count(c => !c.IsExample) is > 0 and var real ? real : book.Assessment.Claims.Length;

    private FormBox Issuer() => new(18)
    {
        Values =
        [
            new BoxValue(text["Box.18.Nobody"])
            {
                Remarks =
                [
                    text.Format(
                        "Box.18.From", text.Count("Summary.Claims", Counted()), text.Count("Count.Observations", book.Assessment.Observations.Length)),
                    .. book.Assessment.AsOf is { } day ? (ImmutableArray<string>)[text.Format("Form.AsOf", ValueText.Day(day))] : [],
                ],
            },
        ],
    };
}
