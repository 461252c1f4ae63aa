using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Registry;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class RegistryDataTests
{
    // The classes of the claim vocabulary.
    private static readonly string[] GoodsClasses =
    [
        "artillery-ammunition", "ammunition", "artillery", "rocket", "rocket-artillery", "self-propelled-gun", "military-equipment",
        "unspecified-arms", "unspecified-materials", "unspecified-cargo", "containers", "ballistic-missile", "cruise-missile",
        "missile", "missile-launcher", "missile-production-equipment", "missile-propellant", "nuclear-missile-technology",
        "satellite-technology", "combat-aircraft", "surface-to-air-missile", "air-defence-equipment", "anti-tank-missile",
        "armoured-vehicle", "tank", "small-arms", "drone", "gunpowder", "explosives-precursor", "dual-use-components",
        "military-technology", "military-assistance", "oil", "coal", "naval-vessel", "humanitarian-aid", "food", "troops", "personnel",
    ];

    private static readonly RegistryData Data = RegistryData.Instance;

    [Fact]
    public void Every_block_and_file_says_its_source()
    {
        Assert.All(Data.Sources, source => Assert.False(string.IsNullOrWhiteSpace(source)));
        foreach (var code in LanguageData.Codes.Where(c => c is "en" or "id"))
        {
            Assert.NotEmpty(LanguageData.Read<OfficeFile>(code, "offices").Source);
            Assert.NotEmpty(LanguageData.Read<GoodsFile>(code, "goods").Source);
        }
    }

    [Fact]
    public void Every_party_is_an_entry_of_its_own()
    {
        var parties = Data.Entries.Where(e => e.Party == e.Name || e.Kind == EntityKind.Country).Select(e => e.Name).ToHashSet();
        parties.UnionWith(Data.Entries.Where(e => e is { Kind: EntityKind.Organization, Body: null }).Select(e => e.Party!));

        var unknown = Data.Entries.Where(e => e.Party is not null && !parties.Contains(e.Party)).Select(e => $"{e.Name} → {e.Party}");

        AssertNone(string.Join("\n", unknown));
    }

    [Fact]
    public void Conditions_name_entries()
    {
        var names = Data.Entries.Select(e => e.Name).ToHashSet();

        AssertNone(string.Join(", ", Data.Forms.SelectMany(f => f.With).Distinct().Where(w => !names.Contains(w))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void A_form_has_one_meaning_in_a_language_unless_it_is_listed_as_ambiguous(string code)
    {
        var clashes = Data.Forms
            .Where(f => f.Language == code || f.Language == RegistryData.AllLanguages)
            .Where(f => !Data.Ambiguous.Contains(f.Text))
            .GroupBy(f => NameForms.Fold(f.Text))
            .Where(g => g.Select(f => (f.Entry.Name, f.Entry.Party, f.Entry.Kind)).Distinct().Count() > 1)
            .Select(g => g.First().Text + " = " + string.Join(" / ", g.Select(f => f.Entry.Name).Distinct()));

        AssertNone(string.Join("\n", clashes));
    }

    [Fact]
    public void Every_entry_can_be_found_in_English_or_Indonesian()
    {
        var found = Data.Forms.Where(f => f.Language is RegistryData.AllLanguages or "en" or "id").Select(f => f.Entry).ToHashSet();

        AssertNone(string.Join(", ", Data.Entries.Where(e => !found.Contains(e) && e.Party is not "ROK").Select(e => e.Name)));
    }

    [Fact]
    public void Every_state_of_the_United_Nations_is_a_party() =>
        // 193 member states, the Vatican, Palestine, Taiwan and Kosovo at least.
        Assert.InRange(Data.Entries.Where(e => e.Kind == EntityKind.Country).Select(e => e.Name).Distinct().Count(), 197, 230);

    [Fact]
    public void Weapon_systems_have_classes_of_the_vocabulary() =>
        Assert.Empty(Data.Goods.Select(g => g.Value).Distinct().Except(GoodsClasses));

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Goods_have_classes_of_the_vocabulary_and_each_phrase_stands_once(string code)
    {
        var file = LanguageData.Read<GoodsFile>(code, "goods");
        var phrases = file.Classes.SelectMany(c => c.Value.SelectMany(NameVariants.Split).Select(p => (c.Key, Phrase: NameForms.Fold(p)))).ToList();

        Assert.Empty(file.Classes.Keys.SelectMany(k => k.Split(", ")).Except([.. GoodsClasses, "none"]));
        Assert.Empty(GoodsClasses.Except(file.Classes.Keys.SelectMany(k => k.Split(", "))));
        AssertNone(string.Join("\n", phrases.GroupBy(p => p.Phrase).Where(g => g.Count() > 1).Select(g => g.Key + " = " + string.Join(" / ", g.Select(p => p.Key)))));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void Each_phrase_for_an_office_stands_once(string code)
    {
        var phrases = LanguageData.Read<OfficeFile>(code, "offices").Offices
            .SelectMany(o => new[] { o.Person, o.Institution, o.Plural }.SelectMany(NameVariants.Split).Select(NameForms.Fold));

        AssertNone(string.Join(", ", phrases.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key)));
    }

    private static void AssertNone(string offenders) => Assert.True(offenders.Length == 0, offenders);
}
