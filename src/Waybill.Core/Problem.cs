using System.Text;

namespace Waybill.Core;

/// <summary>
/// One thing that was wrong with an input, as a value: what, where, what was found, what was expected and what to do.
/// A problem never stops a run: the record is skipped and counted.
/// </summary>
/// <param name="Code">Stable code, <c>WB</c> and four digits; <see cref="ProblemCodes"/> lists them.</param>
/// <param name="Source">File name or other origin, as the user gave it.</param>
/// <param name="Message">What is wrong, a sentence without the final full stop; never a stack trace.</param>
/// <param name="Place">Where in the source, as <c>line 418</c>; null when the whole source is meant.</param>
/// <param name="Found">The offending value, shortened; null when there is none to show.</param>
/// <param name="Expected">What would have been right; null when the message says it.</param>
/// <param name="Hint">What the user can do; null when nothing helps.</param>
public sealed record Problem(
    string Code,
    string Source,
    string Message,
    string? Place = null,
    string? Found = null,
    string? Expected = null,
    string? Hint = null)
{
    private const int LongestFound = 80;

    /// <summary>The line a user reads: <c>WB1203 track.csv line 418: latitude "97.2" … Expected … Hint …</c>, on one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Code).Append(' ').Append(Printable(Source));
        if (Place is not null) text.Append(' ').Append(Printable(Place));
        text.Append(": ").Append(Printable(Message));
        if (Found is not null) text.Append("; found \"").Append(Printable(Shorten(Found))).Append('"');
        if (Expected is not null) text.Append("; expected ").Append(Printable(Expected));
        text.Append('.');
        if (Hint is not null) text.Append(' ').Append(Printable(Hint));
        return text.ToString();
    }

    private static string Shorten(string text) =>
        text.Length <= LongestFound ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestFound - 1]) ? LongestFound - 1 : LongestFound), "…");

    /// <summary>Control and direction characters are shown as their code, so that no input can forge a terminal line.</summary>
    private static string Printable(string text) => TerminalText.Escape(text);
}
