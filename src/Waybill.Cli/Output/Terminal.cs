using System.Globalization;

namespace Waybill.Cli.Output;

/// <summary>What is known of the terminal.</summary>
internal static class Terminal
{
    /// <summary>Columns assumed where none are told, as when output is piped: the oldest convention there is.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Narrowest and widest layout; beyond, lines would be unreadable.</summary>
    private const int Narrowest = 40, Widest = 240;

    /// <summary>
    /// Width in columns: <c>COLUMNS</c> where it is a number, else what the terminal says, else <see cref="DefaultWidth"/>;
    /// kept within 40..240.
    /// </summary>
    public static int Width(Func<string, string?> environment, Func<int> ask, bool isTerminal)
    {
        if (int.TryParse(environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > 0)
        {
            return Math.Clamp(told, Narrowest, Widest);
        }
        if (!isTerminal) return DefaultWidth;
        try
        {
            var asked = ask();
            return asked > 0 ? Math.Clamp(asked, Narrowest, Widest) : DefaultWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException or InvalidOperationException)
        {
            return DefaultWidth;
        }
    }

    /// <summary>True when output may carry colour: to a terminal that is not "dumb", unless NO_COLOR is set (no-color.org).</summary>
    public static bool Colour(Func<string, string?> environment, bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") is not "dumb";
}
