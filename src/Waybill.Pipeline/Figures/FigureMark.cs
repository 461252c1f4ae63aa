namespace Waybill.Pipeline.Figures;

/// <summary>The marks that say who speaks and how, or that nobody speaks and a sensor saw. Each can be told apart in one colour.</summary>
public enum FigureMark
{
    /// <summary>Asserts: a disc.</summary>
    Asserts = 0,

    /// <summary>Confirms: a ringed disc.</summary>
    Confirms = 1,

    /// <summary>Estimates: a half disc.</summary>
    Estimates = 2,

    /// <summary>Condemns: a triangle.</summary>
    Condemns = 3,

    /// <summary>Denies: a barred ring.</summary>
    Denies = 4,

    /// <summary>Questions the proof: a ring with a question mark.</summary>
    Questions = 5,

    /// <summary>Declines to comment: a dashed ring with dots. Silence is not a denial.</summary>
    Declines = 6,

    /// <summary>A sensor saw it: a square in a viewfinder.</summary>
    Seen = 7,

    /// <summary>An act of law or politics: a flag.</summary>
    Act = 8,

    /// <summary>Origins: three lines into one disc.</summary>
    Origin = 9,
}
