using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Law;

namespace Waybill.Pipeline.Views;

/// <summary>
/// The marks and words of a judgement. Likelihood and analytic confidence are two statements: no method here returns both.
/// </summary>
public sealed class GradeText(Messages text)
{
    private readonly ValueText values = new(text);

    /// <summary>The words of likelihood; "not known" where nothing bears on the proposition.</summary>
    public string Words(Finding finding) =>
        finding.Words is { } words ? string.Join(text["Likelihood.To"], words.Split(" to ").Select(Word)) : text["Likelihood.None"];

    /// <summary>The words with their range, marked as an example while no analyst has set the inputs.</summary>
    public string Likelihood(Finding finding) =>
        Words(finding) + " " + values.Range(finding.Low, finding.High) + (finding.IsIllustrative ? " " + text["Likelihood.Ex"] : "");

    /// <summary>A ruler from 0 to 100 per cent on which the range is drawn.</summary>
    public static string Ruler(double low, double high, int cells)
    {
        var from = Math.Clamp((int)Math.Floor(low * cells), 0, cells - 1);
        var to = Math.Clamp((int)Math.Ceiling(high * cells), from + 1, cells);
        return "▕" + new string('·', from) + new string('█', to - from) + new string('·', cells - to) + "▏";
    }

    /// <summary>The analytic confidence as a line of its own: three diamonds and a word.</summary>
    public string ConfidenceLine(Finding finding) => Diamonds(finding.Confidence) + " " + text["Confidence." + finding.Confidence];

    /// <summary>One to three filled diamonds.</summary>
    public static string Diamonds(ConfidenceLevel level)
    {
        var filled = level switch
        {
            ConfidenceLevel.Low => 1,
            ConfidenceLevel.Moderate => 2,
            ConfidenceLevel.High => 3,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new string('◆', filled) + new string('◇', 3 - filled);
    }

    /// <summary>The mark of who speaks, by what he does: says, denies, questions the proof, or moves somebody.</summary>
    public static string Mark(Stance stance) => stance switch
    {
        Stance.Assert or Stance.Estimate or Stance.Confirm => "●",
        Stance.Deny => "⊘",
        Stance.Question => "?",
        Stance.Condemn or Stance.Warn or Stance.Request or Stance.Pledge => "▲",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The mark of a verdict.</summary>
    public static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.NotTestable => "∅",
        Verdict.Consistent => "=",
        Verdict.ConsistentAsUpperBound => "≤",
        Verdict.AmbiguousDefinition => "≟",
        Verdict.Inconsistent => "≠",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The mark and word of a verdict.</summary>
    public string Of(Verdict verdict) => Mark(verdict) + " " + text["Verdict." + verdict];

    /// <summary>What may be said of a provision.</summary>
    public string Of(LawOutcome outcome) => text["Law." + outcome];

    private string Word(string words)
    {
        var key = "Likelihood." + words.Trim().Replace(' ', '-');
        return text.Has(key) ? text[key] : words;
    }
}
