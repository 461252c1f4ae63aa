using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>
/// What was said above a line, what was seen below it, and law and politics at the foot. Whatever began after the as-of day is counted and not
/// drawn: it was not known then, or had not happened.
/// </summary>
public sealed record Timeline
{
    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Lanes; within a band in this order.</summary>
    public ImmutableArray<TimelineLane> Lanes { get; init; } = [];

    /// <summary>The day whose knowledge is shown; null for all.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Said at the cursor, such as "as of 8 Nov 2023".</summary>
    public string AsOfLabel { get; init; } = "";

    /// <summary>How many facts are later, in the reader's language, such as "44 later"; null for "+44".</summary>
    public Func<int, string>? Later { get; init; }

    /// <summary>How a month is written, given its first day; null for ISO 8601, "2023-10". Every year's first is asked for too.</summary>
    public Func<LocalDate, string>? Month { get; init; }

    /// <summary>Heading of what was said.</summary>
    public string ClaimsHeading { get; init; } = "";

    /// <summary>Heading of what was seen.</summary>
    public string ObservationsHeading { get; init; } = "";

    /// <summary>Width in CSS pixels, 480 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The timeline as SVG; empty when no lane has anything.</summary>
    public string ToSvg() => Lanes.Any(l => l.Items.Length > 0) ? new TimelineDrawing(this).Draw() : "";
}
