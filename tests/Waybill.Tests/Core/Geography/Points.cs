using FsCheck;
using FsCheck.Fluent;
using Waybill.Core.Geography;

namespace Waybill.Tests.Core.Geography;

/// <summary>Points anywhere, poles, equator and date line more often than chance would have them.</summary>
internal static class Points
{
    public static Arbitrary<GeoPoint> Arbitrary { get; } =
        (from latitude in Degrees(90) from longitude in Degrees(180) select new GeoPoint(latitude, longitude)).ToArbitrary();

    private static Gen<double> Degrees(int most) => Gen.Frequency(
        (6, Gen.Choose(-most * 1_000_000, most * 1_000_000).Select(n => n / 1e6)),
        (1, Gen.Elements(-most, -1e-9, 0, 1e-9, 0.0625, 45, most - 1e-9, most)));
}
