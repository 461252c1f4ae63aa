namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A rectangle of pixels that something takes up.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public static LabelBox Around(Xy middle, double radius) => new(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius);

    public double Shared(LabelBox other)
    {
        var (width, height) = (Math.Min(Right, other.Right) - Math.Max(Left, other.Left), Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
        return width > 0 && height > 0 ? width * height : 0;
    }

    public bool Holds(Xy point) => point.X > Left && point.X < Right && point.Y > Top && point.Y < Bottom;

    public LabelBox Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);
}
