using Waybill.Assessment.Goods;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>What a claim is to a transfer, by its predicate and stance (docs/claims.md).</summary>
internal static class ClaimKinds
{
    /// <summary>True for the predicates by which goods go from one to another.</summary>
    public static bool IsMovement(Predicate predicate) =>
        predicate is Predicate.Supply or Predicate.Ship or Predicate.Transfer or Predicate.Arrive or Predicate.Receive;

    /// <summary>True for claims that may belong to a transfer at all.</summary>
    public static bool IsAboutTransfer(Claim claim) => IsMovement(claim.Predicate) || claim.Predicate is Predicate.Seek or Predicate.Violate or Predicate.Monitor;

    /// <summary>Which way a claim bears on the movement that it speaks of.</summary>
    public static BearingSide SideOf(Claim claim) => claim switch
    {
        { Negated: true } => BearingSide.Against,
        { Stance: Stance.Assert or Stance.Estimate or Stance.Confirm } => BearingSide.For,
        { Stance: Stance.Deny } => BearingSide.Against,
        { Stance: Stance.Question } => BearingSide.Questions,
        _ => BearingSide.Political,
    };

    /// <summary>True when the reservation is about what was inside, not about the movement.</summary>
    public static bool QuestionsContentsOnly(Claim claim) => claim is { Stance: Stance.Question, Hedge: Hedge.CannotConfirm };

    /// <summary>Goods of a claim that are a load, not the boxes it is in.</summary>
    public static bool NamesContents(Claim claim) => claim.Goods.Any(g => GoodsClasses.IsDirectlyContents(g) && GoodsClasses.IsArms(g));

    /// <summary>True when a claim speaks of people only.</summary>
    public static bool IsOfPeopleOnly(Claim claim) => claim.Goods.Length > 0 && claim.Goods.All(g => g is "troops" or "personnel");

    /// <summary>Parties of a slot; several are joined by "; ". A body or person stands for its party.</summary>
    public static IEnumerable<string> Parties(string? slot) => slot is null ? [] : slot.Split("; ").Select(p => p.Split('/')[0]);

    /// <summary>The day from which a claim was known; null when no day is.</summary>
    public static LocalDate? Day(CaseClaim claim) => claim.Said ?? claim.Published;
}
