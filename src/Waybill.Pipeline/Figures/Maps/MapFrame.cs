using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A window on the globe: a projection, a scale, and a rectangle of pixels whose left upper corner is 0, 0.</summary>
internal sealed class MapFrame
{
    private const double LeastSpanKilometres = 60;

    private readonly EqualAreaProjection projection;
    private readonly Xy middle;

    private MapFrame(EqualAreaProjection projection, Xy middle, double pixelsPerKilometre, double width, double height)
    {
        (this.projection, this.middle, PixelsPerKilometre, Width, Height) = (projection, middle, pixelsPerKilometre, width, height);
        var corners = new Xy[] { new(0, 0), new(width, 0), new(0, height), new(width, height) }.Select(Ground);
        Radius = corners.Max(c => c is { } point ? projection.Centre.Angle(Direction.Of(point)) : Math.PI);
    }

    /// <summary>Pixels to a kilometre in the middle of the map.</summary>
    public double PixelsPerKilometre { get; }

    /// <summary>Pixels.</summary>
    public double Width { get; }

    /// <summary>Pixels.</summary>
    public double Height { get; }

    /// <summary>Middle of the projection.</summary>
    public Direction Centre => projection.Centre;

    /// <summary>All of the frame lies within this angle of <see cref="Centre"/>, radians.</summary>
    public double Radius { get; }

    /// <summary>The window that holds all points with room for their labels.</summary>
    /// <param name="points">At least one.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="least">Least height, pixels.</param>
    /// <param name="most">Greatest height, pixels.</param>
    public static MapFrame Around(IReadOnlyList<Direction> points, double width, double least, double most)
    {
        var projection = new EqualAreaProjection(Direction.Middle(points));
        var places = points.Select(projection.Project).ToImmutableArray();
        var (west, east, south, north) = (places.Min(p => p.X), places.Max(p => p.X), places.Min(p => p.Y), places.Max(p => p.Y));
        // The middle of the box, so that the projection is centred on what is shown.
        if (projection.Unproject(new((west + east) / 2, (south + north) / 2)) is { } centre)
        {
            projection = new(Direction.Of(centre));
            places = [.. points.Select(projection.Project)];
            (west, east, south, north) = (places.Min(p => p.X), places.Max(p => p.X), places.Min(p => p.Y), places.Max(p => p.Y));
        }
        var (spanX, spanY) = (Math.Max(LeastSpanKilometres, east - west), Math.Max(LeastSpanKilometres * least / width, north - south));
        // Labels stand beside the outermost sites: a sixth of the width on either side, and two lines above and below.
        var (roomX, roomY) = (width * 0.68, most - 110);
        var scale = Math.Min(roomX / spanX, roomY / spanY);
        var height = Math.Clamp((spanY * scale) + 110, least, most);
        return new(projection, new((west + east) / 2, (south + north) / 2), scale, width, height);
    }

    /// <summary>Pixels of a point.</summary>
    public Xy Pixel(GeoPoint point) => Pixel(Direction.Of(point));

    /// <summary>Pixels of a point.</summary>
    public Xy Pixel(Direction point)
    {
        var place = projection.Project(point);
        return new(((place.X - middle.X) * PixelsPerKilometre) + (Width / 2), (Height / 2) - ((place.Y - middle.Y) * PixelsPerKilometre));
    }

    /// <summary>The point under a pixel; null beyond the edge of the globe.</summary>
    public GeoPoint? Ground(Xy pixel) =>
        projection.Unproject(new(((pixel.X - (Width / 2)) / PixelsPerKilometre) + middle.X, (((Height / 2) - pixel.Y) / PixelsPerKilometre) + middle.Y));

    /// <summary>Whether a pixel lies in the frame.</summary>
    public bool Holds(Xy pixel, double margin = 0) => pixel.X >= margin && pixel.Y >= margin && pixel.X <= Width - margin && pixel.Y <= Height - margin;
}
