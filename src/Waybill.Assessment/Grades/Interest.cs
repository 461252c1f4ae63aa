namespace Waybill.Assessment.Grades;

/// <summary>What a kind of speaker would say in any case.</summary>
internal sealed class Interest
{
    /// <summary>Chance that it would assert the accusation anyway.</summary>
    public double Q { get; set; }

    /// <summary>Chance that it would deny it anyway.</summary>
    public double D { get; set; }

    /// <summary>Words for its assertion.</summary>
    public string Assert { get; set; } = "";

    /// <summary>Words for its denial.</summary>
    public string Deny { get; set; } = "";
}
