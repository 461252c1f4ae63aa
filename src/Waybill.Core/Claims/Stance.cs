namespace Waybill.Core.Claims;

/// <summary>What a speaker does with a proposition. Words and the order in which they are decided: the project's guideline for claims, docs/claims.md.</summary>
public enum Stance
{
    /// <summary>States it, with no reservation.</summary>
    Assert = 0,

    /// <summary>Believes, assesses or supposes it.</summary>
    Estimate = 1,

    /// <summary>Confirms, acknowledges or admits it.</summary>
    Confirm = 2,

    /// <summary>Denies it; the slots hold what is denied, stated positively.</summary>
    Deny = 3,

    /// <summary>Says only that evidence is lacking, contradictory or cannot be verified.</summary>
    Question = 4,

    /// <summary>Condemns it, presupposing it.</summary>
    Condemn = 5,

    /// <summary>Predicts harm, voices concern or threatens.</summary>
    Warn = 6,

    /// <summary>Urges or demands something.</summary>
    Request = 7,

    /// <summary>Commits to future conduct.</summary>
    Pledge = 8,
}
