namespace Waybill.Pipeline.Figures;

/// <summary>What a figure is called, for those who see it and for those who hear it. All text is already in the reader's language.</summary>
public sealed record FigureText
{
    /// <summary>Names a figure.</summary>
    /// <param name="idPrefix">Begins every id inside the figure, so that two figures on one page do not collide: a letter, then letters, digits and hyphens (ASCII).</param>
    /// <param name="title">Short title; becomes <c>&lt;title&gt;</c>.</param>
    /// <param name="description">What a reader who cannot see the figure should know; becomes <c>&lt;desc&gt;</c>.</param>
    /// <exception cref="ArgumentException">The prefix could not stand in an id.</exception>
    public FigureText(string idPrefix, string title, string description)
    {
        ArgumentNullException.ThrowIfNull(idPrefix);
        if (idPrefix.Length == 0 || !char.IsAsciiLetter(idPrefix[0]) || !idPrefix.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException("A letter, then letters, digits and hyphens, all ASCII.", nameof(idPrefix));
        (IdPrefix, Title, Description) = (idPrefix, title, description);
    }

    /// <summary>Begins every id inside the figure.</summary>
    public string IdPrefix { get; }

    /// <summary>Short title.</summary>
    public string Title { get; }

    /// <summary>The figure in words.</summary>
    public string Description { get; }
}
