using Waybill.Assessment.Law;
using Waybill.Core.Law;

namespace Waybill.Tests.Assessment.Law;

public sealed class VoteBookTests
{
    [Theory]
    [InlineData("1718")]
    [InlineData("S/RES/1718(2006)")]
    [InlineData("S/RES/1718 (2006)")]
    [InlineData("resolution 1718")]
    public void Resolution_is_found_by_number_or_symbol(string name)
    {
        var vote = VoteBook.Find(name)!;

        Assert.Equal("1718", vote.Resolution);
        Assert.Equal(new LocalDate(2006, 10, 14), vote.Day);
        Assert.Equal(new VoteRecord(15, 0, 0), vote.Votes);
    }

    [Fact]
    public void Unrecorded_resolution_is_not_guessed()
    {
        Assert.Null(VoteBook.Find("S/RES/9999(2099)"));
        Assert.Null(VoteBook.Find("a resolution"));
    }

    // Fifteen members since 1966: Charter, Article 23, as amended.
    [Theory]
    [InlineData("1718", "Russia", VoteSide.For)]
    [InlineData("1718", "RU", VoteSide.For)]
    [InlineData("1718", "China", VoteSide.For)]
    [InlineData("1718", "Japan", VoteSide.For)] // elected member in 2006
    [InlineData("1718", "Indonesia", VoteSide.NotAMember)] // elected for 2007
    [InlineData("2397", "Japan", VoteSide.NotRecorded)] // whose elected members were not read
    [InlineData("2397", "DPRK", VoteSide.NotRecorded)]
    [InlineData("2216", "Russia", VoteSide.Abstained)] // UN press release SC/11859
    [InlineData("2216", "China", VoteSide.For)]
    [InlineData("1929", "Turkey", VoteSide.Against)] // summary of the 6335th meeting
    [InlineData("1929", "Russia", VoteSide.For)]
    public void Vote_of_a_member_is_told_where_it_follows_from_the_record(string resolution, string party, object side) =>
        Assert.Equal((VoteSide)side, VoteBook.Find(resolution)!.Of(party));

    // UN press release SC/15648, 28 March 2024: 13 for, Russia against, China abstaining.
    [Fact]
    public void Draft_that_failed_is_kept_with_its_votes()
    {
        var draft = Assert.Single(VoteBook.All, v => !v.WasAdopted);

        Assert.Equal(new LocalDate(2024, 3, 28), draft.Day);
        Assert.Equal(new VoteRecord(13, 1, 1), draft.Votes);
        Assert.Equal(VoteSide.Against, draft.Of("Russia"));
        Assert.Equal(VoteSide.Abstained, draft.Of("China"));
        Assert.Equal(VoteSide.For, draft.Of("United States"));
    }

    [Fact]
    public void Five_members_are_permanent()
    {
        Assert.Equal(["China", "France", "Russia", "United Kingdom", "United States"],
            new[] { "China", "France", "Germany", "Japan", "Russia", "United Kingdom", "United States" }.Where(VoteBook.IsPermanent));
    }

    [Theory]
    [InlineData("resolutions 1718, 1874 and 2270", "1718,1874,2270")]
    [InlineData("Resolusi DK PBB 1718 (2006)", "1718")]
    [InlineData("S/RES/1970(2011)", "1970")]
    [InlineData("in 1970, 1,718 tonnes and 2.397 boxes", "")]
    [InlineData("安保理決議2397に違反", "2397")]
    public void Resolutions_that_a_text_names_are_found_and_years_and_amounts_are_not(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(",", VoteBook.NamedIn(text).Select(v => v.Resolution)));
}
