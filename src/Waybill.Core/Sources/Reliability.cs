namespace Waybill.Core.Sources;

/// <summary>Reliability of a source on a subject (NATO AJP-2.1 letters). It rates the channel, never a claim.</summary>
public enum Reliability
{
    /// <summary>F: cannot be judged. Ignorance, not a bad mark.</summary>
    CannotBeJudged = 0,

    /// <summary>A: completely reliable.</summary>
    CompletelyReliable = 1,

    /// <summary>B: usually reliable.</summary>
    UsuallyReliable = 2,

    /// <summary>C: fairly reliable.</summary>
    FairlyReliable = 3,

    /// <summary>D: not usually reliable.</summary>
    NotUsuallyReliable = 4,

    /// <summary>E: unreliable.</summary>
    Unreliable = 5,
}
