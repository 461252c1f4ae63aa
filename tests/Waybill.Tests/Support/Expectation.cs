namespace Waybill.Tests.Support;

/// <summary>
/// Reviewed text of what a person reads, under <c>Expectations/</c>. With <c>WAYBILL_ACCEPT=1</c> the files are written anew, to be read before they
/// are committed; without it a difference fails.
/// </summary>
internal static class Expectation
{
    /// <summary>Compares <paramref name="actual"/> with <c>Expectations/NAME.txt</c>.</summary>
    public static void Matches(string name, string actual) => Holds(actual, Repository.At("tests", "Waybill.Tests", "Expectations", name + ".txt"));

    /// <summary>Compares <paramref name="actual"/> with a file of the repository.</summary>
    public static void Holds(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("WAYBILL_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"There is no {path}; run with WAYBILL_ACCEPT=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
