using Waybill.Core;
using Waybill.Core.Claims;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Goods, quantities, days and places of a claim. Expected by the table of fields in docs/claims.md.</summary>
public sealed class SlotTests
{
    private static Claim Single(string language, string text) => Assert.Single(Article.Read(language, text).Claims);

    [Theory]
    [InlineData("en", "Serbia shipped 40 tanks to Sudan, Kenya said.", 40, 40, "tank", false)]
    [InlineData("en", "Serbia shipped more than 1,000 shells to Sudan, Kenya said.", 1000, null, "round", true)]
    [InlineData("en", "Serbia shipped up to 500 containers of shells to Sudan, Kenya said.", null, 500, "container", true)]
    [InlineData("en", "Serbia shipped about 300 drones to Sudan, Kenya said.", 300, 300, "drone", true)]
    [InlineData("id", "Serbia mengirim 40 tank ke Sudan, kata Kenya.", 40, 40, "tank", false)]
    [InlineData("id", "Serbia mengirim lebih dari 1.000 peluru artileri ke Sudan, kata Kenya.", 1000, null, "round", true)]
    [InlineData("id", "Serbia mengirim hingga 500 kontainer peluru ke Sudan, kata Kenya.", null, 500, "container", true)]
    [InlineData("id", "Serbia mengirim sekitar 300 drone ke Sudan, kata Kenya.", 300, 300, "drone", true)]
    public void Quantity_is_an_interval(string language, string text, int? min, int? max, string unit, bool approximate)
    {
        var quantity = Single(language, text).Quantity!.Value;

        Assert.Equal((min, max, approximate), ((int?)quantity.Min, (int?)quantity.Max, quantity.Approximate));
        Assert.Equal(Scoring.ScoredQuantity.Of(min, max, unit), Scoring.ScoredQuantity.Of(quantity.Min, quantity.Max, quantity.Unit));
    }

    [Theory]
    [InlineData("en", "Serbia sent 4,000 shells in three shipments to Sudan, Kenya said.", 4000)]
    [InlineData("en", "Serbia shipped 200 missiles with a range of 300 km to Sudan, Kenya said.", 200)]
    [InlineData("en", "Serbia shipped 900 122mm rockets to Sudan, Kenya said.", 900)]
    [InlineData("id", "Serbia mengirim 200 rudal dengan jangkauan 300 km ke Sudan, kata Kenya.", 200)]
    public void Goods_are_counted_before_shipments_and_ranges_and_calibres_never(string language, string text, int amount) =>
        Assert.Equal(amount, Single(language, text).Quantity?.Min);

    [Theory]
    [InlineData("en", "Iran sent missiles with a range of 300 km to Russia, Kenya said.")]
    [InlineData("id", "Iran mengirim rudal dengan jangkauan 300 km ke Rusia, kata Kenya.")]
    public void A_range_alone_is_no_quantity_of_the_claim(string language, string text) => Assert.Null(Single(language, text).Quantity);

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan on 2 April 2024, Kenya said.", "2024-04-02", "2024-04-02", PeriodBasis.Event)]
    [InlineData("en", "Kenya said on Monday that Serbia had shipped mortars to Sudan.", "2024-05-06", "2024-05-06", PeriodBasis.Statement)]
    [InlineData("en", "Kenya said on Monday that Serbia had shipped mortars to Sudan on 2 April 2024.", "2024-04-02", "2024-04-02", PeriodBasis.Event)]
    [InlineData("en", "Kenya accused Serbia on Monday of shipping mortars to Sudan.", "2024-05-06", "2024-05-06", PeriodBasis.Statement)]
    [InlineData("en", "Kenya alleged Serbia on 2 April 2024 shipped mortars to Sudan.", "2024-04-02", "2024-04-02", PeriodBasis.Event)]
    [InlineData("en", "Serbia has shipped mortars to Sudan since February, Kenya said.", "2024-02-01", "2024-05-10", PeriodBasis.Event)]
    [InlineData("en", "Serbia shipped mortars to Sudan between 3 and 9 April, Kenya said.", "2024-04-03", "2024-04-09", PeriodBasis.Event)]
    [InlineData("id", "Serbia mengirim mortir ke Sudan pada 2 April 2024, kata Kenya.", "2024-04-02", "2024-04-02", PeriodBasis.Event)]
    [InlineData("id", "Serbia mengirim mortir ke Sudan, kata Kenya pada Senin (6/5/2024).", "2024-05-06", "2024-05-06", PeriodBasis.Statement)]
    [InlineData("id", "Kenya mengatakan pada Senin (6/5/2024) bahwa Serbia mengirim mortir ke Sudan pada 2 April 2024.", "2024-04-02", "2024-04-02", PeriodBasis.Event)]
    public void The_day_of_the_event_goes_before_the_day_it_was_said(string language, string text, string start, string end, PeriodBasis basis)
    {
        static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

        Assert.Equal(new ClaimPeriod(new DayInterval(Day(start), Day(end)), basis), Single(language, text).Period);
    }

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan.")]
    [InlineData("id", "Serbia mengirim mortir ke Sudan.")]
    public void What_the_text_does_not_date_has_no_period(string language, string text) => Assert.Null(Single(language, text).Period);

