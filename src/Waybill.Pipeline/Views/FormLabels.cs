using System.Globalization;

namespace Waybill.Pipeline.Views;

/// <summary>Labels of the boxes. They always stand in both languages, as on transport forms; the user's own comes first.</summary>
public sealed class FormLabels(Messages text)
{
    /// <summary>Number of boxes.</summary>
    public const int Boxes = 18;

    private readonly Messages[] others = [.. Messages.Languages.Where(l => l != text.Language).Select(l => Messages.In(l)!)];

    /// <summary>Label of a box.</summary>
    public string Of(int number) => Both("Box." + number.ToString(CultureInfo.InvariantCulture) + ".Label");

    /// <summary>A sentence in all languages, the user's first.</summary>
    public string Both(string key) => string.Join(" · ", others.Prepend(text).Select(t => t[key]));
}
