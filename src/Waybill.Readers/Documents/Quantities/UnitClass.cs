namespace Waybill.Readers.Documents.Quantities;

/// <summary>How the words of a unit may be counted. "Some deliveries" is a number, "some people" is not.</summary>
internal enum UnitClass
{
    /// <summary>Arms and their parts.</summary>
    Goods,

    /// <summary>Shipments, vessels, vehicles and boxes that carry goods.</summary>
    Conveyance,

    /// <summary>Soldiers and other people.</summary>
    People,

    /// <summary>Lengths, weights, volumes and other measures.</summary>
    Measure,

    /// <summary>Currencies.</summary>
    Money,

    /// <summary>Spans of time.</summary>
    Duration,

    /// <summary>Things that happen: launches, attacks, talks.</summary>
    Event,

    /// <summary>Countries, companies, places.</summary>
    Group,

    /// <summary>Documents and their parts.</summary>
    Text,

    /// <summary>Percentages and fractions.</summary>
    Share,

    /// <summary>How often: "ten times".</summary>
    Times,

    /// <summary>Words that leave the noun to another: "twenty units of artillery".</summary>
    Generic,
}
