using Waybill.Core.Documents;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class EntityFinderTests
{
    [Theory]
    [InlineData("en", "Pyongyang-watchers say N. Korea and the U.S. met.", "DPRK,United States")]
    [InlineData("en", "Give us time, the US envoy told the Russians.", "United States,Russia")]
    [InlineData("id", "Kata AS, barang itu sama berat as roda.", "United States")]
    [InlineData("id", "Gedung Putih dan Korut saling tuduh.", "White House,DPRK")]
    [InlineData("id", "Dewan Keamanan PBB bersidang, kata PBB.", "UN Security Council,United Nations")]
    [InlineData("en", "Emirati and Sudanese officials met an Iranian envoy.", "UAE,Sudan,Iran")]
    public void Names_are_found_under_their_canonical_name(string code, string text, string expected)
    {
        var names = Find(code, text).Where(f => f.Entry.Kind != EntityKind.Place).Select(f => f.Entry.Name);

        Assert.Equal(expected, string.Join(',', names));
    }

    private static IReadOnlyList<EntityFind> Find(string code, string text) => EntityFinder.For(code).Find(text, Tokenizer.Split(text));
}
