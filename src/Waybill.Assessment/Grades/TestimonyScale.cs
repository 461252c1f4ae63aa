using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Weighs what somebody says. Accuser and denier go through the same formula with their own interest.</summary>
internal sealed class TestimonyScale(StandingBook standings)
{
    // One claim bears on many propositions in the same way.
    private readonly Dictionary<(string Item, BearingSide Side, BearingScope Scope, bool IsBreach, string Transfer), Weighed> known = [];

    /// <summary>What a claim is worth for a proposition.</summary>
    public Weighed Weigh(CaseClaim claim, Bearing bearing, Proposition proposition, Transfer transfer)
    {
        var gated = bearing with { Scope = ScopeOf(claim, bearing, proposition) };
        var key = (gated.Item, gated.Side, gated.Scope, proposition.Kind == PropositionKind.Breach, transfer.Id);
        if (!known.TryGetValue(key, out var weighed)) known.Add(key, weighed = WeighNew(claim, gated, proposition, transfer));
        return weighed;
    }

    private Weighed WeighNew(CaseClaim claim, Bearing bearing, Proposition proposition, Transfer transfer)
    {
        var label = LabelOf(claim, bearing.Side);
        if (claim.IsExample) return Weighed.Nothing(bearing.Item, label, bearing.Scope, "The document says that it was written as an example: it is no evidence.");
        if (Scopes.WhyNothing(bearing.Scope) is { } why) return Weighed.Nothing(bearing.Item, label, bearing.Scope, why);
        if (bearing.Side == BearingSide.Beside) return Weighed.Nothing(bearing.Item, label, bearing.Scope, "It stands beside the proposition and speaks neither for nor against it.");
        if (IsPolitical(claim, bearing, proposition)) return Political(claim, bearing, proposition, label);

        // A joint statement counts as that signer whose word weighs most; the others add nothing.
        return claim.Claim.Speaker.Split("; ").Select(speaker => OfSpeaker(speaker, claim, bearing, transfer, label))
            .OrderByDescending(w => Math.Abs(w.Strength.Middle), Comparer<double>.Default)
            .ThenByDescending(w => w.Strength.High - w.Strength.Low, Comparer<double>.Default)
            .ThenBy(w => w.Inputs, StringComparer.Ordinal).ThenBy(w => w.Reason, StringComparer.Ordinal).First();
    }

    private Weighed OfSpeaker(string speaker, CaseClaim claim, Bearing bearing, Transfer transfer, string label)
    {
        var standing = standings.OfSpeaker(speaker, claim.Publisher);
        var interest = InterestRule.Of(standing, claim, transfer);
        var isFor = bearing.Side == BearingSide.For;
        if (!isFor && (bearing.Side == BearingSide.Questions || claim.DeclinedToo)) return Question(claim, bearing, label, standing, transfer);

        var letter = InterestRule.ReliabilityOf(standing, transfer);
        var (hedge, hedgeWords) = HedgeOf(claim.Claim);
        var factor = hedge * (bearing.Scope == BearingScope.Indirect ? GradeData.Interest.Indirect : 1);
        var (relay, relayWords) = RelayRule.Of(claim, speaker);
        var weighed = new Weighed
        {
            Item = bearing.Item,
            Kind = isFor ? RowKind.Testimony : RowKind.Denial,
            Scope = bearing.Scope,
            Label = label,
            IsUnjudged = letter == Reliability.CannotBeJudged,
            IsDisinterested = InterestRule.IsDisinterested(standing, transfer),
            IsAgainst = !isFor,
            Reason = Sentence(isFor ? interest.Assert : interest.Deny),
        };
        var trail = string.Concat(((string[])[relayWords, hedgeWords, bearing.Scope == BearingScope.Indirect ? $"indirect ×{Numbers.Share(GradeData.Interest.Indirect)}" : ""])
            .Where(w => w.Length > 0).Select(w => ", " + w));
        var chance = isFor ? $"q {Numbers.Share(interest.Q)}" : $"d {Numbers.Share(interest.D)}";
        if (weighed.IsUnjudged)
        {
            var open = GradeData.Interest.UnjudgedCap;
            return Position(standing, claim, weighed with
            {
                Strength = (isFor ? new Strength(0, 0, open) : new Strength(-open, 0, 0)).Times(factor),
                Inputs = $"F: r 0–1, {chance}{trail}",
                Reason = Sentence($"{(isFor ? interest.Assert : interest.Deny)}, of a reliability that cannot be judged: it weighs nothing in the middle, and only opens the interval"),
            });
        }
        var range = GradeData.Interest.Reliability[Vocabulary.Of(letter)];
        var (low, high) = (range.Low * relay, range.High * relay);
        var middle = (range.Low + range.High) / 2 * relay;
        var strength = isFor
            ? new Strength(Asserted(low), Asserted(middle), Asserted(high))
            : new Strength(Denied(high), Denied(middle), Denied(low));
        var cap = Likelihood.Decibans(GradeData.Interest.TestimonyCap);
        var scaled = strength.Times(factor);
        return Position(standing, claim, weighed with
        {
            Strength = scaled.Capped(cap),
            Capped = Math.Abs(scaled.Middle) > cap,
            Inputs = $"{Vocabulary.Of(letter)}: r {Numbers.Share(low, high)}, {chance}{trail}",
        });

        double Asserted(double r) => Likelihood.Decibans(Likelihood.OfAssertion(r, interest.Q));
        double Denied(double r) => Likelihood.Decibans(Likelihood.OfDenial(r, interest.D));
    }

