using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Gazetteer;

namespace Waybill.Tests.Readers.Gazetteer;

public sealed class SiteGazetteerTests
{
    [Fact]
    public void Every_point_has_a_source_a_basis_and_a_radius()
    {
        foreach (var site in SiteGazetteer.All.Where(s => s.Point is not null))
        {
            Assert.True(site is { Source.Length: > 0, PointBasis.Length: > 0, RadiusMetres: > 0 }, site.Id);
        }
    }

    // SECURITY: sites of armed forces are shown at locality precision.
    [Fact]
    public void A_military_site_is_never_finer_than_its_town() =>
        Assert.All(SiteGazetteer.All.Where(s => s.IsMilitary && s.Point is not null), s => Assert.True(s.RadiusMetres >= Site.MilitaryRadiusMetres, s.Id));

    [Fact]
    public void Every_place_and_party_is_one_of_the_registry()
    {
        var entries = RegistryData.Instance.Entries;
        var places = entries.Where(e => e.Kind == EntityKind.Place).Select(e => (e.Name, e.Party)).ToHashSet();

        Assert.All(SiteGazetteer.All, s => Assert.Contains(s.Party, CountryCodes.Parties));
        Assert.All(SiteGazetteer.All.Where(s => s.Place is not null), s => Assert.Contains((s.Place!, s.Party), places));
    }

    [Fact]
    public void What_it_is_taken_for_is_a_site_too_and_both_say_so()
    {
        foreach (var site in SiteGazetteer.All)
        {
            Assert.All(site.ConfusableWith, other => Assert.Contains(site.Id, SiteGazetteer.Find(other)!.ConfusableWith));
        }
    }

    // "Danube" for Dunay stood in several translated reports (closetheskyoverukraine.com, 2024): following it would move a naval facility of
    // the Pacific to a river of Europe.
    [Fact]
    public void A_trap_is_never_a_name()
    {
        var names = SiteGazetteer.All.SelectMany(s => s.Names.Values.SelectMany(n => n).Append(s.Name)).Select(NameForms.Fold).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Danube", SiteGazetteer.Find("dunay-naval-facility")!.Traps);
        Assert.All(SiteGazetteer.All.SelectMany(s => s.Traps), trap => Assert.DoesNotContain(NameForms.Fold(trap), names));
    }

    // GeoNames: Vrangel 42.73012, 133.08381; Tsiolkovsky 51.76872, 128.12018. The registry keeps port and cosmodrome under names of their own.
    [Fact]
    public void The_port_and_the_cosmodrome_of_Vostochny_are_a_thousand_kilometres_apart()
    {
        var (port, cosmodrome) = (SiteGazetteer.Find("vostochny-port")!, SiteGazetteer.Find("vostochny-cosmodrome")!);

        Assert.InRange(Geodesic.DistanceMetres(port.Point!.Value, cosmodrome.Point!.Value), 1_000_000, 1_200_000);
        Assert.Equal(SiteFunction.Spaceport, cosmodrome.Function);
        Assert.NotEqual(port.Place, cosmodrome.Place);
    }

    // GeoNames has both; the distance by npm geographiclib-geodesic 2.2.0 is 6,786 km.
    [Fact]
    public void There_are_two_towns_of_Fokino_and_the_name_alone_tells_neither()
    {
        var towns = SiteGazetteer.OfPlace("Fokino");

        Assert.Equal(["fokino-primorye", "fokino-bryansk"], towns.Select(t => t.Id));
        Assert.True(Geodesic.DistanceMetres(towns[0].Point!.Value, towns[1].Point!.Value) > 6_000_000);
    }

    // NGA World Port Index: the ports of other cases are there too.
    [Theory]
    [InlineData("Bandar Abbas", "Iran", 27.15, 56.2)]
    [InlineData("Port Sudan", "Sudan", 19.6, 37.2333)]
    [InlineData("Novorossiysk", "Russia", 44.7167, 37.7833)]
    [InlineData("Sevastopol", "Ukraine", 44.6167, 33.5333)]
    [InlineData("Simon's Town", "South Africa", -34.1833, 18.4333)]
    public void Ports_come_from_the_World_Port_Index(string place, string party, double latitude, double longitude)
    {
        var site = Assert.Single(SiteGazetteer.OfPlace(place));

        Assert.Equal((party, new GeoPoint(latitude, longitude)), (site.Party, site.Point));
        Assert.StartsWith("NGA World Port Index", site.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Astrakhan")]
    [InlineData("Makhachkala")]
    [InlineData("Bandar Anzali")]
    [InlineData("Amirabad")]
    [InlineData("Hodeidah")]
    public void Ports_that_the_index_lacks_stand_at_their_town(string place) => Assert.Equal("settlement", Assert.Single(SiteGazetteer.OfPlace(place)).PointBasis);

    [Fact]
    public void Identifiers_are_lower_case_with_hyphens() =>
        Assert.All(SiteGazetteer.All, s => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*\\z", s.Id));

    [Fact]
    public void Identifiers_are_unique()
    {
        var twice = SiteGazetteer.All.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Sites_of_the_route_have_names_in_five_languages()
    {
        foreach (var id in (string[])["rajin-port", "dunay-naval-facility", "vostochny-port", "tikhoretsk-depot"])
        {
            var names = SiteGazetteer.All.Single(s => s.Id == id).Names;

            Assert.Equal(["en", "id", "ja", "ko", "ru"], names.Keys);
        }
    }
}