    [Theory]
    [InlineData("en", "Seoul said North Korea had shipped shells from Rajin to Dunay.", "Origin Najin", "Destination Dunay")]
    [InlineData("en", "Poland said Iran had sent drones to Russia via Astrakhan.", "Via Astrakhan")]
    [InlineData("id", "Seoul mengatakan Korea Utara mengirim peluru dari Rajin ke Dunay.", "Origin Najin", "Destination Dunay")]
    [InlineData("id", "Polandia mengatakan Iran mengirim drone ke Rusia melalui Astrakhan.", "Via Astrakhan")]
    public void Places_have_roles(string language, string text, params string[] places) =>
        Assert.Equal(places, Single(language, text).Places.Select(p => $"{p.Role} {p.Name}"));

    [Theory]
    [InlineData("en", "Kenya said Serbia had shipped mortars, tanks and drones to Sudan.", "artillery", "tank", "drone")]
    [InlineData("id", "Kenya mengatakan Serbia mengirim drone, tank, dan rudal ke Sudan.", "drone", "tank", "missile")]
    public void A_list_of_goods_is_one_claim(string language, string text, params string[] goods)
    {
        var found = Single(language, text).Goods;

        Assert.Equal(goods.Length, found.Length);
        Assert.Equal(goods[1..], found.ToArray()[1..]);
    }

    [Theory]
    [InlineData("en", "Seoul said North Korea had sent 3,000 containers of shells to Russia.")]
    [InlineData("id", "Seoul mengatakan Korea Utara mengirim 3.000 kontainer peluru artileri ke Rusia.")]
    public void Containers_are_listed_with_their_contents(string language, string text) =>
        Assert.Equal(["containers", "artillery-ammunition"], Single(language, text).Goods.ToArray());

    [Theory]
    [InlineData("en", "Kenya said Serbia had sent 40 mortars to Sudan.\nSerbia sent 40 mortars to Sudan, Kenya said again.")]
    [InlineData("id", "Kenya mengatakan Serbia mengirim 40 rudal ke Sudan.\nSerbia mengirim 40 rudal ke Sudan, kata Kenya.")]
    public void A_restatement_points_to_the_first(string language, string text)
    {
        var claims = Article.Read(language, text).Claims;

        Assert.Equal(2, claims.Length);
        Assert.Null(claims[0].SameAs);
        Assert.Equal(claims[0].Id, claims[1].SameAs);
    }

    [Theory]
    [InlineData("id", "Kenya mengatakan Korea Utara mengirim kontainer ke Rusia. Sekitar 300 kontainer terlihat di pelabuhan Najin, kata Kenya.", PlaceRole.Origin)]
    [InlineData("id", "Kenya mengatakan Korea Utara mengirim kontainer ke Rusia. Sekitar 300 kontainer terlihat di pelabuhan Dunay, kata Kenya.", PlaceRole.Destination)]
    public void Goods_seen_in_the_givers_port_set_out_from_it(string language, string text, PlaceRole expected) =>
        Assert.Equal(expected, Assert.Single(Article.Read(language, text).Claims[^1].Places).Role);
}
