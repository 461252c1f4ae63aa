namespace Waybill.Assessment.Grades;

/// <summary>How often something is seen when a proposition holds and when it does not.</summary>
internal sealed class ObservationRates
{
    /// <summary>Visible kind, or <c>count</c> for the number of an aggregate.</summary>
    public string Visible { get; set; } = "";

    /// <summary>Kinds of record; empty: any.</summary>
    public List<string> Kinds { get; set; } = [];

    /// <summary>Sensors; empty: any.</summary>
    public List<string> Sensors { get; set; } = [];

    /// <summary>Kinds of proposition.</summary>
    public List<string> On { get; set; } = [];

    /// <summary>Chance that it is seen if the proposition holds.</summary>
    public double Detect { get; set; }

    /// <summary>Chance that it is seen if it does not.</summary>
    public double False { get; set; }

    /// <summary>What it is, in words.</summary>
    public string What { get; set; } = "";
}
