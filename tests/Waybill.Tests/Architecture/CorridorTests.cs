using System.Xml.Linq;
using Waybill.Tests.Support;

namespace Waybill.Tests.Architecture;

/// <summary>Rooms see what docs/architecture.md says they may see, and nothing else.</summary>
public sealed class CorridorTests
{
    /// <summary>Project and the projects that it may see. A room that is not here may see nothing.</summary>
    private static readonly Dictionary<string, string[]> MaySee = new(StringComparer.Ordinal)
    {
        ["Waybill.Core"] = [],
        ["Waybill.Ais"] = [],
        ["Waybill.Readers"] = ["Waybill.Core", "Waybill.Ais"],
        ["Waybill.Assessment"] = ["Waybill.Core"],
        ["Waybill.Vault"] = ["Waybill.Core"],
        ["Waybill.Ledger"] = ["Waybill.Core"],
        ["Waybill.Scale"] = ["Waybill.Core", "Waybill.Ledger"],
        ["Waybill.Pipeline"] = ["Waybill.Core", "Waybill.Vault", "Waybill.Readers", "Waybill.Assessment", "Waybill.Ledger"],
        ["Waybill.Web"] = ["Waybill.Core", "Waybill.Pipeline"],
    };

    [Fact]
    public void No_arrow_runs_backwards()
    {
        var backwards = Projects()
            .Where(p => p.Name != "Waybill.Cli") // the one executable sees all
            .SelectMany(p => p.Sees.Where(seen => !MaySee.GetValueOrDefault(p.Name, []).Contains(seen, StringComparer.Ordinal)).Select(seen => $"{p.Name} → {seen}"))
            .ToArray();

        Assert.True(backwards.Length == 0, "Arrows that run backwards: " + string.Join(", ", backwards));
    }

    [Fact]
    public void Every_room_is_in_the_plan()
    {
        Assert.All(Projects().Where(p => p.Name != "Waybill.Cli"), p => Assert.Contains(p.Name, MaySee.Keys));
    }

    [Fact]
    public void No_room_sees_what_its_project_file_does_not_name()
    {
        Assert.Contains(
            "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>",
            File.ReadAllText(Repository.At("Directory.Build.props")),
            StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string[] Sees)> Projects() =>
        Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)).Select(f => (
            Path.GetFileNameWithoutExtension(f),
            XDocument.Load(Repository.At(f)).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)).ToArray()));
}
