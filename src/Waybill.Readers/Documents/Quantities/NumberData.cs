namespace Waybill.Readers.Documents.Quantities;

/// <summary>What <c>Languages/CODE/numbers.yaml</c> holds; the comments there say what each list means.</summary>
internal sealed class NumberData
{
    public string Decimal { get; set; } = ".";

    public string Group { get; set; } = ",";

    public bool SpaceGroup { get; set; }

    public Dictionary<decimal, List<string>> Cardinals { get; set; } = [];

    public Dictionary<decimal, List<string>> Multipliers { get; set; } = [];

    public Dictionary<decimal, List<string>> FusedOnes { get; set; } = [];

    public Dictionary<decimal, List<string>> MoneySuffixes { get; set; } = [];

    public Dictionary<decimal, List<string>> Suffixes { get; set; } = [];

    public List<string> AddTen { get; set; } = [];

    public List<string> Connectors { get; set; } = [];

    public List<string> Half { get; set; } = [];

    public Dictionary<decimal, List<string>> Shares { get; set; } = [];

    public List<string> One { get; set; } = [];

    public Dictionary<decimal, List<string>> Classes { get; set; } = [];

    public List<string> Teens { get; set; } = [];

    public List<string> ClassLink { get; set; } = [];

    public List<string> Several { get; set; } = [];

    public List<string> SeveralAlone { get; set; } = [];

    public List<string> Some { get; set; } = [];

    public List<string> VagueAmount { get; set; } = [];

    public List<string> Singles { get; set; } = [];

    public List<string> Single { get; set; } = [];

    public List<string> AtLeast { get; set; } = [];

    public List<string> AtMost { get; set; } = [];

    public List<string> About { get; set; } = [];

    public List<string> Exact { get; set; } = [];

    public List<string> Definite { get; set; } = [];

    public List<string> Other { get; set; } = [];

    public List<string> OtherAfter { get; set; } = [];

    public List<string> Negations { get; set; } = [];

    public List<string> AfterAtLeast { get; set; } = [];

    public List<string> AfterAtMost { get; set; } = [];

    public List<string> AfterAbout { get; set; } = [];

    public List<string> Between { get; set; } = [];

    public List<string> BetweenJoin { get; set; } = [];

    public List<string> RangeJoin { get; set; } = [];

    public List<string> OrJoin { get; set; } = [];

    public Dictionary<decimal, List<string>> Ordinals { get; set; } = [];

    public List<string> OrdinalNot { get; set; } = [];

    public List<string> OrdinalPrefixes { get; set; } = [];

    public List<string> OrdinalSuffixes { get; set; } = [];

    public List<string> OrdinalTimes { get; set; } = [];

    public List<string> OrdinalHeads { get; set; } = [];

    public Dictionary<decimal, List<string>> Collectives { get; set; } = [];

    public bool OrdinalBefore { get; set; }

    public Dictionary<decimal, List<string>> Thirds { get; set; } = [];

    public List<string> IdentifierHeads { get; set; } = [];

    public List<string> IdentifierLinks { get; set; } = [];

    public List<string> IdentifierJoins { get; set; } = [];

    public List<string> Transparent { get; set; } = [];

    public int MaxSkip { get; set; }

    public bool OwnNouns { get; set; }

    public List<string> Stops { get; set; } = [];

    public List<string> Of { get; set; } = [];

    public List<string> PeopleOf { get; set; } = [];

    public List<string> Partitives { get; set; } = [];

    public List<string> TimesNot { get; set; } = [];

    public List<string> TransferWords { get; set; } = [];
}
