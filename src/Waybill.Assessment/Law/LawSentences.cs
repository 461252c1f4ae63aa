using System.Globalization;
using Waybill.Assessment.Goods;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>The sentences of results. Every one is prima facie, conditional on what is alleged, and judges nobody.</summary>
internal static class LawSentences
{
    /// <summary>Most goods that a sentence names; a single one more is named rather than counted.</summary>
    private const int Named = 5;

    /// <summary>The sentence of an outcome.</summary>
    public static string Of(LawOutcome outcome, Provision provision, LawCase transfer, IReadOnlyList<LawElement> elements, GoodsFinding goods) => outcome switch
    {
        LawOutcome.ElementsAppearMet =>
            $"Prima facie, {provision.Citation} appears to be engaged{If(transfer, goods)}: its elements appear met, against text read in a copy. {Exemption(provision)}",
        LawOutcome.ElementsAppearMetTextNotChecked =>
            $"Prima facie, {provision.Citation} appears to be engaged{If(transfer, goods)}: its elements appear met, but {Text(provision, goods)} was read in summary only and is to be checked. {Exemption(provision)}",
        LawOutcome.NotAnObligation => $"Prima facie, {provision.Citation} is no obligation that a transfer could breach: it {Does(provision)}.",
        LawOutcome.NotApplicable => $"Prima facie, {provision.Citation} is not engaged by what is alleged. {First(elements, ElementState.NotMet)}{Were(provision, elements, goods)}",
        LawOutcome.NotTestable when goods.Rests.Text == TextRead.None => $"Not testable: the text of {goods.Rests.Citation} was not read; what is recorded of it is general knowledge.",
        LawOutcome.NotTestable => $"Not testable: {provision.Citation} turns on what cannot be told. {(provision.Duty is null ? First(elements, ElementState.Unknown) : elements.Single(e => e.Name == LawElementNames.Act).Why)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Text(Provision provision, GoodsFinding goods) =>
        ReferenceEquals(goods.Rests, provision) ? "the text" : $"the text of {goods.Rests.Citation}, on which that rests,";

    // Of goods that are only sought it is worth knowing which paragraph would speak of them.
    private static string Were(Provision provision, IReadOnlyList<LawElement> elements, GoodsFinding goods) => LawTester.FailsByActAlone(provision, elements) && goods.Element.State == ElementState.AppearsMet
        ? $" It would speak of {Goods(goods.Classes, "or")}, were that supplied."
        : "";

    private static string If(LawCase transfer, GoodsFinding goods) =>
        $" if the load was {Goods(goods.Classes, "or")} and went from {ElementTests.And(transfer.Suppliers)} to {ElementTests.And(transfer.Recipients)}, as alleged";

    private static string Exemption(Provision provision) => provision.Conditions.Length == 0
        ? "No exemption is claimed in the evidence."
        : $"No exemption is claimed in the evidence. It applies on condition that {string.Join("; ", provision.Conditions)}; the evidence does not tell.";

    private static string Does(Provision provision) => provision.Force switch
    {
        ProvisionForce.CallsUpon => "calls upon states",
        ProvisionForce.SetsUp => "sets up a body",
        ProvisionForce.Clarifies => "says how another paragraph is to be read",
        ProvisionForce.Unknown or ProvisionForce.Binding or _ => "does not decide anything that is recorded",
    };

    private static string First(IReadOnlyList<LawElement> elements, ElementState state) =>
        elements.First(e => e.State == state && e.Name != LawElementNames.Exemption).Why;

    /// <summary>Goods in words, the most spoken of first; of many, the first few and how many more.</summary>
    public static string Goods(IReadOnlyList<string> classes, string conjunction)
    {
        string[] words = [.. classes.Take(classes.Count == Named + 1 ? classes.Count : Named).Select(c => GoodsClasses.Words(c, "en"))];
        if (classes.Count > Named + 1) words = [.. words, string.Create(CultureInfo.InvariantCulture, $"{classes.Count - Named} other kinds")];
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} {conjunction} {words[^1]}";
    }
}
