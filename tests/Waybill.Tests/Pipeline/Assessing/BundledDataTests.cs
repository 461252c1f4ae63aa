using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Assessing;

/// <summary>What may and may not stand in the bundled case: sources, licences, places of armed forces, examples that say what they are.</summary>
public sealed class BundledDataTests
{
    private static readonly string[] Says = ["Written for this example", "Ditulis untuk contoh ini"];

    [Fact]
    public void Every_row_says_where_it_was_read()
    {
        Assert.All(BundledCase.Assessment.Claims.Where(c => c.Row is not null), c => Assert.All(Addresses(c.Addresses, c.Claim.Id), IsAddress));
        Assert.All(BundledCase.Assessment.Observations, o => Assert.All(Addresses(o.Addresses, o.Id), IsAddress));

        static IReadOnlyList<string> Addresses(IReadOnlyList<string> addresses, string id)
        {
            Assert.True(addresses.Count > 0, id);
            return addresses;
        }

        static void IsAddress(string address) => Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", address);
    }

    [Fact]
    public void Contents_of_rows_are_marked_as_paraphrases() => Assert.All(BundledCase.Assessment.Claims.Where(c => c.Row is not null), c => Assert.True(c.IsParaphrase));

    /// <summary>Points come from GeoNames only; those of armed forces are a settlement's, five kilometres or coarser.</summary>
    [Fact]
    public void Points_are_of_settlements_and_coarse_where_armed_forces_are()
    {
        var sites = BundledCase.Assessment.Sites.Where(s => s.Point is not null).ToArray();

        Assert.NotEmpty(sites);
        Assert.All(sites, s => Assert.Contains("GeoNames", s.Source, StringComparison.Ordinal));
        Assert.Contains(sites, s => s.Function == SiteFunction.MunitionsDepot);
        Assert.All(sites.Where(s => s.IsMilitary), s => Assert.True(s.RadiusMetres >= 5000, s.Id));
        Assert.All(File.ReadLines(BundledCase.At("evidence", "sites.yaml")).Where(l => l.Contains("lat:", StringComparison.Ordinal)), l => Assert.Contains("precision: locality", l, StringComparison.Ordinal));
    }

    /// <summary>No number of MARIA was seen in a source, and no capacity of any of the four ships.</summary>
    [Fact]
    public void What_was_not_read_in_a_source_is_not_known()
    {
        Assert.Equal([("angara", "9179842"), ("lady-r", "9161003"), ("maia-1", "9358010"), ("maria", null), ("paek-yang-san-1", null)], BundledCase.Assessment.Vessels.Select(v => (v.Id, v.Imo)));
        Assert.All(BundledCase.Assessment.Vessels, v => Assert.Null(v.CapacityTeu));
    }

    [Fact]
    public void Nothing_was_observed_before_the_case_begins() =>
        Assert.All(BundledCase.Assessment.Observations, o => Assert.True(o.Days.Start is null || o.Days.Start >= new LocalDate(2023, 8, 1), o.Id));

    [Fact]
    public void Days_of_becoming_public_are_no_earlier_than_what_was_seen() =>
        Assert.All(BundledCase.Assessment.Observations.Where(o => o is { Published: not null, Days.End: not null, Kind: not ObservationKind.Aggregate }), o => Assert.True(o.Published >= o.Days.End, o.Id));

    /// <summary>In the text, and in the sidecar; the last of the first five has no sidecar, and says it in its markup.</summary>
    [Fact]
    public void Every_article_says_in_its_text_and_beside_it_that_it_is_an_example()
    {
        var articles = Directory.GetFiles(BundledCase.At("articles")).Order(StringComparer.Ordinal).ToArray();
        var texts = articles.Where(f => !f.EndsWith(".meta.yaml", StringComparison.Ordinal)).ToArray();

        Assert.InRange(texts.Length, 6, 10);
        Assert.All(articles, f => Assert.Contains(Says, s => File.ReadAllText(f).Contains(s, StringComparison.OrdinalIgnoreCase)));
        Assert.All(texts.Where(f => !f.EndsWith(".html", StringComparison.Ordinal)), f => Assert.Contains(f + ".meta.yaml", articles));
        Assert.All(BundledCase.OfArticles.Assessment!.Claims, c => Assert.True(c.IsExample));
    }

    [Fact]
    public void Addresses_of_articles_lead_nowhere() =>
        Assert.All(BundledCase.OfArticles.Assessment!.Claims.SelectMany(c => c.Addresses), a => Assert.EndsWith(".example", new Uri(a).Host, StringComparison.Ordinal));

    [Fact]
    public void The_case_lies_beside_the_program()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "examples", "najin-dunay");

        Assert.True(File.Exists(Path.Combine(beside, "case.yaml")));
        Assert.Equal(Names(BundledCase.At("evidence")), Names(Path.Combine(beside, "evidence")));

        static IEnumerable<string?> Names(string folder) => Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
    }
}
