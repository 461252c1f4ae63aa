using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Sources;
using Waybill.Core.Text;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>What a speaker is to a transfer, by general rules: no state and no case is named.</summary>
internal static class InterestRule
{
    /// <summary>True when the speaker is supplier or recipient of the transfer, or an organ of one.</summary>
    public static bool IsParty(Standing standing, Transfer transfer) =>
        standing.Parties.Contains(NameForms.Fold(transfer.Supplier)) || standing.Parties.Contains(NameForms.Fold(transfer.Recipient));

    /// <summary>True when a statement is one of position: a body of states speaks, or more states than are likely to have looked for themselves.</summary>
    public static bool IsPosition(Standing standing, CaseClaim claim) =>
        standing.Kind == SourceKind.Intergovernmental || claim.Claim.Speaker.Split("; ").Length >= GradeData.Interest.PositionSigners;

    /// <summary>The row of <c>interest.yaml</c>.</summary>
    public static Interest Of(Standing standing, CaseClaim claim, Transfer transfer)
    {
        var rows = GradeData.Interest.Interests;
        if (IsParty(standing, transfer)) return rows[claim.Claim.Stance == Stance.Pledge ? "undertaking" : "accused"];
        return rows[Vocabulary.Of(standing.Kind)];
    }

    /// <summary>The letter: that of the case; else the bundled one, but no better than the default for a party to the accusation.</summary>
    public static Reliability ReliabilityOf(Standing standing, Transfer transfer)
    {
        var letter = standing.Reliability;
        if (standing.IsGradedByCase || standing.IsUnnamed || !IsParty(standing, transfer)) return letter;
        var most = Vocabulary.ReliabilityOf(GradeData.Interest.AccusedReliability);
        // The letters' numbers grow from A to E; F, which is 0, is ignorance, and a party to the accusation is known to be one.
        return letter == Reliability.CannotBeJudged || letter < most ? most : letter;
    }

    /// <summary>True for kinds of source that have no stake in the answer.</summary>
    public static bool IsDisinterested(Standing standing, Transfer transfer) =>
        standing.Kind is SourceKind.ExpertPanel or SourceKind.Research or SourceKind.SensorProvider && !IsParty(standing, transfer);
}
