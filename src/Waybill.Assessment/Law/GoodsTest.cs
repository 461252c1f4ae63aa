using Waybill.Assessment.Goods;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>Whether the goods of a transfer are of a kind that a provision covers.</summary>
internal static class GoodsTest
{
    /// <summary>
    /// The element; how far the texts were read on which it rests (a paragraph that refers to another, or was widened by one, is read no further than
    /// that one); and the classes that fall under it.
    /// </summary>
    public static (LawElement Element, TextRead Text, IReadOnlyList<string> Classes) Of(Provision provision, LawCase transfer)
    {
        if (provision.Goods.IsEmpty) return (Element(ElementState.Unknown, "It turns on whether a ship or person had part in a banned transfer, not on these goods."), provision.Text, []);
        if (transfer.Goods.IsEmpty && transfer.OnlySought.IsEmpty) return (Element(ElementState.Unknown, "Nobody says what the load was."), provision.Text, []);
        var rules = provision.Goods.Where(r => Applies(r, transfer)).OrderByDescending(r => Read(provision, r), Comparer<TextRead>.Default).ToArray();
        foreach (var rule in rules)
        {
            var under = Under(transfer.Goods, rule);
            if (under.Length > 0) return (Element(ElementState.AppearsMet, $"{Words(under)}: {GoodsClasses.Kinds[rule.Kind]}{By(rule)}."), Read(provision, rule), under);
        }
        foreach (var rule in rules)
        {
            var perhaps = transfer.Goods.Where(c => GoodsClasses.Find(c) is not { } known || known.May.Contains(rule.Kind)).ToArray();
            if (perhaps.Length == 0) continue;
            return (Element(ElementState.Unknown, perhaps.All(c => !GoodsClasses.IsDirectlyContents(c))
                ? $"{Words(perhaps)}: what is inside is not told."
                : $"{Words(perhaps)}: the word does not tell whether this is {GoodsClasses.Kinds[rule.Kind]}{By(rule)}."), Read(provision, rule), perhaps);
        }
        foreach (var rule in rules)
        {
            var sought = Under(transfer.OnlySought, rule);
            if (sought.Length > 0) return (Element(ElementState.NotMet, $"{Words(sought)}: {GoodsClasses.Kinds[rule.Kind]}{By(rule)}, but nothing says that they moved."), Read(provision, rule), sought);
        }
        var covers = provision.Goods.Select(r => GoodsClasses.Kinds[r.Kind]).Distinct(StringComparer.Ordinal);
        return (transfer.Goods.IsEmpty
            ? Element(ElementState.Unknown, "What is said to have moved is not told.")
            : Element(ElementState.NotMet, $"{Words(transfer.Goods)}: not what it covers ({string.Join("; ", covers)})."), provision.Text, []);
    }

    private static string[] Under(IEnumerable<string> classes, GoodsRule rule) => [.. classes.Where(c => GoodsClasses.Find(c)?.Falls.Contains(rule.Kind) == true)];

    private static bool Applies(GoodsRule rule, LawCase transfer) =>
        rule.From is not { } from || transfer.Windows.IsEmpty || transfer.Windows.Any(w => TimeTest.Within(w, from, null) == ElementState.AppearsMet);

    private static TextRead Read(Provision provision, GoodsRule rule) =>
        rule.By is null || ProvisionBook.Get(rule.By).Text >= provision.Text ? provision.Text : ProvisionBook.Get(rule.By).Text;

    private static string By(GoodsRule rule) => rule.By is null ? "" : $", by {ProvisionBook.Get(rule.By).Citation}";

    private static string Words(IEnumerable<string> classes) => ElementTests.And(classes.Select(c => GoodsClasses.Words(c, "en")));

    private static LawElement Element(ElementState state, string why) => new(LawElementNames.Goods, state, string.Concat(char.ToUpperInvariant(why[0]).ToString(), why.AsSpan(1)));
}
