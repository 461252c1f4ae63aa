using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class GoodsFinderTests
{
    [Theory]
    [InlineData("id", "peralatan produksi rudal balistik", "missile-production-equipment")]
    [InlineData("id", "peluncur rudal dan rudal-rudal balistik", "missile-launcher,ballistic-missile")]
    [InlineData("id", "peluncuran rudal pekan lalu", "missile")]
    [InlineData("id", "senjata-senjata serta muatan kontainer", "unspecified-arms,containers")]
    [InlineData("en", "ballistic and cruise missiles", "ballistic-missile,cruise-missile")]
    [InlineData("en", "howitzers, batteries of mortars, tanks and APCs", "artillery,artillery-ammunition,tank,armoured-vehicle")]
    [InlineData("en", "an arms embargo on oil tankers carrying coal", "coal")]
    [InlineData("en", "kamikaze drones and their engines", "drone,dual-use-components")]
    [InlineData("en", "Shahed-136s are not Iskander or Grad rockets", "drone,ballistic-missile,rocket")]
    [InlineData("en", "multiple rocket launchers and rounds of talks", "rocket-artillery")]
    [InlineData("en", "jet fuel, diesel and satellite images", "oil,oil")]
    [InlineData("id", "BBM, beras, kapal selam dan bahan peledak", "oil,food,naval-vessel,explosives-precursor")]
    [InlineData("id", "barang penggunaan ganda seperti mesin perkakas", "dual-use-components,dual-use-components")]
    [InlineData("id", "rudal darat-ke-udara S-300 dan senjata nuklir", "surface-to-air-missile,surface-to-air-missile")]
    public void The_longest_phrase_decides_the_class(string code, string text, string expected)
    {
        var finds = GoodsFinder.For(code).Find(text, Tokenizer.Split(text));

        Assert.Equal(expected, string.Join(',', finds.Select(f => f.Class)));
    }
}
