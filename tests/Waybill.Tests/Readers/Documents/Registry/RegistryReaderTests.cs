using System.Reflection;
using Waybill.Readers.Documents.Registry;
using YamlDotNet.Core;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class RegistryReaderTests
{
    [Fact]
    public void Every_key_of_a_block_is_read()
    {
        // Written by hand: a property of the block that the reader does not know would fail on the first file that uses it.
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Kind"] = "kind: vessel",
            ["Party"] = "party: Russia",
            ["Body"] = "body: MFA",
            ["Source"] = "source: s",
            ["Spoken"] = "spoken: false",
            ["Moves"] = "moves: false",
            ["Syllables"] = "syllables: true",
            ["Reversed"] = "reversed: true",
            ["Names"] = "names: {Angara: {en: the Angara}}",
        };

        var block = Assert.Single(RegistryReader.Read(new StringReader("source: s\nblocks:\n  - " + string.Join("\n    ", values.Values))).Blocks);

        var properties = typeof(RegistryBlock).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var untouched = new RegistryBlock();
        Assert.Equal(values.Keys.Order(StringComparer.Ordinal), properties.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(properties, p => Assert.NotEqual(p.GetValue(untouched), p.GetValue(block)));
        Assert.Equal("the Angara", block.Names["Angara"]["en"]);
    }

    [Theory]
    [InlineData("sauce: s")]
    [InlineData("blocks: [{kind: ship}]")]
    [InlineData("blocks: [{kindd: vessel}]")]
    [InlineData("blocks: [{spoken: perhaps}]")]
    [InlineData("blocks: [{names: {A: {}, A: {}}}]")]
    [InlineData("blocks: [{names: {A: {en: x, en: y}}}]")]
    public void A_slip_in_the_data_is_an_error(string yaml) =>
        Assert.ThrowsAny<YamlException>(() => RegistryReader.Read(new StringReader(yaml)));
}
