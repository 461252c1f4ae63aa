using System.Text.RegularExpressions;
using Waybill.Assessment.Goods;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment.Goods;

public sealed partial class GoodsClassesTests
{
    [Fact]
    public void Every_class_of_the_claim_vocabulary_is_known_and_no_other()
    {
        var read = Directory.GetFiles(Repository.At("src", "Waybill.Readers", "Documents", "Languages"), "goods.yaml", SearchOption.AllDirectories)
            .SelectMany(f => ClassLine().Matches(File.ReadAllText(f).Split("\nclasses:")[1]).SelectMany(m => m.Groups["class"].Value.Split(", ")))
            .Where(c => c != "none").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(read, GoodsClasses.All.Select(c => c.Id));
    }

    // General Assembly resolution 46/36 L (1991), annex, paragraph 2(a); A/58/274 (2003); A/71/259 (2016).
    [Theory]
    [InlineData("tank", "I")]
    [InlineData("armoured-vehicle", "II")]
    [InlineData("artillery", "III")]
    [InlineData("rocket-artillery", "III")]
    [InlineData("self-propelled-gun", "III")]
    [InlineData("combat-aircraft", "IV")]
    [InlineData("ballistic-missile", "VII")]
    [InlineData("cruise-missile", "VII")]
    [InlineData("small-arms", "SALW")]
    public void Class_that_a_category_of_the_register_covers_has_that_category(string id, string category) => Assert.Equal(category, GoodsClasses.Unroca(id));

    [Theory]
    [InlineData("artillery-ammunition")]
    [InlineData("ammunition")]
    [InlineData("military-equipment")]
    [InlineData("containers")]
    [InlineData("oil")]
    public void Ammunition_equipment_and_packages_are_no_category_of_the_register(string id)
    {
        Assert.Null(GoodsClasses.Unroca(id));
        Assert.Null(GoodsClasses.Find(id)!.UnrocaPart);
    }

    [Theory]
    [InlineData("surface-to-air-missile", "VII")] // man-portable only: A/58/274
    [InlineData("rocket", "VII")]                 // from 25 km
    [InlineData("drone", "IV")]                   // armed only: A/71/259
    [InlineData("naval-vessel", "VI")]            // from 500 t: A/61/261
    public void Class_of_which_only_a_part_is_in_a_category_gets_none_as_a_whole(string id, string part)
    {
        Assert.Null(GoodsClasses.Unroca(id));
        Assert.Equal(part, GoodsClasses.Find(id)!.UnrocaPart);
        Assert.NotNull(GoodsClasses.Find(id)!.Rule);
    }

    [Fact]
    public void Only_packages_say_nothing_of_their_contents()
    {
        Assert.Equal(["containers", "unspecified-cargo"], GoodsClasses.All.Where(c => !GoodsClasses.IsDirectlyContents(c.Id)).Select(c => c.Id));
        Assert.All(GoodsClasses.All.Where(c => c.IsPackage), c => Assert.Equal(["cargo"], c.Falls));
    }

    [Theory]
    [InlineData("artillery-ammunition", true)]
    [InlineData("military-equipment", true)]
    [InlineData("small-arms", true)]
    [InlineData("containers", false)]
    [InlineData("oil", false)]
    [InlineData("food", false)]
    [InlineData("troops", false)]
    [InlineData("no such class", false)]
    public void Arms_are_told_from_what_is_none(string id, bool arms) => Assert.Equal(arms, GoodsClasses.IsArms(id));

    [Fact]
    public void Every_kind_and_category_that_a_class_names_is_defined()
    {
        Assert.All(GoodsClasses.All, c =>
        {
            Assert.All(c.Falls.Union(c.May), k => Assert.True(GoodsClasses.Kinds.ContainsKey(k), $"{c.Id}: {k}"));
            Assert.All(new[] { c.Unroca, c.UnrocaPart }.OfType<string>(), k => Assert.True(GoodsClasses.Categories.ContainsKey(k), $"{c.Id}: {k}"));
            Assert.Empty(c.Falls.Intersect(c.May));
            Assert.All(c.Words.Values, w => Assert.NotEmpty(w));
            Assert.True(c.Unroca is null || c.UnrocaPart is null);
        });
    }

    [Fact]
    public void Whatever_has_a_category_of_the_register_is_arms()
    {
        Assert.All(GoodsClasses.All.Where(c => c.Unroca is not null and not "SALW"), c => Assert.Contains("register-arms", c.Falls));
        Assert.All(GoodsClasses.All.Where(c => c.Unroca is not null), c => Assert.True(GoodsClasses.IsArms(c.Id)));
    }

    [Fact]
    public void Class_has_words_in_the_language_of_the_reader_and_its_name_where_it_is_unknown()
    {
        Assert.Equal("amunisi artileri", GoodsClasses.Words("artillery-ammunition", "id"));
        Assert.Equal("artillery ammunition", GoodsClasses.Words("artillery-ammunition", "ko"));
        Assert.Equal("catapult", GoodsClasses.Words("catapult", "en"));
    }

    [GeneratedRegex(@"^  (?<class>[a-z][a-z, -]*):$", RegexOptions.Multiline, 1000)]
    private static partial Regex ClassLine();
}
