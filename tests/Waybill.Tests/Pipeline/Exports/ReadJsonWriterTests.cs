using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Exports;

public sealed partial class ReadJsonWriterTests
{
    [Fact]
    public void Example_in_the_documentation_is_what_the_code_writes()
    {
        var page = File.ReadAllText(Repository.At("docs", "formats", "read.md"));
        var example = Example().Match(page).Groups["json"].Value;

        var written = ReadJsonWriter.Line(ExampleDocument.Make());

        using var expected = JsonDocument.Parse(example);
        using var actual = JsonDocument.Parse(written);
        Assert.Equal(JsonSerializer.Serialize(expected.RootElement, Indented), JsonSerializer.Serialize(actual.RootElement, Indented));
    }

    [Fact]
    public void Every_field_written_is_explained_in_the_documentation()
    {
        var page = File.ReadAllText(Repository.At("docs", "formats", "read.md"));
        using var written = JsonDocument.Parse(ReadJsonWriter.Line(ExampleDocument.Make(), withText: true));

        Assert.All(Names(written.RootElement).Distinct(StringComparer.Ordinal), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Spans_count_code_points_of_the_text()
    {
        using var json = JsonDocument.Parse(ReadJsonWriter.Line(ExampleDocument.Make(), withText: true));
        var runes = json.RootElement.GetProperty("text").GetString()!.EnumerateRunes().ToArray();

        Assert.All(json.RootElement.GetProperty("claims").EnumerateArray(), claim =>
        {
            int start = claim.GetProperty("span")[0].GetInt32(), end = claim.GetProperty("span")[1].GetInt32();
            Assert.Equal(claim.GetProperty("quote").GetString(), string.Concat(runes[start..end]));
        });
    }

    [Fact]
    public void Numbers_have_no_trailing_zeros()
    {
        var line = ReadJsonWriter.Line(ExampleDocument.Make());

        Assert.Contains("\"min\":2.5,\"max\":2.5,", line, StringComparison.Ordinal);
        Assert.Contains("\"min\":null,\"max\":500,", line, StringComparison.Ordinal);
        Assert.Contains("\"min\":1000000,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_readable_but_cannot_act_on_a_terminal()
    {
        const string hostile = "만경봉 “x” 📦 \u001b[2J \u009b \u202E \u200D \u2028 \U000E0041 <b> \\ \"";
        var document = ExampleDocument.Make() with { Text = new SourceText(hostile), Claims = [], Quantities = [], Dates = [], Entities = [], Boilerplate = [], NoComments = [] };

        var line = ReadJsonWriter.Line(document, withText: true);

        Assert.Contains("만경봉 “x” ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, c => CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator);
        Assert.DoesNotContain("\U000E0041", line, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(line);
        Assert.Equal(hostile, read.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Bytes_are_the_same_in_a_hostile_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = ReadJsonWriter.Line(ExampleDocument.Make());
            CultureInfo.CurrentCulture = TestCulture.Hostile;
            Assert.Equal(expected, ReadJsonWriter.Line(ExampleDocument.Make()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_of_the_contract_never_change()
    {
        // The guideline for claims, section 2.
        Assert.Equal("assert estimate confirm deny question condemn warn request pledge", Words<Stance>(ClaimWords.Of));
        Assert.Equal("other supply ship transfer arrive receive seek launch meet violate produce deploy monitor seize", Words<Predicate>(ClaimWords.Of));
        Assert.Equal("none reportedly possible likely cannot-confirm", Words<Hedge>(ClaimWords.Of));
        Assert.Equal("event statement", Words<PeriodBasis>(ClaimWords.Of));
        Assert.Equal("origin via destination statement event", Words<PlaceRole>(ClaimWords.Of));
        Assert.Equal("country organization outlet person place vessel system", Words<EntityKind>(ClaimWords.Of));
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static string Words<T>(Func<T, string> word) where T : struct, Enum => string.Join(' ', Enum.GetValues<T>().Select(word));

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex("```json\n(?<json>.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Example();
}
