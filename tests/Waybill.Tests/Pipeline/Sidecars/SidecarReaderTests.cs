using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Pipeline.Sidecars;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Sidecars;

public sealed class SidecarReaderTests
{
    [Fact]
    public void Every_name_is_read()
    {
        var (facts, problems) = Read(
            "publisher: Harian Uji\nurl: https://harian.example/a?b=c#d\npublished: 2023-10-26\nretrieved: 2023-11-02T08:30:00+07:00\nlanguage: ID\n");

        Assert.Empty(problems);
        Assert.Equal(
            new DocumentFacts
            {
                Publisher = "Harian Uji",
                Url = "https://harian.example/a?b=c#d",
                Published = new LocalDate(2023, 10, 26),
                Retrieved = Instant.FromUtc(2023, 11, 2, 1, 30),
                Language = "id",
            },
            facts);
    }

    /// <summary>The day is the one the outlet would print: that of the written offset, not of UTC.</summary>
    [Theory]
    [InlineData("2023-10-26T23:30:00-05:00", 26)]
    [InlineData("2023-10-26T00:10:00+07:00", 26)]
    [InlineData("2023-10-26T00:10+07:00", 26)]
    [InlineData("\"2023-10-26\"", 26)]
    [InlineData("2024-02-29", 29)]
    public void The_day_of_a_moment_is_that_of_its_offset(string text, int day)
    {
        var (facts, problems) = Read("published: " + text);

        Assert.Empty(problems);
        Assert.Equal(day, facts.Published!.Value.Day);
    }

    [Theory]
    [InlineData("published: 2023-02-29", "WB1011")]
    [InlineData("published: 26/10/2023", "WB1011")]
    [InlineData("published: 2023-10-26T08:30:00", "WB1011")]
    [InlineData("published: yesterday", "WB1011")]
    [InlineData("published: ٢٠٢٣-١٠-٢٦", "WB1011")]
    [InlineData("published: [2023-10-26]", "WB1011")]
    [InlineData("retrieved: 2023-13-01", "WB1011")]
    [InlineData("language: Indonesian language", "WB1011")]
    [InlineData("author: somebody", "WB1010")]
    [InlineData("publisher: *x", "WB1010")]
    [InlineData("just text", "WB1010")]
    public void A_wrong_value_is_a_problem_and_counts_as_not_given(string line, string code)
    {
        var (facts, problems) = Read(line);

        Assert.Equal(code, Assert.Single(problems).Code);
        Assert.Equal(DocumentFacts.None, facts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("publisher:\npublished: ~\n")]
    public void Nothing_given_is_no_problem(string yaml)
    {
        var (facts, problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(DocumentFacts.None, facts);
    }

    [Fact]
    public void A_sidecar_that_is_a_link_or_a_folder_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var secret = folder.Write("secret.yaml", "publisher: secret");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt.meta.yaml"), secret);
        Directory.CreateDirectory(Path.Combine(folder.Path, "b.txt.meta.yaml"));
        var problems = new List<Problem>();

        Assert.Equal(DocumentFacts.None, SidecarReader.ReadBeside(Path.Combine(folder.Path, "a.txt"), "a.txt", problems));
        Assert.Equal(DocumentFacts.None, SidecarReader.ReadBeside(Path.Combine(folder.Path, "b.txt"), "b.txt", problems));
        Assert.Equal(DocumentFacts.None, SidecarReader.ReadBeside(Path.Combine(folder.Path, "c.txt"), "c.txt", problems));
        Assert.Equal(["WB1010", "WB1010"], problems.Select(p => p.Code));
    }

    private static (DocumentFacts Facts, List<Problem> Problems) Read(string yaml)
    {
        var problems = new List<Problem>();
        return (SidecarReader.Read(Encoding.UTF8.GetBytes(yaml), "a.txt.meta.yaml", problems), problems);
    }
}
