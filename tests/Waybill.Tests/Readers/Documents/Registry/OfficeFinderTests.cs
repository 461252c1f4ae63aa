using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class OfficeFinderTests
{
    [Theory]
    [InlineData("en", "the foreign minister", "MFA", "Department of State")]
    [InlineData("id", "Menlu", "MFA", "Department of State")]
    [InlineData("id", "kementerian pertahanan", "Ministry of Defence", "Pentagon")]
    [InlineData("en", "Defense Minister", "Ministry of Defence", "Pentagon")]
    public void A_body_is_called_what_its_state_calls_it(string code, string text, string elsewhere, string unitedStates)
    {
        var office = Assert.Single(Find(code, text)).Office;

        Assert.Equal(elsewhere, office.BodyFor("Iran"));
        Assert.Equal(unitedStates, office.BodyFor("United States"));
    }

    [Fact]
    public void The_spy_agency_of_a_state_is_named_only_where_it_has_one()
    {
        var office = Assert.Single(Find("id", "badan intelijen")).Office;

        Assert.Equal("NIS", office.BodyFor("ROK"));
        Assert.Equal("intelligence", office.BodyFor("United States"));
    }

    [Fact]
    public void A_mission_is_named_with_its_host()
    {
        var office = Find("en", "Iran's ambassador in Venezuela")[0].Office;

        Assert.True(office.Hosted);
        Assert.Equal("Embassy in Venezuela", office.BodyFor("Iran", "Venezuela"));
    }

    [Theory]
    [InlineData("en", "an opposition lawmaker")]
    [InlineData("id", "anggota komite intelijen parlemen")]
    public void A_member_of_parliament_is_a_relay(string code, string text) => Assert.True(Assert.Single(Find(code, text)).Office.Relay);

    [Theory]
    [InlineData("en", "analysts", "(unnamed experts)")]
    [InlineData("en", "Senior officials", "(officials)")]
    [InlineData("en", "a senior official", "(senior official)")]
    [InlineData("id", "para pengamat", "(observers)")]
    [InlineData("id", "negara-negara Barat", "(the West)")]
    public void Unnamed_speakers_have_a_generic_name(string code, string text, string generic) =>
        Assert.Equal(generic, Assert.Single(Find(code, text)).Office.Generic);

    private static IReadOnlyList<OfficeFind> Find(string code, string text) => OfficeFinder.For(code).Find(text, Tokenizer.Split(text));
}
