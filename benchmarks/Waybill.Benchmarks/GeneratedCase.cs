using System.Globalization;
using System.Text;
using Waybill.Core.Documents;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Benchmarks;

/// <summary>A large case made from a seed: articles in which many speakers say, deny and condemn much the same, and a file of sightings.</summary>
internal sealed class GeneratedCase : IDisposable
{
    private const int Sightings = 200;

    private static readonly Instant Now = Instant.FromUtc(2024, 7, 3, 12, 0);
    private static readonly Actor Somebody = new("Benchmark", ActorBasis.Stated);

    private static readonly string[] Accusers =
    [
        "the White House", "the Pentagon", "the State Department", "South Korea's spy agency", "the defence ministry of South Korea", "Japan", "Britain's defence ministry",
        "Ukraine's military intelligence", "the G7", "RUSI", "the foreign ministry of France", "Germany",
    ];

    private static readonly string[] Deniers = ["The Kremlin", "Moscow", "Pyongyang", "The foreign ministry in Moscow", "North Korea's foreign ministry", "Iran"];
    private static readonly string[] Goods = ["artillery shells", "ballistic missiles", "munitions", "rockets", "military equipment", "152mm shells", "drones"];
    private static readonly string[] Routes = ["from Rajin to Dunay by sea", "from Rajin to Vostochny by sea", "from Dunay to Tikhoretsk by train", "to Russia", "from Chongjin to Vladivostok by sea"];
    private static readonly string[] Outlets = ["Example Post", "Daily Sample", "Morning Mock", "Specimen Times", "Model News", "Instance Herald", "Pattern Press"];

    private readonly Random random = new(20231026);
    private readonly string folder = Directory.CreateTempSubdirectory("waybill-bench-").FullName;
    private int written;

    /// <summary>Makes the case with so many articles.</summary>
    public GeneratedCase(int articles)
    {
        Layout = new(Path.Combine(folder, "case"), "case");
        var title = "title: \"Benchmark\"\n"u8;
        if (CaseCreation.Create(Layout, title, Somebody, Now, VaultOptions.Default, out _) is { } failed) throw new InvalidOperationException(failed.ToString());
        using var vault = Open();
        for (var i = 0; i < articles; i++) Add(vault);
        Add(vault, "sightings.yaml", SightingsFile(), DocumentFacts.None);
    }

    public CaseLayout Layout { get; }

    /// <summary>Adds one more article.</summary>
    public void AddOne()
    {
        using var vault = Open();
        Add(vault);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CaseVault Open() => CaseVault.Open(Layout, Somebody, Now, VaultOptions.Default, out var problem) ?? throw new InvalidOperationException(problem?.ToString());

    private void Add(CaseVault vault)
    {
        var day = new LocalDate(2023, 9, 20).PlusDays(random.Next(280));
        var name = string.Create(CultureInfo.InvariantCulture, $"{written:D5}.txt");
        Add(vault, name, Article(day), new DocumentFacts { Publisher = One(Outlets), Published = day, Language = "en" });
    }

    private void Add(CaseVault vault, string name, string text, DocumentFacts facts)
    {
        var path = Path.Combine(folder, "incoming");
        File.WriteAllText(path, text);
        if (vault.Add(new SourceFile(path, name), facts, Somebody, Now).Problem is { } refused) throw new InvalidOperationException(refused.ToString());
        written++;
    }

    private string Article(LocalDate published)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 6; sentence++)
        {
            var said = Day(published.PlusDays(-random.Next(1, 20)));
            var from = Day(published.PlusDays(-random.Next(60, 90)));
            text.Append(random.Next(4) switch
            {
                0 => $"North Korea sent about {Number()} containers of {One(Goods)} {One(Routes)} between {from} and {said}, {One(Accusers)} said on {said}. ",
                1 => $"{One(Deniers)} denied on {said} that North Korea had sent {One(Goods)} to Russia. ",
                2 => $"\"We condemn the delivery of {One(Goods)} from North Korea to Russia,\" {One(Accusers)} said on {said}. ",
                _ => $"According to {One(Accusers)}, more than {Number()} {One(Goods)} were shipped {One(Routes)} since {from}. ",
            });
            if (sentence % 2 == 1) text.Append("\n\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"Article {written}.\n").ToString();
    }

    private string SightingsFile()
    {
        string[] sites = ["rajin-port", "dunay", "tikhoretsk-depot", "vostochny-port"];
        var text = new StringBuilder("sightings:\n");
        for (var i = 0; i < Sightings; i++)
        {
            var day = new LocalDate(2023, 8, 1).PlusDays(random.Next(300));
            text.Append(CultureInfo.InvariantCulture, $"- id: s{i}\n  sensor: optical\n  acquired: {NodaTime.Text.LocalDatePattern.Iso.Format(day)}\n  observer: Example Imagery Desk {i % 9}\n");
            text.Append(CultureInfo.InvariantCulture, $"  site: {One(sites)}\n  precision_m: 10\n  coverage: 0.{random.Next(3, 10)}\n");
            text.Append(CultureInfo.InvariantCulture, $"  visible:\n  - {{what: stacked containers, kind: closed-containers, count: {random.Next(20, 400)}}}\n  - {{what: a ship alongside, kind: vessel}}\n");
        }
        return text.ToString();
    }

    private string Number() => (random.Next(1, 60) * 50).ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Format(day);

    private string One(string[] of) => of[random.Next(of.Length)];
}
