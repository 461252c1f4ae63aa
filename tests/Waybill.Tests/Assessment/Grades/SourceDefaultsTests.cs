using Waybill.Assessment.Evidence;
using Waybill.Assessment.Grades;
using Waybill.Core.Sources;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Grades;

public sealed class SourceDefaultsTests
{
    [Fact]
    public void Nobody_gets_the_best_letter_by_default()
    {
        Assert.DoesNotContain(SourceDefaults.All, s => s.Reliability == Reliability.CompletelyReliable);
    }

    [Fact]
    public void Every_letter_has_its_reason()
    {
        Assert.All(SourceDefaults.All.Where(s => s.Reliability is not null), s => Assert.False(string.IsNullOrWhiteSpace(s.Reason), s.Id));
    }

    [Fact]
    public void Identifiers_are_unique_and_what_is_part_of_a_source_finds_it_and_its_letter()
    {
        var book = new SourceBook(SourceDefaults.All);

        Assert.Equal(SourceDefaults.All.Length, book.All.Length);
        Assert.All(SourceDefaults.All, s => Assert.NotNull(book.Graded(s.Id)));
        Assert.All(SourceDefaults.All, s => Assert.Equal(s.Id, book.Find(s.Speaker!)!.Id));
    }

    [Theory]
    [InlineData("United States/White House/A Person", "us-nsc")]
    [InlineData("ROK/NIS", "rok-nis")]
    [InlineData("Russia/Kremlin", "russia")]
    [InlineData("CSIS Beyond Parallel", "csis")]
    public void Letter_is_that_of_the_nearest_body_that_has_one(string speaker, string expected)
    {
        var book = new SourceBook(SourceDefaults.All);
        var standing = new StandingBook(book).OfSpeaker(speaker, null);

        Assert.Equal(book.Find(expected)!.Reliability, standing.Reliability);
    }

    [Theory]
    [InlineData("RUSI via Washington Post", SourceKind.Research)]
    [InlineData("C4ADS (Russian trade records) via Washington Post", SourceKind.Research)]
    [InlineData("RUSI / FT", SourceKind.Research)]
    [InlineData("UK Defence Intelligence report seen by the Guardian", SourceKind.State)]
    [InlineData("somebody with a drone", SourceKind.Unknown)]
    public void Observer_is_whoever_made_the_record_and_not_who_printed_it(string observer, SourceKind expected)
    {
        Assert.Equal(expected, new StandingBook(new SourceBook(SourceDefaults.All)).OfObserver(observer).Kind);
    }

    [Fact]
    public void Case_changes_a_letter_without_repeating_the_rest()
    {
        var evidence = new CaseBuilder().Source("rok-nis", reliability: Reliability.UsuallyReliable, names: "NIS").Evidence();

        var profile = evidence.Sources.Find("ROK/NIS")!;

        Assert.Equal((Reliability.UsuallyReliable, "rok", SourceKind.State), (profile.Reliability, profile.Of, profile.Kind));
        Assert.Contains("National Intelligence Service", profile.Names);
    }

    [Fact]
    public void Unnamed_official_is_not_the_state_and_has_no_letter_of_it()
    {
        var standings = new StandingBook(new SourceBook(SourceDefaults.All));

        var official = standings.OfSpeaker("Japan/(official)", null);

        Assert.Equal((Reliability.CannotBeJudged, SourceKind.State), (official.Reliability, official.Kind));
        Assert.Equal(Reliability.CannotBeJudged, standings.OfSpeaker("(unnamed experts)", null).Reliability);
    }

    [Fact]
    public void Narrator_is_the_publisher()
    {
        var standings = new StandingBook(new SourceBook(SourceDefaults.All));

        Assert.Equal((Reliability.FairlyReliable, SourceKind.Outlet), (standings.OfSpeaker("(outlet)", "Tribunnews").Reliability, standings.OfSpeaker("(outlet)", "Tribunnews").Kind));
        Assert.Equal(SourceKind.Outlet, standings.OfSpeaker("(outlet)", "Nobody Knows It").Kind);
    }
}
