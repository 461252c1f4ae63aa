namespace Waybill.Assessment.Grades;

/// <summary>What <c>observations.yaml</c> holds: the defaults of observations.</summary>
internal sealed class ObservationData
{
    /// <summary>Where the numbers come from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Version; a change of a number raises it.</summary>
    public int Version { get; set; }

    /// <summary>Factor within which the false rate is known.</summary>
    public double Spread { get; set; }

    /// <summary>Share of a site seen clear from which nothing seen says something.</summary>
    public double ClearCoverage { get; set; }

    /// <summary>Factors of ln LR by who looked.</summary>
    public Dictionary<string, double> Observers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Factors of ln LR by whether the analyst knew the allegation.</summary>
    public Dictionary<string, double> Cued { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Factor of ln LR of a record that names no sensor.</summary>
    public double SensorUnstated { get; set; }

    /// <summary>Factor of ln LR of a count.</summary>
    public double Count { get; set; }

    /// <summary>Rates; the first row that fits counts.</summary>
    public List<ObservationRates> Rows { get; set; } = [];
}
