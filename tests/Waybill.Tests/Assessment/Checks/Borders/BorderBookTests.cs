using Waybill.Assessment.Checks.Borders;
using Waybill.Core.Geography;

namespace Waybill.Tests.Assessment.Checks.Borders;

public sealed class BorderBookTests
{
    /// <summary>Tikhoretsk, GeoNames. Distances: GeographicLib over the same map (world-atlas 2.0.2), the facts of the case, CHECKS §1.</summary>
    private static readonly GeoPoint Tikhoretsk = new(45.85307, 40.11874);

    [Fact]
    public void Nearest_point_of_a_recognised_border_is_where_GeographicLib_finds_it()
    {
        var nearest = GeoLines.Nearest(Tikhoretsk, BorderBook.Bundled.OfParty("Ukraine")!.Border)!.Value;

        Assert.InRange(nearest.Metres, 200_800, 201_400);
        Assert.InRange(nearest.Point.Latitude, 47.03, 47.045);
        Assert.InRange(nearest.Point.Longitude, 38.13, 38.15);
    }

    /// <summary>
    /// The ring comes nearest at 45.3743 N 36.6322 E. CHECKS §1 has 271.6 km: its box round Crimea ends at 36.7 E and takes in
    /// 45.3861 N 36.6998 E, which is the Chushka spit on the Taman side of the strait (docs/checks/border-distance.md).
    /// </summary>
    [Fact]
    public void Nearest_point_of_a_contested_area_is_told_apart()
    {
        var nearest = GeoLines.Nearest(Tikhoretsk, BorderBook.Bundled.Area("Crimea")!.Border)!.Value;

        Assert.InRange(nearest.Metres, 276_800, 277_400);
    }

    [Theory]
    [InlineData(156.0, 46.56587, 40.6571)] // Yegorlykskaya, CHECKS §1: 155.5 km
    [InlineData(592.6, 43.73976, 44.65157)] // Mozdok
    [InlineData(467.1, 56.49954, 31.6392)] // Toropets
    public void Other_depots_lie_as_far_as_GeographicLib_says(double kilometres, double latitude, double longitude)
    {
        var nearest = GeoLines.Nearest(new(latitude, longitude), BorderBook.Bundled.OfParty("Ukraine")!.Border)!.Value;

        Assert.InRange(nearest.Metres / 1000, kilometres - 0.6, kilometres + 0.6);
    }

    [Fact]
    public void Crimea_is_drawn_within_its_recognised_state()
    {
        var simferopol = new GeoPoint(44.95, 34.1);

        Assert.True(GeoLines.Hold(BorderBook.Bundled.OfParty("Ukraine")!.Rings, simferopol));
        Assert.False(GeoLines.Hold(BorderBook.Bundled.OfParty("Russia")!.Rings, simferopol));
    }

    [Fact]
    public void Line_between_two_parts_of_one_state_is_no_border_of_it()
    {
        var isthmus = new GeoPoint(46.16, 33.69); // Perekop

        var nearest = GeoLines.Nearest(isthmus, BorderBook.Bundled.OfParty("Ukraine")!.Border)!.Value;
        var ofCrimea = GeoLines.Nearest(isthmus, BorderBook.Bundled.Area("Crimea")!.Border)!.Value;

        Assert.True(ofCrimea.Metres <= nearest.Metres);
    }

    [Theory]
    [InlineData("Somalia", 9.56, 44.06)] // Hargeisa
    [InlineData("Cyprus", 35.26, 33.73)] // Lefkoniko
    [InlineData("Kazakhstan", 45.96, 63.31)] // Baikonur
    public void Areas_drawn_apart_are_in_their_recognised_state(string party, double latitude, double longitude)
    {
        Assert.True(GeoLines.Hold(BorderBook.Bundled.OfParty(party)!.Rings, new(latitude, longitude)));
    }

    // Natural Earth gives Ashmore and Cartier Islands the code of Australia.
    [Theory]
    [InlineData("Australia", -35.28, 149.13, false)] // Canberra
    [InlineData("DPRK", 39.03, 125.75, false)] // Pyongyang
    [InlineData("Indonesia", -6.2, 106.85, false)] // Jakarta
    [InlineData("Taiwan", 23.7, 121, true)]
    [InlineData("Kosovo", 42.66, 21.17, true)] // Pristina
    public void A_party_is_found_by_its_code_or_name_and_says_when_states_differ_on_it(string party, double latitude, double longitude, bool isContested)
    {
        var outline = BorderBook.Bundled.OfParty(party)!;

        Assert.True(GeoLines.Hold(outline.Rings, new(latitude, longitude)));
        Assert.Equal(isContested, outline.IsContested);
    }

    [Fact]
    public void Every_state_of_the_registry_that_the_map_draws_is_found()
    {
        var missing = CountryCodes.Parties.Where(p => BorderBook.Bundled.OfParty(p) is null).ToArray();

        // Tuvalu is too small for Natural Earth's countries at this scale; nothing larger may be missing.
        Assert.True(missing.Length <= 3, string.Join(", ", missing));
    }
}
