namespace Waybill.Assessment.Grades;

/// <summary>What <c>interest.yaml</c> holds: the defaults of testimony.</summary>
internal sealed class InterestData
{
    /// <summary>Where the form of the model comes from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Version; a change of a number raises it.</summary>
    public int Version { get; set; }

    /// <summary>Reliability letters A to E as intervals of r.</summary>
    public Dictionary<string, Ends> Reliability { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Decibans that a source of reliability F may add at the far end.</summary>
    public double UnjudgedCap { get; set; }

    /// <summary>Greatest likelihood ratio of testimony.</summary>
    public double TestimonyCap { get; set; }

    /// <summary>Greatest likelihood ratio of an observation.</summary>
    public double PhysicalCap { get; set; }

    /// <summary>Probabilities that evidence alone does not pass.</summary>
    public Ends Clip { get; set; } = new();

    /// <summary>Decibans of an act of politics, 0..1.</summary>
    public double PoliticalDecibans { get; set; }

    /// <summary>Most decibans of a statement of position, 0..1.</summary>
    public double PositionDecibans { get; set; }

    /// <summary>Number of signers that makes a statement one of position.</summary>
    public int PositionSigners { get; set; }

    /// <summary>A question of proof.</summary>
    public QuestionInputs Question { get; set; } = new();

    /// <summary>Letter of a party to the accusation that the case does not grade.</summary>
    public string AccusedReliability { get; set; } = "";

    /// <summary>q and d by what the speaker is to the transfer.</summary>
    public Dictionary<string, Interest> Interests { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Factor of r for each hop.</summary>
    public RelayLoss Relay { get; set; } = new();

    /// <summary>Factor of ln LR for each hedge.</summary>
    public Dictionary<string, double> Hedges { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Factor of ln LR for what bears only through another proposition.</summary>
    public double Indirect { get; set; }

    /// <summary>Thresholds of analytic confidence.</summary>
    public ConfidenceThresholds Confidence { get; set; } = new();

    /// <summary>Two ends of an interval.</summary>
    internal sealed class Ends
    {
        /// <summary>Low end.</summary>
        public double Low { get; set; }

        /// <summary>High end.</summary>
        public double High { get; set; }
    }

    /// <summary>Inputs of a question of proof.</summary>
    internal sealed class QuestionInputs
    {
        /// <summary>Chance that it tracks the truth.</summary>
        public double R { get; set; }

        /// <summary>Chance that it would be said anyway.</summary>
        public double D { get; set; }
    }

    /// <summary>Factors of r for a hop.</summary>
    internal sealed class RelayLoss
    {
        /// <summary>The words are quoted.</summary>
        public double Direct { get; set; }

        /// <summary>The words are the relay's own, or a translation.</summary>
        public double Paraphrase { get; set; }
    }

    /// <summary>Thresholds of analytic confidence.</summary>
    internal sealed class ConfidenceThresholds
    {
        /// <summary>Effective origins from which the basis is broad.</summary>
        public double HighOrigins { get; set; }

        /// <summary>Effective origins below which it is narrow.</summary>
        public double LowOrigins { get; set; }

        /// <summary>Share of contradicting weight up to which it is small.</summary>
        public double HighContradiction { get; set; }

        /// <summary>Share of contradicting weight above which it is large.</summary>
        public double LowContradiction { get; set; }

        /// <summary>Span of the middle over the priors up to which it is small.</summary>
        public double HighSpan { get; set; }

        /// <summary>Span above which it is large.</summary>
        public double LowSpan { get; set; }

        /// <summary>Share of rows of reliability F up to which it is small.</summary>
        public double HighUnjudged { get; set; }

        /// <summary>Share above which it is large.</summary>
        public double LowUnjudged { get; set; }
    }
}
