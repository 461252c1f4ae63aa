namespace Waybill.Assessment.Law.Data;

/// <summary>Votes as written.</summary>
internal sealed class VoteRow
{
    /// <summary>For.</summary>
    public int For { get; set; }

    /// <summary>Against.</summary>
    public int Against { get; set; }

    /// <summary>Abstained.</summary>
    public int Abstained { get; set; }
}
