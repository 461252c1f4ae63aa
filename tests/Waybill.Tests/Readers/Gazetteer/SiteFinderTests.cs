using System.Text;
using NodaTime.Text;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;

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

    private static ReadDocument Read(string language, string text) => DocumentReader.Read(
        "a.txt", Encoding.UTF8.GetBytes(text), DocumentFacts.None with { Language = language, Published = LocalDatePattern.Iso.Parse("2023-11-08").Value });

    private static IEnumerable<ClaimPlace> Places(string language, string text) => Read(language, text).Claims.SelectMany(c => c.Places).Distinct();
}
