using NodaTime;
using Waybill.Assessment.Evidence;
using Waybill.Core.Geography;
using Waybill.Core.Sources;
using Xunit;

namespace Waybill.Tests.Assessment.Evidence;

public sealed class GroupBookTests
{
    [Fact]
    public void The_G7_of_November_2023_has_seven_members_and_the_union_takes_part()
    {
        // Statement of the foreign ministers, Tokyo, 8 November 2023: "The G7 Foreign Ministers of Canada, France, Germany, Italy, Japan,
        // the United Kingdom and the United States of America, and the High Representative of the European Union".
        var day = new LocalDate(2023, 11, 8);

        Assert.Equal(["Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"], GroupBook.Bundled.MembersOn("G7", day));
        Assert.Equal(["European Union"], GroupBook.Bundled.ParticipantsOn("g7", day));
    }

    [Fact]
    public void Russia_was_a_member_of_the_G8_until_the_Hague_declaration()
    {
        Assert.Contains("Russia", GroupBook.Bundled.MembersOn("G8", new LocalDate(2013, 6, 18))!.Value);
        Assert.Equal([], GroupBook.Bundled.MembersOn("G8", new LocalDate(2023, 11, 8)));
    }

    [Theory]
    [InlineData(2020, 1, 31, 28)]
    [InlineData(2020, 2, 1, 27)]
    [InlineData(2007, 1, 1, 27)]
    [InlineData(1995, 1, 1, 15)]
    public void The_union_grew_and_shrank(int year, int month, int day, int members) =>
        Assert.Equal(members, GroupBook.Bundled.MembersOn("European Union", new LocalDate(year, month, day))!.Value.Length);

    [Fact]
    public void A_group_nobody_knows_is_not_a_group_without_members() => Assert.Null(GroupBook.Bundled.MembersOn("Hanseatic League", null));

    [Fact]
    public void Members_that_a_source_lists_by_code_are_named_as_the_registry_does()
    {
        var book = GroupBook.With([new SourceProfile { Id = "contact-group", Name = "Contact Group", Members = ["KR", "FR"] }]);

        Assert.Equal(["France", "ROK"], book.MembersOn("contact-group", new LocalDate(2024, 1, 1)));
    }

    [Fact]
    public void Every_group_says_its_source_and_every_member_that_is_a_state_is_in_the_registry()
    {
        foreach (var group in GroupBook.Bundled.All)
        {
            Assert.NotEqual("", group.Source);
            Assert.All(group.Memberships, m => Assert.True(m.Party == "European Union" || CountryCodes.Alpha2Of(m.Party) is not null, m.Party));
        }
    }
}
