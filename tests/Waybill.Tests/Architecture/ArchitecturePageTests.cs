using System.Reflection;
using System.Text.RegularExpressions;
using Waybill.Tests.Support;

namespace Waybill.Tests.Architecture;

/// <summary>The page that walks through the house names methods that exist.</summary>
public sealed partial class ArchitecturePageTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    [Fact]
    public void Every_method_named_on_the_page_exists()
    {
        var types = new[] { "Waybill.Core", "Waybill.Readers", "Waybill.Assessment", "Waybill.Ledger", "Waybill.Vault", "Waybill.Pipeline", "waybill" }
            .SelectMany(name => Assembly.Load(name).GetTypes()).ToLookup(t => t.Name, StringComparer.Ordinal);
        var named = Member().Matches(File.ReadAllText(Repository.At("docs", "architecture.md")))
            .Select(m => (Type: m.Groups["type"].Value, Member: m.Groups["member"].Value))
            .Where(x => x.Type != "Waybill") // the rooms themselves
            .ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, x => Assert.True(
            types[x.Type].Any(t => t.GetMember(x.Member, Any).Length > 0), $"docs/architecture.md names {x.Type}.{x.Member}, which is not there"));
    }

    [GeneratedRegex(@"`(?<type>[A-Z]\w+)\.(?<member>[A-Z]\w+)[`(:,]", RegexOptions.None, 1000)]
    private static partial Regex Member();
}
