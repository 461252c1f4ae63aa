using System.Text.RegularExpressions;
using System.Xml.Linq;
using Waybill.Cli.Output;
using Waybill.Core.Claims;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli;

public sealed partial class MessagesTests
{
    /// <summary>The sentences: those that all faces share, and those of a face of its own.</summary>
    public static TheoryData<string> Sets => ["src/Waybill.Pipeline/Resources/Words", "src/Waybill.Cli/Resources/Strings", "src/Waybill.Web/Resources/Pages"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Both_languages_have_the_same_sentences_with_the_same_places(string set)
    {
        var english = Load(set + ".resx");
        var indonesian = Load(set + ".id.resx");

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), indonesian.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, entry => Assert.Equal(Places(entry.Value), Places(indonesian[entry.Key])));
        Assert.All(indonesian.Values.Concat(english.Values), value => Assert.False(string.IsNullOrWhiteSpace(value)));
    }

    [Theory]
    [InlineData("src/Waybill.Pipeline/", "src/Waybill.Pipeline/Resources/Words")]
    [InlineData("src/Waybill.Cli/", "src/Waybill.Cli/Resources/Strings")]
    [InlineData("src/Waybill.Web/", "src/Waybill.Web/Resources/Pages")]
    public void Every_sentence_that_the_code_names_exists(string room, string own)
    {
        var known = Load(own + ".resx").Keys.Concat(Load("src/Waybill.Pipeline/Resources/Words.resx").Keys).ToHashSet(StringComparer.Ordinal);
        var named = Repository.Files
            .Where(f => f.StartsWith(room, StringComparison.Ordinal) && (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)))
            .SelectMany(f => Named().Matches(File.ReadAllText(Repository.At(f))).Select(m => m.Groups))
            .Select(g => g["count"].Success ? g["count"].Value + ".one" : g["key"].Value)
            .ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.Contains(key, known));
    }

    [Fact]
    public void No_face_has_a_sentence_of_its_own_under_a_name_that_all_share()
    {
        var shared = Load("src/Waybill.Pipeline/Resources/Words.resx").Keys;

        Assert.Empty(Load("src/Waybill.Cli/Resources/Strings.resx").Keys.Intersect(shared, StringComparer.Ordinal));
        Assert.Empty(Load("src/Waybill.Web/Resources/Pages.resx").Keys.Intersect(shared, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_a_claim_has_a_sentence()
    {
        var text = CliText.In("id");

        Assert.All(Enum.GetValues<Stance>(), v => Assert.True(text.Has("Stance." + ClaimWords.Of(v))));
        Assert.All(Enum.GetValues<Predicate>(), v => Assert.True(text.Has("Predicate." + ClaimWords.Of(v))));
        Assert.All(Enum.GetValues<PlaceRole>(), v => Assert.True(text.Has("Place." + ClaimWords.Of(v))));
        Assert.All(Enum.GetValues<PeriodBasis>(), v => Assert.True(text.Has("Card.When." + ClaimWords.Of(v))));
        Assert.All(Enum.GetValues<Hedge>().Except([Hedge.None]), v => Assert.True(text.Has("Hedge." + ClaimWords.Of(v))));
    }

    [Theory]
    [InlineData("id", null, null, null, "id")]
    [InlineData(null, "id_ID.UTF-8", null, "en_US.UTF-8", "id")]
    [InlineData(null, null, null, "id_ID", "id")]
    [InlineData(null, "C", null, "id_ID", "en")]
    [InlineData(null, null, "id", "ko_KR", "id")]
    [InlineData(null, null, null, "ko_KR.UTF-8", "en")]
    [InlineData(null, "", null, "id", "id")]
    [InlineData("en", "id_ID", null, null, "en")]
    [InlineData(null, null, null, null, "en")]
    public void Language_is_chosen_as_POSIX_orders_it(string? option, string? all, string? messages, string? lang, string expected)
    {
        string? Environment(string name) => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null };

        Assert.Equal(expected, Messages.Choose(option, Environment));
    }

    [Theory]
    [InlineData("en", "1,234,567.5")]
    [InlineData("id", "1.234.567,5")]
    public void Numbers_are_written_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, Messages.In(language)!.Number(1_234_567.50m));

    private static Dictionary<string, string> Load(string file) =>
        XDocument.Load(Repository.At(file)).Root!.Elements("data")
            .ToDictionary(e => e.Attribute("name")!.Value, e => e.Element("value")!.Value, StringComparer.Ordinal);

    private static string Places(string value) =>
        string.Concat(Place().Matches(value).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    // text["Key"], Text["Key"], .Format("Key", and .Count("Key", ; a key that ends in a dot is completed by a word of a claim, tested above.
    [GeneratedRegex("""(?:[tT]ext\[|\.Format\()"(?<key>[A-Za-z.]+[A-Za-z])"|\.Count\("(?<count>[A-Za-z.]+)",""", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
