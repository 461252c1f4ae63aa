using System.Globalization;
using Waybill.Core.Documents;
using Waybill.Tests.Readers.Documents.Claims;

namespace Waybill.Tests.Readers.Documents.Distances;

/// <summary>Distances to lines of states. Expected by reading.</summary>
public sealed class DistanceFinderTests
{
    private static string[] Distances(string language, string text) => [.. Article.Read(language, text).Distances.Select(Show)];

    private static string Show(DistanceMention d) => string.Create(CultureInfo.InvariantCulture, $"{d.Value.Min ?? d.Value.Max} {d.Value.Unit} {d.From ?? "-"} {d.Line} {d.Border}");

    [Theory]
    [InlineData("en", "The shells went by train to an ammunition depot near Tikhoretsk, about 290 kilometers from the border of Ukraine.", "290 km tikhoretsk-depot Border Ukraine")]
    [InlineData("en", "The shells went to an ammunition depot near Tikhoretsk in southwestern Russia, 180 miles from Ukraine's border.", "180 mile tikhoretsk-depot Border Ukraine")]
    [InlineData("en", "The shells went to an ammunition depot near Tikhoretsk, some 200 km from the Ukrainian border.", "200 km tikhoretsk-depot Border Ukraine")]
    [InlineData("en", "The shells went to an ammunition depot near Tikhoretsk, 290 km from Ukraine.", "290 km tikhoretsk-depot Border Ukraine")]
    [InlineData("en", "The depot near Tikhoretsk is 290 km from the border between Russia and Ukraine.", "290 km tikhoretsk-depot Border Ukraine")]
    [InlineData("en", "The depot near Tikhoretsk is 290 km from the front line in Ukraine.", "290 km tikhoretsk-depot Front Ukraine")]
    [InlineData("id", "Muatan itu dikirim ke depot amunisi dekat Tikhoretsk di barat daya Rusia, sekitar 290 kilometer dari perbatasan Ukraina.", "290 km tikhoretsk-depot Border Ukraine")]
    [InlineData("id", "Muatan itu dikirim ke depot amunisi dekat Tikhoretsk, 290 km dari perbatasan dengan Ukraina.", "290 km tikhoretsk-depot Border Ukraine")]
    [InlineData("id", "Muatan itu dikirim ke depot amunisi dekat Tikhoretsk, 290 km dari garis depan di Ukraina.", "290 km tikhoretsk-depot Front Ukraine")]
    [InlineData("en", "Trucks waited at the airport of Nyala, 100 km from the border with Chad.", "100 km Nyala Border Chad")]
    public void A_distance_is_read_with_its_place_its_state_and_its_line(string language, string text, string expected) => Assert.Equal([expected], Distances(language, text));

    [Fact]
    public void The_place_may_stand_in_the_sentence_before() =>
        Assert.Equal(["290 km tikhoretsk-depot Border Ukraine"], Distances("en", "The shells went to an ammunition depot near Tikhoretsk. It lies 290 km from the border of Ukraine."));

    [Theory]
    [InlineData("en", "Iran sent missiles with a range of 300 km to Russia.")]
    [InlineData("en", "The depot lies 200 km from Moscow and stores shells of Russia.")]
    [InlineData("en", "The convoy drove 300 km. The border of Ukraine is closed.")]
    [InlineData("en", "Troops stand on the border of Ukraine.")]
    [InlineData("id", "Iran mengirim rudal dengan jangkauan 300 km ke Rusia.")]
    public void A_range_a_drive_and_a_distance_to_a_town_are_none(string language, string text) => Assert.Empty(Distances(language, text));

    [Fact]
    public void The_words_are_those_of_the_text()
    {
        var document = Article.Read("id", "Kata Kenya, muatan itu dikirim ke depot amunisi dekat Tikhoretsk, sekitar 290 kilometer dari perbatasan Ukraina. Selesai.");

        var distance = Assert.Single(document.Distances);

        Assert.Equal(distance.Quote, document.Text.Quote(distance.Span));
        Assert.EndsWith("290 kilometer", distance.Quote, StringComparison.Ordinal);
        Assert.Equal(document.Claims[^1].Id, distance.Claim);
    }
}
