namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A point of a plane: kilometres with north up, or pixels with south up, as the place says.</summary>
internal readonly record struct Xy(double X, double Y)
{
    public double To(Xy other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