    // "There is no proof" says hardly anything of what happened, whoever says it; nor does a denial by one who in the same breath declines to comment.
    private static Weighed Question(CaseClaim claim, Bearing bearing, string label, Standing standing, Transfer transfer)
    {
        var question = GradeData.Interest.Question;
        var factor = bearing.Scope == BearingScope.Indirect ? GradeData.Interest.Indirect : 1;
        return new()
        {
            Item = bearing.Item,
            Kind = RowKind.Denial,
            Scope = bearing.Scope,
            Label = label,
            Strength = Strength.Of(Likelihood.Decibans(Likelihood.OfDenial(question.R, question.D))).Times(factor),
            Inputs = $"r {Numbers.Share(question.R)}, d {Numbers.Share(question.D)}",
            IsDisinterested = InterestRule.IsDisinterested(standing, transfer),
            IsAgainst = true,
            Reason = claim.DeclinedToo && bearing.Side == BearingSide.Against
                ? "The speaker declined to comment in the same breath: of the weakest strength."
                : "It says that proof is lacking, not that it did not happen: of the weakest strength.",
        };
    }

    private static Weighed Position(Standing standing, CaseClaim claim, Weighed weighed)
    {
        if (!InterestRule.IsPosition(standing, claim)) return weighed;
        var most = GradeData.Interest.PositionDecibans;
        return weighed with
        {
            Kind = RowKind.Political,
            Strength = weighed.Strength.Capped(most),
            Capped = Math.Abs(weighed.Strength.Middle) > most,
            Reason = "A statement of position that restates what its members say: at most one deciban of fact.",
        };
    }

    private static Weighed Political(CaseClaim claim, Bearing bearing, Proposition proposition, string label) => new()
    {
        Item = bearing.Item,
        Kind = RowKind.Political,
        Scope = bearing.Scope,
        Label = label,
        Strength = proposition.Kind == PropositionKind.Breach ? Strength.None : Strength.Of(Math.Min(1, GradeData.Interest.PoliticalDecibans)),
        Reason = proposition.Kind == PropositionKind.Breach
            ? "Whether an act breaches an obligation is a question of law: saying so is no evidence of it."
            : claim.Claim.Stance switch
            {
                Stance.Condemn => "Condemnation presupposes the act and adds no fact.",
                Stance.Warn or Stance.Request => "A warning or demand presupposes the act and adds no fact.",
                _ => "An act of politics, which adds no fact.",
            },
    };

    private static bool IsPolitical(CaseClaim claim, Bearing bearing, Proposition proposition) =>
        bearing.Side == BearingSide.Political || proposition.Kind == PropositionKind.Breach || claim.Claim.Stance is Stance.Condemn or Stance.Warn or Stance.Request;

    // What is denied before the days spoken of cannot be meant by the denial, whatever the bearing says.
    private static BearingScope ScopeOf(CaseClaim claim, Bearing bearing, Proposition proposition) =>
        bearing.Side is BearingSide.Against or BearingSide.Questions && (claim.Said ?? claim.Published) is { } day && proposition.Days is { Start: { } start } && day < start
            ? BearingScope.BeforeTheEvent : bearing.Scope;

    private static (double Factor, string Words) HedgeOf(Claim claim)
    {
        // An agency that estimates without a word of its own for how sure it is holds back as one that says "likely".
        var hedge = claim is { Stance: Stance.Estimate, Hedge: Hedge.None } ? Hedge.Likely : claim.Hedge;
        var factor = GradeData.Interest.Hedges[Vocabulary.Of(hedge)];
        return (factor, hedge == Hedge.None ? "" : $"{(hedge == claim.Hedge ? Vocabulary.Of(hedge) : "estimate")} ×{Numbers.Share(factor)}");
    }

    private static string LabelOf(CaseClaim claim, BearingSide side)
    {
        var speaker = string.Equals(claim.Claim.Speaker, "(outlet)", StringComparison.Ordinal) ? claim.Publisher ?? "the outlet" : claim.Claim.Speaker.Replace("; ", ", ", StringComparison.Ordinal);
        var act = (side, claim.Claim.Stance) switch
        {
            (BearingSide.Political, Stance.Assert or Stance.Estimate or Stance.Confirm) => "speaks of it",
            (BearingSide.Beside, _) => "stands beside it",
            (BearingSide.Against, not Stance.Deny) => "contradicts it",
            (_, Stance.Assert) => "asserts it",
            (_, Stance.Estimate) => "estimates it",
            (_, Stance.Confirm) => "confirms it",
            (_, Stance.Deny) => "denies it",
            (_, Stance.Question) => "questions the proof",
            (_, Stance.Condemn) => "condemns it",
            (_, Stance.Warn) => "warns of it",
            (_, Stance.Request) => "makes demands over it",
            (_, Stance.Pledge) => "pledges it",
            _ => "speaks of it",
        };
        return $"{speaker} {act}";
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
