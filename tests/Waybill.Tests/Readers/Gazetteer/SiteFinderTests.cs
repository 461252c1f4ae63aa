using System.Text;
using NodaTime.Text;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;
using Waybill.Tests.Readers.Documents.Claims;

namespace Waybill.Tests.Readers.Gazetteer;

public sealed class SiteFinderTests
{
    [Theory]
    [InlineData("id", "Menurut Gedung Putih, amunisi Korea Utara dikirim dengan kereta api dari Dunay ke depot amunisi dekat Tikhoretsk di Rusia.", "dunay-naval-facility", "tikhoretsk-depot")]
    [InlineData("en", "The White House said North Korean ammunition was shipped from Najin to Dunay in Russia.", "rajin-port", "dunay-naval-facility")]
    [InlineData("en", "The White House said North Korean ammunition was shipped from the port of Najin to Vladivostok airport in Russia.", "rajin-port", null)]
    public void Words_beside_a_place_decide_which_of_its_sites_is_meant(string language, string text, string from, string? to)
    {
        var places = Places(language, text);

        Assert.Equal(from, places.Single(p => p.Role == PlaceRole.Origin).Site);
        Assert.Equal(to, places.Single(p => p.Role == PlaceRole.Destination).Site);
    }

    [Theory]
    [InlineData("id", "Menurut Gedung Putih, muatan itu dikirim ke depot amunisi dekat Tikhoretsk di Rusia, sekitar 290 kilometer dari perbatasan Ukraina.", 290, "km", "Ukraine")]
    [InlineData("en", "The White House said the cargo was sent to a munitions depot near Tikhoretsk in Russia, about 180 miles from Ukraine's border.", 180, "mile", "Ukraine")]
    public void Distance_to_a_border_is_measured_from_where_the_claim_ends(string language, string text, int value, string unit, string border)
    {
        var distance = Assert.Single(Read(language, text).Distances);

        Assert.Equal((value, unit, border, "tikhoretsk-depot"), ((int)distance.Value.Min!.Value, distance.Value.Unit, distance.Border, distance.From));
    }

    [Fact]
    public void Distance_that_is_no_distance_to_a_border_is_left()
    {
        Assert.Empty(Read("en", "The missile flew 290 kilometres, and North Korea fired it near the border with South Korea, the military said.").Distances);
    }

