using System.Globalization;
using Waybill.Assessment.Goods;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>Tests of the elements of a provision other than time and goods. Each answers for one element, and says why.</summary>
internal static class ElementTests
{
    /// <summary>Whether somebody in the transfer is bound.</summary>
    public static LawElement Addressee(Provision provision, LawCase transfer)
    {
        var regime = provision.Instrument.Regime;
        // A state that is told to let nothing out of itself is one of "all states"; one that is to receive nothing is not told to do anything.
        var others = transfer.Suppliers.Where(p => provision.Direction == FlowDirection.From && !provision.Binds.Contains(Law.Addressee.Sanctioned) && regime.IsAbout(p))
            .Concat(transfer.Suppliers.Concat(transfer.Recipients).Where(p => !regime.IsAbout(p))).Where(LawCase.IsState).Distinct(StringComparer.Ordinal).ToList();
        var bound = new List<string>();
        foreach (var addressee in provision.Binds)
        {
            switch (addressee)
            {
                case Law.Addressee.AllStates when others.Count > 0:
                    bound.Add($"every state, {And(others)} among them");
                    break;
                case Law.Addressee.Sanctioned when regime.IsState:
                    bound.Add(regime.Sanctioned);
                    break;
                case Law.Addressee.FlagStates when transfer.FlagStates.Length > 0:
                    bound.Add($"the state whose flag a named ship is recorded with ({And(transfer.FlagStates)})");
                    break;
                case Law.Addressee.PortStates when transfer.PortStates.Any(p => !regime.IsAbout(p)):
                    bound.Add($"the state in which a site of a leg lies ({And(transfer.PortStates.Where(p => !regime.IsAbout(p)))})");
                    break;
                case Law.Addressee.Unknown or Law.Addressee.AllStates or Law.Addressee.Sanctioned or Law.Addressee.FlagStates or Law.Addressee.PortStates
                    or Law.Addressee.UnBodies:
                default:
                    break;
            }
        }
        if (bound.Count > 0) return new(LawElementNames.Addressee, ElementState.AppearsMet, $"It binds {And(bound)}.");
        if (provision.Binds.All(b => b == Law.Addressee.UnBodies)) return new(LawElementNames.Addressee, ElementState.NotMet, "It is addressed to bodies of the United Nations.");
        return new(LawElementNames.Addressee, ElementState.Unknown, provision.Binds.Contains(Law.Addressee.AllStates)
            ? "It binds states; neither end other than the sanctioned party is known to be one."
            : "No flag or port state is recorded for this transfer.");
    }

    /// <summary>Whether the flow runs the way the provision speaks of; provisions of the other direction are not tested at all.</summary>
    public static LawElement Direction(Provision provision, LawCase transfer)
    {
        var party = provision.Instrument.Regime.Sanctioned;
        return provision.Direction == FlowDirection.None
            ? new(LawElementNames.Direction, ElementState.AppearsMet, "It does not turn on a direction.")
            : new(LawElementNames.Direction, ElementState.AppearsMet, transfer.Suppliers.Any(provision.Instrument.Regime.IsAbout)
                ? $"The flow is alleged to run from {party}."
                : $"The flow is alleged to run to {party}.");
    }

    /// <summary>Whether what is alleged is what the provision speaks of.</summary>
    public static LawElement Act(Provision provision, LawCase transfer)
    {
        if (transfer.IsOnlySought) return new(LawElementNames.Act, ElementState.NotMet, "The goods are only said to have been sought, meant or promised, not to have been supplied.");
        if (provision.Duty is { } duty)
        {
            return new(LawElementNames.Act, ElementState.Unknown, $"It obliges to {duty}; the transfer alone does not tell whether that was done.");
        }
        return transfer.IsAlleged
            ? new(LawElementNames.Act, ElementState.AppearsMet, "Supply, carriage or receipt is alleged.")
            : new(LawElementNames.Act, ElementState.Unknown, "Nothing in the evidence speaks for any supply, carriage or receipt.");
    }

    /// <summary>Whether a limit appears to be passed; null where the provision sets none.</summary>
    public static LawElement? Amount(Provision provision, LawCase transfer)
    {
        if (provision.Cap is not { } cap) return null;
        var limit = string.Create(CultureInfo.InvariantCulture, $"{cap.Value:#,0} {cap.Unit}s for {cap.Per}, all suppliers together{(cap.Other is null ? "" : ", " + cap.Other)}");
        var above = transfer.Transfer.Quantities.Any(q => q.Value.Min > cap.Value && string.Equals(q.Value.Unit, cap.Unit, StringComparison.Ordinal)
            && q.Days is { Start: { } start, End: { } end } && Period.DaysBetween(start, end) <= DaysOfAYear);
        return above
            ? new(LawElementNames.Amount, ElementState.AppearsMet, $"It allows {limit}; a number above that is stated for a year or less.")
            : new(LawElementNames.Amount, ElementState.Unknown, $"It allows {limit}; no number of the evidence shows that this was passed.");
    }

    /// <summary>
    /// Exemptions and conditions. Never found to be met or not: the evidence of a transfer does not show what a committee approved. It decides nothing.
    /// </summary>
    public static LawElement Exemption(Provision provision)
    {
        var known = provision.Exemptions.Length == 0 ? "No exemption is recorded for it." : $"Exemptions: {string.Join("; ", provision.Exemptions)}.";
        var conditions = provision.Conditions.Length == 0 ? "" : $" Condition: {string.Join("; ", provision.Conditions)}. The evidence does not tell.";
        return new(LawElementNames.Exemption, ElementState.Unknown, $"{known} No exemption is claimed in the evidence.{conditions}");
    }

    /// <summary>The words of a list.</summary>
    public static string And(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The longest period, first and last day apart, that a yearly limit can be compared with: a leap year's.</summary>
    private const int DaysOfAYear = 365;
}
