using System.Resources;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Output;

/// <summary>The sentences of the command line, <c>Resources/Strings.resx</c> and <c>Strings.id.resx</c>, before those that all faces share.</summary>
internal static class CliText
{
    private static readonly ResourceManager Strings = new("Waybill.Cli.Resources.Strings", typeof(CliText).Assembly);

    /// <summary>The sentences in a language there is.</summary>
    /// <exception cref="ArgumentException">There are none in it.</exception>
    public static Messages In(string language) =>
        Messages.In(language, Strings) ?? throw new ArgumentException($"No sentences are in {language}.", nameof(language));

    /// <summary>The sentences for a run; see <see cref="Messages.Choose"/>.</summary>
    public static Messages Choose(string? option, Func<string, string?> environment) => In(Messages.Choose(option, environment));
}
