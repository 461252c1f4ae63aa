using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Findings;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Tests.Ledger;
using Waybill.Tests.Support;
using Waybill.Vault.Log;

namespace Waybill.Tests.Pipeline.Exports.AssessmentJson;

public sealed partial class AssessmentJsonWriterTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly LogHead Head = new(12, Sha256Digest.Of("log"u8));

    private static readonly CaseAssessment Full = new SampleValues(5, full: true).Make<CaseAssessment>();

    private static string Page => File.ReadAllText(Repository.At("docs", "formats", "assessment.md"));

    [Fact]
    public void Every_field_written_is_explained_in_the_documentation()
    {
        string[] written =
        [
            Document(Full), AssessmentJsonWriter.CheckLine(Full, Full.Checks[0], "A", Head), AssessmentJsonWriter.FindingLine(Full, Finding(), [], "A", Head),
        ];

        Assert.All(written.SelectMany(Names).Distinct(StringComparer.Ordinal), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_of_an_assessment_is_written_but_who_read_a_picture()
    {
        using var document = JsonDocument.Parse(Document(Full));
        var written = Texts(document.RootElement).ToHashSet(StringComparer.Ordinal);

        // JSON in UTF-8 has no form for half a pair.
        var left = SampleValues.Texts(Full).Where(t => !written.Contains(t.Text.Replace('\uDC00', '\uFFFD'))).Select(t => t.Path).Distinct(StringComparer.Ordinal);

        // The party that was asked is that of the row it stands in.
        Assert.Equal(["Observation.Analyst", "ReplyRequest.Party"], left);
    }

    [Fact]
    public void Every_word_of_a_closed_set_is_in_the_documentation()
    {
        var page = Page;
        var words = typeof(AssessmentWords).GetMethods().Where(m => m.Name == nameof(AssessmentWords.Of)).SelectMany(m =>
            Enum.GetValues(m.GetParameters()[0].ParameterType).Cast<object>().Select(v => (string)m.Invoke(null, [v])!)).ToArray();

        Assert.True(words.Length > 80);
        Assert.All(words, w => Assert.Contains($"`{w}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Example_of_a_finding_in_the_documentation_is_what_the_code_writes()
    {
        var written = AssessmentJsonWriter.FindingLine(Full with { AsOf = null, Transfers = [Transfer()] }, Finding(), ["ukraine"], "Shipments from A to B", Head);

        using var expected = JsonDocument.Parse(Example().Match(Page).Groups["json"].Value);
        using var actual = JsonDocument.Parse(written);
        Assert.Equal(JsonSerializer.Serialize(expected.RootElement, Indented), JsonSerializer.Serialize(actual.RootElement, Indented));
    }

    [Fact]
    public void Each_says_what_it_is_of_which_log_and_under_which_schema()
    {
        foreach (var (schema, line) in new[]
        {
            ("waybill.assessment/1", Document(Full)), ("waybill.check/1", AssessmentJsonWriter.CheckLine(Full, Full.Checks[0], "A", Head)),
            ("waybill.finding/1", AssessmentJsonWriter.FindingLine(Full, Finding(), [], "A", Head)),
        })
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(schema, json.RootElement.GetProperty("schema").GetString());
            Assert.Equal("reconstruction of an alleged transfer, not a transport document", json.RootElement.GetProperty("mark").GetString());
            Assert.Equal((12, Head.Root.Hex), (json.RootElement.GetProperty("log").GetProperty("size").GetInt32(), json.RootElement.GetProperty("log").GetProperty("root").GetString()));
            Assert.DoesNotContain('\n', line);
        }
    }

    [Fact]
    public void An_assessment_is_illustrative_while_one_finding_is()
    {
        var (set, unset) = (Finding() with { IsIllustrative = false }, Finding());

        Assert.Contains("\"illustrative\":true,\"transfers\"", Document(Full with { Findings = [set, unset] }), StringComparison.Ordinal);
        Assert.Contains("\"illustrative\":false,\"transfers\"", Document(Full with { Findings = [set] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Likelihoods_have_four_decimals_and_decibans_one()
    {
        var finding = Finding() with
        {
            Low = 1 / 3.0,
            High = 2 / 3.0,
            Rows = [Row() with { LowDecibans = -0.04, Decibans = 4.25, HighDecibans = 1e-9, Weight = 1 / 7.0 }],
        };

        var line = AssessmentJsonWriter.FindingLine(Full, finding, [], "A", Head);

        Assert.Contains("\"low\":0.3333,\"high\":0.6667,", line, StringComparison.Ordinal);
        Assert.Contains("\"lowDecibans\":0,\"decibans\":4.3,\"highDecibans\":0,\"weight\":0.1429,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_military_site_is_given_to_a_twentieth_of_a_degree_and_five_kilometres()
    {
        var port = new Site { Id = "port", Name = "Port", Function = SiteFunction.Port, Point = new(42.23456789, 130.3), RadiusMetres = 800 };
        var depot = port with { Id = "depot", Function = SiteFunction.MunitionsDepot };

        using var json = JsonDocument.Parse(Document(Full with { Sites = [port, depot, depot with { RadiusMetres = 12_000.4 }, depot with { RadiusMetres = null }] }));

        var sites = json.RootElement.GetProperty("sites").EnumerateArray().Select(s => (s.GetProperty("point").GetRawText(), s.GetProperty("radiusMetres").GetRawText()));
        Assert.Equal(
            [
                ("""{"lat":42.234568,"lon":130.3}""", "800"), ("""{"lat":42.25,"lon":130.3}""", "5000"),
                ("""{"lat":42.25,"lon":130.3}""", "12000"), ("""{"lat":42.25,"lon":130.3}""", "5000"),
            ],
            sites);
    }

    [Theory]
    [InlineData("port", """[{"lat":45.854321,"lon":40.123456}]""", "30")]
    [InlineData("depot", """[{"lat":45.85,"lon":40.1}]""", "5000")]
    [InlineData("somewhere else", """[{"lat":45.85,"lon":40.1}]""", "5000")]
    [InlineData(null, """[{"lat":45.85,"lon":40.1}]""", "5000")]
    public void A_frame_is_given_exactly_only_where_it_shows_a_civil_site(string? site, string footprint, string precision)
    {
        var port = new Site { Id = "port", Name = "Port", Function = SiteFunction.Port };
        var depot = new Site { Id = "depot", Name = "Depot", Function = SiteFunction.MunitionsDepot };
        var seen = Full.Observations[0] with { Site = site, Footprint = [new GeoPoint(45.854321, 40.123456)], PrecisionMetres = 30 };

        using var json = JsonDocument.Parse(Document(Full with { Sites = [port, depot], Observations = [seen] }));

        var observation = json.RootElement.GetProperty("observations")[0];
        Assert.Equal((footprint, precision), (observation.GetProperty("footprint").GetRawText(), observation.GetProperty("precisionMetres").GetRawText()));
    }

    [Fact]
    public void Who_read_a_picture_is_not_exported()
    {
        var seen = Full.Observations[0] with { Analyst = "Somebody Private" };

        Assert.DoesNotContain("Somebody Private", Document(Full with { Observations = [seen] }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Document(Full));
        try
        {
            CultureInfo.CurrentCulture = TestCulture.Hostile;
            Assert.Equal(expected, Document(Full));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_could_act_on_a_terminal_is_escaped()
    {
        var claim = Full.Claims[0];
        var line = Document(Full with { Claims = [claim with { Claim = claim.Claim with { Quote = "a\u202Eb\u001B[31m" } }] });

        Assert.Contains("a\\u202Eb\\u001B[31m", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);
    }

    private static string Document(CaseAssessment assessment) => AssessmentJsonWriter.Document(assessment, "A", Head);

    private static Finding Finding() => new()
    {
        Proposition = "T1.L1.loaded",
        Low = 0.31,
        High = 0.7825,
        Words = "roughly even chance to likely",
        Confidence = ConfidenceLevel.Low,
        ConfidenceReasons = ["One origin, and it has an interest in the matter."],
        Credibility = 3,
        CredibilityReason = "One origin of usual reliability, nothing independent beside it.",
        EffectiveOrigins = 1,
        Runs = [new(0.1, 0.31, 0.42, 0.6), new(0.5, 0.5, 0.68, 0.7825)],
        Rows = [Row()],
        WouldChange = ["A frame of the port on the days spoken of."],
    };

    private static LedgerRow Row() => new()
    {
        Origin = "united-states",
        Label = "United States says so",
        Kind = RowKind.Testimony,
        LowDecibans = 1,
        Decibans = 3.2,
        HighDecibans = 5.5,
        Inputs = "r .50–.70, q .50",
        Reason = "A government with an interest in the matter, on what it says it saw.",
        Items = ["09db3eb2-c1"],
    };

    private static Transfer Transfer() => new()
    {
        Id = "T1",
        Supplier = "DPRK",
        Recipient = "Russia",
        Propositions =
        [
            new()
            {
                Id = "T1.L1.loaded",
                Transfer = "T1",
                Leg = "T1.L1",
                Kind = PropositionKind.LoadedAt,
                Site = "rajin-port",
                Quantity = new(1000, null, "container", true),
                Days = new(new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 1)),
                Claims = [new("09db3eb2-c1", BearingSide.For, BearingScope.Direct)],
                Observations = [new("5f3a11c2-v001", BearingSide.Beside, BearingScope.NotVisible)],
            },
        ],
    };

    private static IEnumerable<string> Names(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Names(document.RootElement)];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Example();
}
