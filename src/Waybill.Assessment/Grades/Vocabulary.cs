using System.Diagnostics;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>The words by which the data of grading names values of the contract.</summary>
internal static class Vocabulary
{
    /// <summary>The row of a count in the table of observations; it is no visible thing.</summary>
    public const string Count = "count";

    /// <summary>Word of a hedge.</summary>
    public static string Of(Hedge hedge) => hedge switch
    {
        Hedge.None => "none",
        Hedge.Reportedly => "reportedly",
        Hedge.Possible => "possible",
        Hedge.Likely => "likely",
        Hedge.CannotConfirm => "cannot-confirm",
        _ => throw new UnreachableException(),
    };

    /// <summary>Word of a kind of source; a person's interest is that of the body it speaks for, which is looked up first.</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.State => "state",
        SourceKind.Intergovernmental => "intergovernmental",
        SourceKind.ExpertPanel => "expert-panel",
        SourceKind.Research => "research",
        SourceKind.Wire => "wire",
        SourceKind.Outlet => "outlet",
        SourceKind.StateMedia => "state-media",
        SourceKind.SensorProvider => "sensor-provider",
        SourceKind.Company => "company",
        SourceKind.Unknown or SourceKind.Person => "unknown",
        _ => throw new UnreachableException(),
    };

    /// <summary>Word of a visible kind.</summary>
    public static string Of(VisibleKind kind) => kind switch
    {
        VisibleKind.Other => "other",
        VisibleKind.Vessel => "vessel",
        VisibleKind.ClosedContainers => "closed-containers",
        VisibleKind.RailCars => "rail-cars",
        VisibleKind.MunitionsHandling => "munitions-handling",
        VisibleKind.Munitions => "munitions",
        VisibleKind.CargoHandling => "cargo-handling",
        VisibleKind.Absence => "absence",
        _ => throw new UnreachableException(),
    };

    /// <summary>Word of a kind of record.</summary>
    public static string Of(ObservationKind kind) => kind switch
    {
        ObservationKind.Sighting => "sighting",
        ObservationKind.PortCall => "port-call",
        ObservationKind.Voyage => "voyage",
        ObservationKind.RailSighting => "rail-sighting",
        ObservationKind.Aggregate => "aggregate",
        _ => throw new UnreachableException(),
    };

    /// <summary>Word of a sensor.</summary>
    public static string Of(Sensor sensor) => sensor switch
    {
        Sensor.Unknown => "unknown",
        Sensor.Optical => "optical",
        Sensor.Radar => "radar",
        Sensor.NightLights => "night-lights",
        Sensor.Ais => "ais",
        Sensor.TradeRecord => "trade-record",
        Sensor.Examination => "examination",
        Sensor.GroundPhoto => "ground-photo",
        _ => throw new UnreachableException(),
    };

    /// <summary>Word of a kind of proposition.</summary>
    public static string Of(PropositionKind kind) => kind switch
    {
        PropositionKind.Moved => "moved",
        PropositionKind.LoadedAt => "loaded-at",
        PropositionKind.CarriedBy => "carried-by",
        PropositionKind.DischargedAt => "discharged-at",
        PropositionKind.CarriedOnward => "carried-onward",
        PropositionKind.Contents => "contents",
        PropositionKind.Quantity => "quantity",
        PropositionKind.Completion => "completion",
        PropositionKind.Intent => "intent",
        PropositionKind.Sought => "sought",
        PropositionKind.Promised => "promised",
        PropositionKind.Given => "given",
        PropositionKind.Breach => "breach",
        _ => throw new UnreachableException(),
    };

    /// <summary>Letter of a reliability (NATO AJP-2.1).</summary>
    public static string Of(Reliability reliability) => reliability switch
    {
        Reliability.CompletelyReliable => "A",
        Reliability.UsuallyReliable => "B",
        Reliability.FairlyReliable => "C",
        Reliability.NotUsuallyReliable => "D",
        Reliability.Unreliable => "E",
        Reliability.CannotBeJudged => "F",
        _ => throw new UnreachableException(),
    };

    /// <summary>The reliability of a letter.</summary>
    /// <exception cref="InvalidOperationException">The letter is none of A to F.</exception>
    public static Reliability ReliabilityOf(string letter) => letter switch
    {
        "A" => Reliability.CompletelyReliable,
        "B" => Reliability.UsuallyReliable,
        "C" => Reliability.FairlyReliable,
        "D" => Reliability.NotUsuallyReliable,
        "E" => Reliability.Unreliable,
        "F" => Reliability.CannotBeJudged,
        _ => throw new InvalidOperationException($"\"{letter}\" is no letter of reliability."),
    };

    /// <summary>The kind of source of a word.</summary>
    /// <exception cref="InvalidOperationException">The word is none of them.</exception>
    public static SourceKind SourceKindOf(string word) =>
        Enum.GetValues<SourceKind>().Where(k => k is not SourceKind.Person && string.Equals(Of(k), word, StringComparison.Ordinal)).Select(k => (SourceKind?)k).FirstOrDefault()
        ?? throw new InvalidOperationException($"\"{word}\" is no kind of source.");
}
