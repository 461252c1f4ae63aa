namespace Waybill.Core.Geography;

/// <summary>A point on the WGS 84 ellipsoid, in degrees.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Makes a point.</summary>
    /// <param name="latitude">−90..90, north positive.</param>
    /// <param name="longitude">−180..180, east positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside those ranges, or no number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies in −90..90.");
        if (!(longitude is >= -180 and <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies in −180..180.");
        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>Latitude, −90..90, north positive.</summary>
    public double Latitude { get; }

    /// <summary>Longitude, −180..180, east positive.</summary>
    public double Longitude { get; }
}
