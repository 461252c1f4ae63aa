using Waybill.Assessment.Goods;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>The sentences of results. Every one is prima facie, conditional on what is alleged, and judges nobody.</summary>
internal static class LawSentences
{
    /// <summary>The sentence of an outcome.</summary>
    public static string Of(LawOutcome outcome, Provision provision, LawCase transfer, IReadOnlyList<LawElement> elements, TextRead text, IReadOnlyList<string> classes) => outcome switch
    {
        LawOutcome.ElementsAppearMet => $"Prima facie, {provision.Citation} appears to be engaged{If(transfer, classes)}: its elements appear met, against text read in a copy. {Exemption(provision)}",
        LawOutcome.ElementsAppearMetTextNotChecked =>
            $"Prima facie, {provision.Citation} appears to be engaged{If(transfer, classes)}: its elements appear met, but the text was read in summary only and is to be checked. {Exemption(provision)}",
        LawOutcome.NotAnObligation => $"Prima facie, {provision.Citation} is no obligation that a transfer could breach: it {Does(provision)}.",
        LawOutcome.NotApplicable => $"Prima facie, {provision.Citation} is not engaged by what is alleged. {First(elements, ElementState.NotMet)}",
        LawOutcome.NotTestable when text == TextRead.None => $"Not testable: the text of {provision.Citation} was not read; what is recorded of it is general knowledge.",
        LawOutcome.NotTestable => $"Not testable: {provision.Citation} turns on what cannot be told. {First(elements, ElementState.Unknown)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string If(LawCase transfer, IReadOnlyList<string> classes) =>
        $" if the load was {(classes.Count == 0 ? "what it covers" : Or(classes.Select(c => GoodsClasses.Words(c, "en")).ToArray()))} and went from {ElementTests.And(transfer.Suppliers)} to {ElementTests.And(transfer.Recipients)}, as alleged";

    private static string Exemption(Provision provision) => provision.Conditions.Length == 0
        ? "No exemption is claimed in the evidence."
        : $"No exemption is claimed in the evidence; it is conditional: {string.Join("; ", provision.Conditions)}.";

    private static string Does(Provision provision) => provision.Force switch
    {
        ProvisionForce.CallsUpon => "calls upon states",
        ProvisionForce.SetsUp => "sets up a body",
        ProvisionForce.Clarifies => "says how another paragraph is to be read",
        ProvisionForce.Unknown or ProvisionForce.Binding or _ => "does not decide anything that is recorded",
    };

    private static string First(IReadOnlyList<LawElement> elements, ElementState state) =>
        elements.First(e => e.State == state && e.Name != LawElementNames.Exemption).Why;

    private static string Or(string[] words) => words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
