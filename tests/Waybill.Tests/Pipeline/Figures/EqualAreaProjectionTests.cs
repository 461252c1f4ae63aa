using Waybill.Core.Geography;
using Waybill.Pipeline.Figures.Maps;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class EqualAreaProjectionTests
{
    /// <summary>Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), appendix A, numerical example of the Lambert azimuthal equal-area, sphere, oblique: R = 3, 40° N 100° W.</summary>
    [Fact]
    public void Snyders_example_comes_out()
    {
        var projection = new EqualAreaProjection(Direction.Of(new(40, -100)));

        var place = projection.Project(new GeoPoint(-20, 100));

        Assert.InRange(place.X * 3 / Direction.EarthKilometres, -4.2339304, -4.2339302);
        Assert.InRange(place.Y * 3 / Direction.EarthKilometres, 4.0257774, 4.0257776);
    }

    [Theory]
    [InlineData(42.88, 132.36)]
    [InlineData(-89, 0)]
    [InlineData(64.5, -165.4)]
    public void Place_leads_back_to_its_point(double latitude, double longitude)
    {
        var projection = new EqualAreaProjection(Direction.Of(new(60, 178)));

        var back = projection.Unproject(projection.Project(new GeoPoint(latitude, longitude)))!.Value;

        Assert.Equal(latitude, back.Latitude, 6);
        Assert.Equal(longitude, back.Longitude, 6);
    }

    /// <summary>Half of Vladivostok–Tikhoretsk from the middle: cos(c/2) radially, Snyder equations 24-13 and 24-2.</summary>
    [Fact]
    public void Lengths_are_off_by_less_than_four_per_cent_at_the_ends_of_the_longest_rail_route()
    {
        var projection = new EqualAreaProjection(Direction.Of(new(55, 86)));
        var end = Direction.Of(new(55, 86)).Away(1, 3300);
        var beyond = Direction.Of(new(55, 86)).Away(1, 3310);

        Assert.InRange(projection.Project(end).To(projection.Project(beyond)), 9.6, 10);
    }

    [Fact]
    public void Points_that_cannot_be_shown_are_still_numbers()
    {
        var projection = new EqualAreaProjection(Direction.Of(new(90, 0)));

        var place = projection.Project(new GeoPoint(-90, 0));

        Assert.True(double.IsFinite(place.X) && double.IsFinite(place.Y));
    }
}
