using Waybill.Assessment.Goods;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>Whether the goods of a transfer are of a kind that a provision covers.</summary>
internal static class GoodsTest
{
    /// <summary>Most goods that a sentence on what is not covered lists; it says "none" of more.</summary>
    private const int Listed = 3;

    /// <summary>
    /// The element, and the text that it rests on: a paragraph that refers to another, or was widened by one, is read no further than that one.
    /// </summary>
    public static GoodsFinding Of(Provision provision, LawCase transfer)
    {
        if (provision.Goods.IsEmpty) return new(Element(ElementState.Unknown, "It turns on whether a ship or person had part in a banned transfer, not on these goods."), provision, []);
        if (transfer.Goods.IsEmpty && transfer.OnlySought.IsEmpty) return new(Element(ElementState.Unknown, "Nobody says what the load was."), provision, []);
        var rules = provision.Goods.Where(r => Applies(r, transfer)).OrderByDescending(r => Rests(provision, r).Text, Comparer<TextRead>.Default).ToArray();
        // The class most spoken of decides which rule is tested: a class named in passing must not lend its better-read text to the others.
        foreach (var most in transfer.Goods)
        {
            if (rules.FirstOrDefault(r => Covers(r, most)) is not { } rule) continue;
            string[] under = [.. transfer.Goods.Where(c => Covers(rule, c))];
            return new(Element(ElementState.AppearsMet, $"{Words(under)}: {GoodsClasses.Kinds[rule.Kind]}{By(rule)}."), Rests(provision, rule), under);
        }
        foreach (var rule in rules)
        {
            var perhaps = transfer.Goods.Where(c => GoodsClasses.Find(c) is not { } known || known.May.Contains(rule.Kind)).ToArray();
            if (perhaps.Length == 0) continue;
            return new(Element(ElementState.Unknown, perhaps.All(c => !GoodsClasses.IsDirectlyContents(c))
                ? $"{Words(perhaps)}: what is inside is not told."
                : $"{Words(perhaps)}: the word does not tell whether this is {GoodsClasses.Kinds[rule.Kind]}{By(rule)}."), Rests(provision, rule), perhaps);
        }
        foreach (var rule in rules)
        {
            string[] sought = [.. transfer.OnlySought.Where(c => Covers(rule, c))];
            if (sought.Length > 0) return new(Element(ElementState.NotMet, $"{Words(sought)}: {GoodsClasses.Kinds[rule.Kind]}{By(rule)}, but nothing says that they moved."), Rests(provision, rule), sought);
        }
        var covers = provision.Goods.Select(r => GoodsClasses.Kinds[r.Kind]).Distinct(StringComparer.Ordinal);
        return new(transfer.Goods.IsEmpty
            ? Element(ElementState.Unknown, "What is said to have moved is not told.")
            : Element(ElementState.NotMet, transfer.Goods.Length > Listed
                ? $"None of the goods is what it covers ({string.Join("; ", covers)})."
                : $"{Words(transfer.Goods)}: not what it covers ({string.Join("; ", covers)})."), provision, []);
    }

    private static bool Covers(GoodsRule rule, string goods) => GoodsClasses.Find(goods)?.Falls.Contains(rule.Kind) == true;

    private static bool Applies(GoodsRule rule, LawCase transfer) =>
        rule.From is not { } from || transfer.Windows.IsEmpty || transfer.Windows.Any(w => TimeTest.Within(w, from, null) == ElementState.AppearsMet);

    private static Provision Rests(Provision provision, GoodsRule rule) =>
        rule.By is { } by && ProvisionBook.Get(by).Text < provision.Text ? ProvisionBook.Get(by) : provision;

    private static string By(GoodsRule rule) => rule.By is null ? "" : $", by {ProvisionBook.Get(rule.By).Citation}";

    private static string Words(IReadOnlyList<string> classes) => LawSentences.Goods(classes, "and");

    private static LawElement Element(ElementState state, string why) => new(LawElementNames.Goods, state, string.Concat(char.ToUpperInvariant(why[0]).ToString(), why.AsSpan(1)));
}
