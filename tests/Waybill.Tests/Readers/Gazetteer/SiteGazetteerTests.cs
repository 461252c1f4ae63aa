using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Readers.Gazetteer;

namespace Waybill.Tests.Readers.Gazetteer;

public sealed class SiteGazetteerTests
{
    [Fact]
    public void Identifiers_are_unique()
    {
        var twice = SiteGazetteer.All.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Military_sites_are_no_finer_than_five_kilometres()
    {
        Assert.All(SiteGazetteer.All.Where(s => s.IsMilitary && s.Point is not null), s => Assert.True(s.RadiusMetres >= Site.MilitaryRadiusMetres, s.Id));
    }

    [Fact]
    public void Every_point_has_a_source_and_every_site_a_state()
    {
        Assert.All(SiteGazetteer.All, s => Assert.True(s.Point is null || s.Source is not null, s.Id));
        Assert.All(SiteGazetteer.All, s => Assert.NotNull(CountryCodes.Alpha2Of(s.Party!)));
    }

    [Theory]
    [InlineData("dunay-naval-facility", "Danube")]
    [InlineData("vostochny-port", "East port")]
    public void Name_that_misleads_is_a_trap_and_no_name(string id, string trap)
    {
        var site = SiteGazetteer.All.Single(s => s.Id == id);

        Assert.Contains(trap, site.Traps);
        Assert.DoesNotContain(trap, site.Names.SelectMany(n => n.Value));
    }

    [Fact]
    public void Port_and_cosmodrome_of_one_name_are_told_apart()
    {
        var port = SiteGazetteer.All.Single(s => s.Id == "vostochny-port");

        Assert.Contains("vostochny-cosmodrome", port.ConfusableWith);
        Assert.Equal("vostochny-port", Assert.Single(SiteGazetteer.OfPlace("Vostochny")).Id);
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
