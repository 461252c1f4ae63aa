using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class GoodsFinderTests
{
    [Theory]
    [InlineData("id", "peralatan produksi rudal balistik", "missile-production-equipment")]
    [InlineData("id", "peluncur rudal dan rudal-rudal balistik", "missile-launcher,ballistic-missile")]
    [InlineData("id", "peluncuran rudal pekan lalu", "")]
    [InlineData("id", "senjata-senjata serta muatan kontainer", "unspecified-arms,containers")]
    [InlineData("en", "ballistic and cruise missiles", "ballistic-missile,cruise-missile")]
    [InlineData("en", "howitzers, batteries of mortars, tanks and APCs", "artillery,artillery-ammunition,tank,armoured-vehicle")]
    [InlineData("en", "an arms embargo on oil tankers carrying coal", "coal")]
    [InlineData("en", "kamikaze drones and their engines", "drone,dual-use-components")]
    public void The_longest_phrase_decides_the_class(string code, string text, string expected)
    {
        var finds = GoodsFinder.For(code).Find(text, Tokenizer.Split(text));

        Assert.Equal(expected, string.Join(',', finds.Select(f => f.Class)));
    }
}
