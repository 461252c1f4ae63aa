using System.Text.RegularExpressions;
using System.Xml.Linq;
using Waybill.Tests.Support;

namespace Waybill.Tests.Architecture;

/// <summary>What no committed file may hold, and what every page of the documentation must keep.</summary>
public sealed partial class HygieneTests
{
    // Put together from pieces, so that this file does not hold what it looks for.
    private static readonly string[] MachinePaths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "C:" + @"\Users\"];

    [Fact]
    public void No_file_names_a_path_of_someones_machine()
    {
        AssertNone(Texts().SelectMany(t => MachinePaths.Where(p => Mentions(t.Text, p)).Select(p => $"{t.File}: {p}")));
    }

    [Fact]
    public void No_file_names_the_address_of_a_package_source()
    {
        AssertNone(Texts().SelectMany(t => PackageSource().Matches(t.Text).Select(m => $"{t.File}: {m.Value}")));
    }

    [Fact]
    public void Nothing_built_is_committed()
    {
        AssertNone(Repository.Files.Where(f => f.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "TestResults") || f.EndsWith(".trx", StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_in_the_documentation_lead_somewhere()
    {
        var dead = Texts().Where(t => t.File.EndsWith(".md", StringComparison.Ordinal)).SelectMany(t => Link().Matches(t.Text)
            .Select(m => m.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith("mailto:", StringComparison.Ordinal) && !to.StartsWith('#'))
            .Select(to => to.Split('#')[0])
            .Where(to => !Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.At(t.File))!, to)))
            .Select(to => $"{t.File}: {to}"));

        AssertNone(dead);
    }

    [Fact]
    public void Every_package_has_its_line_in_the_documentation()
    {
        var page = File.ReadAllText(Repository.At("docs", "dependencies.md"));
        var packages = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value);

        AssertNone(packages.Where(p => !page.Contains($"| {p} |", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string File, string Text)> Texts() => Repository.Files
        .Where(f => !f.Contains("/hostile/", StringComparison.Ordinal))
        .Select(f => (f, File.ReadAllText(Repository.At(f))));

    private static bool Mentions(string text, string path)
    {
        // Within an address it is the address's path, and no machine's.
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '_' or '/' or '*')) return true;
        }
        return false;
    }

    private static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    [GeneratedRegex("""https?://[^\s"'<>)]*(?:/v3/index\.json|/npm/|registry\.|/simple/|pkgs?\.|artifactory|nexus)[^\s"'<>)]*|"resolved":\s*"http""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PackageSource();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
