using Waybill.Core;

namespace Waybill.Pipeline.Reading;

/// <summary>What went wrong with a file, as a problem.</summary>
internal static class FileFaults
{
    /// <summary>True for the exceptions that the file system throws for what it holds, not for a bug of ours.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>The problem that <paramref name="exception"/> tells of.</summary>
    public static Problem Of(string name, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing(name),
        PathTooLongException => new(ProblemCodes.FileMissing, name, "the path is longer than the system allows"),
        UnauthorizedAccessException or System.Security.SecurityException => new(
            ProblemCodes.FileDenied, name, "no permission to read it", Hint: "Ask its owner, or copy it to where you may read."),
        _ => new(ProblemCodes.FileFault, name, "it could not be read to its end", Found: exception.Message),
    };

    /// <summary>The path does not exist.</summary>
    public static Problem Missing(string name) => new(ProblemCodes.FileMissing, name, "no such file or folder");

    /// <summary>The path is a device, pipe or socket.</summary>
    public static Problem Special(string name) => new(
        ProblemCodes.FileNotRegular, name, "it is a device, pipe or socket, not a file", Hint: "To read what a program prints, give - and pipe it in.");

    /// <summary>The document is over the limit.</summary>
    public static Problem TooLarge(string name, long limit) => new(
        ProblemCodes.TooLarge,
        name,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it is larger than {limit:N0} bytes and was not read"),
        Hint: "Split it into its documents.");
}
