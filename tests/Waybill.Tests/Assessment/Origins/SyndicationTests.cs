using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Assessment;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Origins;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Readers;
using Waybill.Tests.Support;
using Xunit.Abstractions;

namespace Waybill.Tests.Assessment.Origins;

/// <summary>Clusters of the field articles against the pairs that people labelled: F1 over pairs, as the field data's own scorer counts them.</summary>
public sealed class SyndicationTests(ITestOutputHelper output)
{
    [FieldDataFact]
    public void Independent_reports_are_never_merged_and_dispatches_are_found()
    {
        var (clusters, labels) = (Clusters(), Labels());
        var copies = clusters.Where(c => c.Basis != ClusterBasis.Statement).Select(c => c.Ids).ToList();
        var all = clusters.Select(c => c.Ids).ToList();

        foreach (var (basis, root, ids) in clusters) output.WriteLine($"{basis} {root}: {string.Join(' ', ids)}");
        var wire = Score(labels, copies, "same_wire");
        var origin = Score(labels, all, "same_wire", "same_primary");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"same_wire, copies and outlets: {wire}; same_origin, statements too: {origin}"));

        Assert.Equal(0, Merged(labels, all, "independent"));
        Assert.True(wire.Precision >= 0.6, "precision of dispatches");
        Assert.True(origin.Precision >= 0.9, "precision of statements");
    }

    private static (double Precision, double Recall, int Hits, int System, int Gold) Score(Dictionary<(string, string), string> labels, List<HashSet<string>> clusters, params string[] kinds)
    {
        var system = labels.Keys.Where(p => clusters.Any(c => c.Contains(p.Item1) && c.Contains(p.Item2))).ToList();
        var (hits, gold) = (system.Count(p => kinds.Contains(labels[p])), labels.Values.Count(kinds.Contains));
        return (system.Count == 0 ? 1 : (double)hits / system.Count, (double)hits / gold, hits, system.Count, gold);
    }

    private static int Merged(Dictionary<(string, string), string> labels, List<HashSet<string>> clusters, string kind) =>
        labels.Count(l => l.Value == kind && clusters.Any(c => c.Contains(l.Key.Item1) && c.Contains(l.Key.Item2)));

    private static Dictionary<(string, string), string> Labels()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(FieldData.At("claims", "syndication.json")));
        return file.RootElement.GetProperty("pairs").EnumerateArray().ToDictionary(p => (p.GetProperty("a").GetString()!, p.GetProperty("b").GetString()!), p => p.GetProperty("relation").GetString()!);
    }

    private static List<(ClusterBasis Basis, string Root, HashSet<string> Ids)> Clusters()
    {
        var ids = new Dictionary<Waybill.Core.Sha256Digest, string>();
        var readings = new List<EvidenceReading>();
        foreach (var path in Directory.EnumerateFiles(FieldData.At("claims", "articles"), "*.json"))
        {
            using var article = JsonDocument.Parse(File.ReadAllBytes(path));
            string Field(string name) => article.RootElement.GetProperty(name).GetString()!;
            var facts = new DocumentFacts { Publisher = Field("outlet"), Url = Field("url"), Published = LocalDatePattern.Iso.Parse(Field("published")).GetValueOrThrow() };
            var reading = EvidenceReader.Read(Field("id") + ".txt", "text/plain", Encoding.UTF8.GetBytes(Field("text")), facts);
            ids[reading.Evidence] = Field("id");
            readings.Add(reading);
        }
        var evidence = CaseEvidence.Of(new AssessmentInput { Readings = [.. readings], Gazetteer = [] });
        return [.. DocumentOrigins.Cluster(evidence).Select(c => (c.Basis, c.Root, c.Documents.Select(d => ids[d]).ToHashSet(StringComparer.Ordinal)))];
    }
}