    private static string[] Sites(string language, string text) =>
        [.. Article.Read(language, text).Claims.SelectMany(c => c.Places).Select(p => $"{p.Name}={p.Site ?? "-"}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("en", "North Korea shipped containers of munitions from Najin to Dunay in Russia, Kenya said.", "Dunay=dunay-naval-facility", "Najin=rajin-port")]
    [InlineData("en", "North Korea shipped containers from Najin port to the Dunay naval facility in Russia, Kenya said.", "Dunay=dunay-naval-facility", "Najin=rajin-port")]
    [InlineData("en", "North Korea shipped containers from the port of Najin to the port of Dunay in Russia, Kenya said.", "Dunay=dunay-naval-facility", "Najin=rajin-port")]
    [InlineData("id", "Korea Utara mengirim kontainer amunisi dari Najin ke Dunay di Rusia, kata Kenya.", "Dunay=dunay-naval-facility", "Najin=rajin-port")]
    [InlineData("id", "Korea Utara mengirim kontainer dari pelabuhan Najin ke pangkalan angkatan laut Dunay di Rusia, kata Kenya.", "Dunay=dunay-naval-facility", "Najin=rajin-port")]
    [InlineData("en", "Iran shipped drones from Amirabad to Astrakhan in Russia, Kenya said.", "Amirabad=amirabad-port", "Astrakhan=astrakhan-port")]
    [InlineData("id", "Iran mengirim drone dari Amirabad ke Astrakhan di Rusia, kata Kenya.", "Amirabad=amirabad-port", "Astrakhan=astrakhan-port")]
    public void The_only_site_of_a_place_is_meant_unless_words_say_otherwise(string language, string text, params string[] sites) => Assert.Equal(sites, Sites(language, text));

    [Theory]
    [InlineData("en", "The shells were shipped by train to an ammunition depot near Tikhoretsk in Russia, Kenya said.", "Tikhoretsk=tikhoretsk-depot")]
    [InlineData("en", "The shells were shipped by train to Tikhoretsk in Russia, Kenya said.", "Tikhoretsk=-")]
    [InlineData("en", "The shells were shipped by train to the Tikhoretsk ammunition depot, Kenya said.", "Tikhoretsk=tikhoretsk-depot")]
    [InlineData("en", "The shells were shipped by train to Tikhoretsk airport, Kenya said.", "Tikhoretsk=-")]
    [InlineData("id", "Peluru itu dikirim dengan kereta ke depot amunisi dekat Tikhoretsk di Rusia, kata Kenya.", "Tikhoretsk=tikhoretsk-depot")]
    [InlineData("id", "Peluru itu dikirim dengan kereta ke gudang di Tikhoretsk di Rusia, kata Kenya.", "Tikhoretsk=tikhoretsk-depot")]
    [InlineData("id", "Peluru itu dikirim dengan kereta ke Tikhoretsk di Rusia, kata Kenya.", "Tikhoretsk=-")]
    public void A_depot_that_lies_near_a_town_needs_its_word(string language, string text, params string[] sites) => Assert.Equal(sites, Sites(language, text));

    [Theory]
    [InlineData("en", "North Korea shipped containers from Najin to Vostochny in Russia, Kenya said.", "Najin=rajin-port", "Vostochny=vostochny-port")]
    [InlineData("en", "North Korea shipped containers from Najin to the cosmodrome at Vostochny, Kenya said.", "Najin=rajin-port", "Vostochny=vostochny-cosmodrome")]
    [InlineData("id", "Korea Utara mengirim kontainer dari Najin ke kosmodrom di Vostochny, kata Kenya.", "Najin=rajin-port", "Vostochny=vostochny-cosmodrome")]
    [InlineData("en", "North Korea shipped containers from Najin to the airport at Vostochny, Kenya said.", "Najin=rajin-port", "Vostochny=-")]
    [InlineData("en", "North Korea shipped shells to Fokino in Russia, Kenya said.", "Fokino=-")]
    public void A_name_that_means_two_sites_is_told_by_the_words_beside_it_or_not_at_all(string language, string text, params string[] sites) => Assert.Equal(sites, Sites(language, text));

    [Theory]
    [InlineData("en", "Kim Jong Un met Vladimir Putin in Vladivostok, Kenya said.", "Vladivostok=-")]
    [InlineData("id", "Kim Jong Un bertemu Vladimir Putin di Vladivostok, kata Kenya.", "Vladivostok=-")]
    [InlineData("en", "Kim Jong Un met Vladimir Putin at the Vostochny Cosmodrome, Kenya said.", "Vostochny Cosmodrome=vostochny-cosmodrome")]
    public void People_meet_in_a_town_not_in_its_port(string language, string text, params string[] sites) => Assert.Equal(sites, Sites(language, text));

    [Fact]
    public void A_word_beside_one_place_says_nothing_of_the_next() =>
        Assert.Equal(["Najin=rajin-port", "Tikhoretsk=-"], Sites("en", "North Korea shipped shells from the port of Najin to Tikhoretsk in Russia, Kenya said."));

    private static ReadDocument Read(string language, string text) => DocumentReader.Read(
        "a.txt", Encoding.UTF8.GetBytes(text), DocumentFacts.None with { Language = language, Published = LocalDatePattern.Iso.Parse("2023-11-08").Value });

    private static IEnumerable<ClaimPlace> Places(string language, string text) => Read(language, text).Claims.SelectMany(c => c.Places).Distinct();
}
