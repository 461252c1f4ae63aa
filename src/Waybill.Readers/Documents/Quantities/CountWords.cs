using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>The phrases of a language that build quantities, ready to look for.</summary>
internal sealed class CountWords(NumberData data)
{
    public Phrases Between { get; } = new(data.Between);

    public Phrases BetweenJoin { get; } = new(data.BetweenJoin);

    public Phrases RangeJoin { get; } = new(data.RangeJoin);

    public Phrases OrJoin { get; } = new(data.OrJoin);

    public Phrases Other { get; } = new(data.Other);

    public Phrases OtherAfter { get; } = new(data.OtherAfter);

    public Phrases Of { get; } = new(data.Of);

    public Phrases Partitives { get; } = new(data.Partitives);

    public Phrases VagueAmount { get; } = new(data.VagueAmount);

    public Phrases Some { get; } = new(data.Some);

    public Phrases Single { get; } = new(data.Single);

    public HashSet<string> Singles { get; } = Set(data.Singles);

    public HashSet<string> Negations { get; } = Set(data.Negations);

    public HashSet<string> Definite { get; } = Set(data.Definite);

    public HashSet<string> OrdinalHeads { get; } = Set(data.OrdinalHeads);

    public HashSet<string> PeopleOf { get; } = Set(data.PeopleOf);

    public HashSet<string> OrdinalNot { get; } = Set(data.OrdinalNot);

    public Phrases OrdinalPrefixes { get; } = new(data.OrdinalPrefixes);

    public HashSet<string> OrdinalSuffixes { get; } = Set(data.OrdinalSuffixes);

    public HashSet<string> OrdinalTimes { get; } = Set(data.OrdinalTimes);

    public HashSet<string> TimesNot { get; } = Set(data.TimesNot);

    public HashSet<string> TransferWords { get; } = Set(data.TransferWords);

    public PhraseTrie<decimal> Ordinals { get; } = Trie(data.Ordinals);

    public PhraseTrie<decimal> Collectives { get; } = Trie(data.Collectives);

    public PhraseTrie<decimal> Thirds { get; } = Trie(data.Thirds);

    /// <summary>Forms with which a quantity can begin, beside digits; all other tokens are passed over.</summary>
    public static HashSet<string> StartersOf(NumberData data, UnitData units)
    {
        var lists = data.Cardinals.Values.Concat(data.Multipliers.Values).Concat(data.FusedOnes.Values).Concat(data.Shares.Values)
            .Concat(data.Classes.Values).Concat(data.Ordinals.Values).Concat(data.Collectives.Values).Concat(data.Thirds.Values).Concat(units.Currencies.Values)
            .Concat([data.One, data.Teens, data.Several, data.SeveralAlone, data.Some, data.VagueAmount, data.Single, data.AtLeast, data.AtMost, data.About, data.Exact,
                data.Other, data.Between, data.IdentifierHeads, data.OrdinalPrefixes]);
        return new(lists.SelectMany(l => l).Select(p => Tokenizer.Split(p)[0].Form), StringComparer.Ordinal);
    }

    private static HashSet<string> Set(List<string> words) => new(words, StringComparer.Ordinal);

    private static PhraseTrie<decimal> Trie(Dictionary<decimal, List<string>> words)
    {
        var trie = new PhraseTrie<decimal>();
        foreach (var (value, phrases) in words)
        {
            foreach (var phrase in phrases) trie.Add(phrase, value);
        }
        return trie;
    }
}
