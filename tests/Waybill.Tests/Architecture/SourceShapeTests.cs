using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Waybill.Tests.Support;

namespace Waybill.Tests.Architecture;

/// <summary>How sources are cut: small files, one public type each, closed classes, no language in the engine.</summary>
public sealed partial class SourceShapeTests
{
    private const int LongestFile = 400;

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var offenders = Sources("").Select(f => (File: f, Lines: File.ReadLines(Repository.At(f)).Count())).Where(x => x.Lines > LongestFile);

        AssertNone(offenders.Select(x => $"{x.File} ({x.Lines})"));
    }

    [Fact]
    public void File_holds_one_public_type_and_is_named_after_it()
    {
        var offenders = Sources("src/").Select(f => (File: f, Types: PublicType().Matches(File.ReadAllText(Repository.At(f))).Select(m => m.Groups["name"].Value).ToArray()))
            .Where(x => x.Types.Length > 1 || (x.Types.Length == 1 && x.Types[0] != Path.GetFileName(x.File).Split('.')[0]));

        AssertNone(offenders.Select(x => $"{x.File}: {string.Join(", ", x.Types)}"));
    }

    [Fact]
    public void Classes_are_sealed_abstract_or_static()
    {
        var rooms = new[]
        {
            typeof(Waybill.Core.Problem), typeof(Waybill.Readers.Documents.DocumentReader), typeof(Waybill.Pipeline.Reading.ReadStep), typeof(Waybill.Cli.ExitCode),
        };
        var offenders = rooms.Select(t => t.Assembly).Concat(((string[])["Waybill.Vault", "Waybill.Assessment", "Waybill.Ledger"]).Select(Assembly.Load)).SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !t.FullName!.Contains('<', StringComparison.Ordinal))
            .Where(t => t.Namespace?.StartsWith("Waybill", StringComparison.Ordinal) == true)
            .Where(t => !IsGenerated(t));

        AssertNone(offenders.Select(t => t.FullName!));
    }

    [Fact]
    public void Engine_names_no_language()
    {
        // Languages are data, one folder each; code that names one would work for it alone.
        var offenders = Sources("src/Waybill.Readers/")
            .SelectMany(f => WithoutComments(File.ReadAllText(Repository.At(f))).Split('\n').Select((line, i) => (File: f, Line: i + 1, Text: line)))
            .Where(x => LanguageCode().IsMatch(x.Text) || LanguageName().IsMatch(x.Text));

        AssertNone(offenders.Select(x => $"{x.File}:{x.Line}: {x.Text.Trim()}"));
    }

    private static IEnumerable<string> Sources(string under) =>
        Repository.Files.Where(f => f.StartsWith(under, StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal));

    private static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    // What the regex generator makes is neither ours to seal nor marked on every nested type.
    private static bool IsGenerated(Type type)
    {
        for (var at = type; at is not null; at = at.DeclaringType)
        {
            if (at.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)) return true;
        }
        return false;
    }

    private static string WithoutComments(string source) => Comment().Replace(source, m => new string('\n', m.Value.Count(c => c == '\n')));

    [GeneratedRegex(@"^public\s+(?:(?:sealed|static|abstract|readonly|partial|ref)\s+)*(?:class|record\s+struct|record\s+class|record|struct|interface|enum)\s+(?<name>\w+)", RegexOptions.Multiline, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"///?[^\n]*|/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        "(?:id|en|ms|ko|ja|ru|zh|vi|fr|de|es|ar|fa|uk)"
        """, RegexOptions.None, 1000)]
    private static partial Regex LanguageCode();

    [GeneratedRegex(@"Indonesia|English|Malay|Korean|Japanese|Russian|Chinese|Vietnam|French|German|Spanish|Bahasa", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LanguageName();
}
