using FsCheck;
using FsCheck.Fluent;
using Waybill.Core.Geography;

namespace Waybill.Tests.Core.Geography;

public sealed class GeodesicTests
{
    // GeographicLib, geodesictest.js (npm geographiclib-geodesic 2.2.0), "testcases": lat1, lon1, lat2, lon2, s12; MIT licence.
    [Theory]
    [InlineData(35.60777, -139.44815, -11.17491, -69.95921, 8935244.5604818305)]
    [InlineData(55.52454, 106.05087, 77.03196, -162.81766, 4105086.1713924406)]
    [InlineData(-21.97856, 142.59065, 41.84138, 98.56635, 8394328.894657671)]
    [InlineData(-66.99028, 112.2363, -12.70631, -74.09656, 11150344.2312080241)]
    [InlineData(-17.42761, 173.34268, -15.84784, 5.93557, 16076603.1631180673)]
    [InlineData(32.84994, 48.28919, -56.28556, -157.70868, 16727068.9438164461)]
    [InlineData(6.96833, 52.74123, -7.39675, -153.82709, 17102477.2496958388)]
    [InlineData(-50.56724, -16.30485, -33.56571, -94.97412, 6455670.5118668696)]
    [InlineData(-58.93002, -8.90775, -8.91104, 133.13503, 11756066.0219864627)]
    [InlineData(-68.82867, -74.28391, -50.63005, -8.36685, 3956936.926063544)]
    [InlineData(-10.62672, -32.0898, 5.883, -134.31681, 11470869.3864563009)]
    [InlineData(-21.76221, 166.90563, 48.72884, -146.02373, 9098627.3986554915)]
    [InlineData(-19.79938, -174.47484, -11.99349, -154.35109, 2319004.8601169389)]
    [InlineData(-11.95887, -116.94513, 4.57352, 7.16501, 13834722.5801401374)]
    [InlineData(-87.85331, 85.66836, 66.48646, 16.09921, 17286615.3147144645)]
    [InlineData(1.74708, 128.32011, -11.16617, 11.87109, 12942901.1241347408)]
    [InlineData(-25.72959, -144.90758, -57.70581, 90.82121, 9413446.7452453107)]
    [InlineData(-41.22777, 122.32875, -7.57291, 130.37946, 3812686.035106021)]
    [InlineData(11.01307, 138.25278, 6.62726, -112.94019, 11911190.819018408)]
    [InlineData(-29.47124, 95.14681, -27.46601, -69.15955, 13487015.8381145492)]
    public void Distances_of_GeographicLibs_own_test_are_met(double lat1, double lon1, double lat2, double lon2, double metres) =>
        Assert.Equal(metres, Geodesic.DistanceMetres(new(lat1, lon1), new(lat2, lon2)), 1e-4);

    // Where Vincenty's method fails, and its kin: opposite and almost opposite points, poles, equator, the date line, a line of 7 cm.
    // Values by npm geographiclib-geodesic 2.2.0; the pairs 56.3, 48.5, 36.5 and 5, 10 are its regression tests GeodSolve9, 11, 4, 59.
    [Theory]
    [InlineData(0, 0, 0, 179, 19926188.851996)]
    [InlineData(0, 0, 0, 179.5, 19980861.908891)]
    [InlineData(0, 0, 0, 180, 20003931.458625)]
    [InlineData(0, 0, 1, 180, 19893357.070068)]
    [InlineData(-90, 0, 90, 0, 20003931.458625)]
    [InlineData(0, 0, 0.5, 179.5, 19936288.578965)]
    [InlineData(-30, 0, 29.9, 179.8, 19989832.827610)]
    [InlineData(56.320923501171, 0, -56.320923501171, 179.6647476717729, 19993558.287242)]
    [InlineData(48.522876735459, 0, -48.522876735459, 179.59972045622308, 19989144.773858)]
    [InlineData(36.493349428792, 0, 36.49334942879201, 8e-7, 0.071679)]
    [InlineData(5, 1e-14, 10, 180, 18345191.174333)]
    [InlineData(90, 0, 90, 180, 0)]
    [InlineData(10, 179.9, 10, -179.9, 21927.872478)]
    [InlineData(38.7166667, 125.4, -1.2666667, 116.8, 4514002.895056)]
    public void Points_that_are_hard_for_other_methods_are_met_too(double lat1, double lon1, double lat2, double lon2, double metres) =>
        Assert.Equal(metres, Geodesic.DistanceMetres(new(lat1, lon1), new(lat2, lon2)), 1e-4);

    [Fact]
    public void The_distance_is_the_same_in_both_directions_to_the_bit_and_none_to_the_point_itself() =>
        Prop.ForAll(Points.Arbitrary, Points.Arbitrary, (a, b) =>
            Geodesic.DistanceMetres(a, b) == Geodesic.DistanceMetres(b, a) && Geodesic.DistanceMetres(a, a) == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void No_way_round_is_shorter_and_none_is_longer_than_half_the_meridian() =>
        Prop.ForAll(Points.Arbitrary, Points.Arbitrary, Points.Arbitrary, (a, b, c) =>
            Geodesic.DistanceMetres(a, b) is >= 0 and <= 20003931.4587
            && Geodesic.DistanceMetres(a, c) <= Geodesic.DistanceMetres(a, b) + Geodesic.DistanceMetres(b, c) + 1e-6).QuickCheckThrowOnFailure();

    // A sphere of the mean radius is wrong by 0.56 % at most (the flattening, 1/298, acts on both ends of an arc of the meridian).
    [Fact]
    public void The_ellipsoid_is_never_far_from_the_sphere() =>
        Prop.ForAll(Points.Arbitrary, Points.Arbitrary, (a, b) =>
        {
            static double Radians(double degrees) => degrees * Math.PI / 180;
            var h = Math.Pow(Math.Sin(Radians(b.Latitude - a.Latitude) / 2), 2)
                + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(Radians(b.Longitude - a.Longitude) / 2), 2));
            var sphere = 2 * 6371008.8 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
            return Math.Abs(Geodesic.DistanceMetres(a, b) - sphere) <= (0.0057 * sphere) + 1e-3;
        }).QuickCheckThrowOnFailure();
}
