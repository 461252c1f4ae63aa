using System.Text;
using Waybill.Core;
using Waybill.Pipeline.Cases;

namespace Waybill.Tests.Pipeline.Cases;

public sealed class CaseFileReaderTests
{
    [Fact]
    public void A_case_file_written_by_hand_is_read_whole()
    {
        var (file, problems) = Read(
            """
            title: Pengiriman dari A ke B   # a comment
            question: "Apakah kontainer itu sampai?"
            parties:
              - name: Negara A
                role: supplier
              - {name: Negara B, role: Recipient}
              - Sebuah perusahaan
            words: phia
            period:
              start: 2023-08-01
              end:
            tlp: amber+strict
            asked:
              - party: Negara A
                on: 2023-10-30
                by: R. Analyst
                how: letter to its embassy
                answer: no answer by 2023-11-13
              - {party: Negara B, on: 2023-10-30, by: R. Analyst}
            translations:
              - {of: "Negara A membantah.", language: en, text: "Country A denied it.", by: R. Analyst}
            """);

        Assert.Empty(problems);
        Assert.Equal("Pengiriman dari A ke B", file!.Title);
        Assert.Equal([new("Negara A", CaseRole.Supplier), new("Negara B", CaseRole.Recipient), new CaseParty("Sebuah perusahaan", null)], file.Parties.AsEnumerable());
        Assert.Equal(WordsScale.Phia, file.Words);
        Assert.Equal([new("Negara A membantah.", "en", "Country A denied it.", "R. Analyst")], file.Translations.AsEnumerable());
        Assert.True(file.Translations[0].IsOf("Negara A\n membantah."));
        Assert.Equal(new DayInterval(new LocalDate(2023, 8, 1), null), file.Period);
        Assert.Equal(TlpLabel.AmberStrict, file.Tlp);
        Assert.Equal(
            [
                new("Negara A", new LocalDate(2023, 10, 30), "R. Analyst", "letter to its embassy", "no answer by 2023-11-13"),
                new Waybill.Core.Cases.ReplyRequest("Negara B", new LocalDate(2023, 10, 30), "R. Analyst", null, null),
            ],
            file.Asked.AsEnumerable());
    }

    [Theory]
    [InlineData("A case", null)]
    [InlineData("Quotes \" and \\ and: # [x] {y} & *z", "Really? \u2028 \u0007 \ud83d\udea2")]
    [InlineData("- not a list", "null")]
    [InlineData("~", "no")]
    public void What_new_writes_is_read_back(string title, string? question)
    {
        var (file, problems) = Read(CaseTemplate.Write(title, question));

        Assert.Empty(problems);
        Assert.Equal((title, question), (file!.Title, file.Question));
        Assert.Equal((WordsScale.Icd203, TlpLabel.Amber, (DayInterval?)null), (file.Words, file.Tlp, file.Period));
        Assert.Empty(file.Parties);
    }

    [Theory]
    [InlineData("title: A\ntitel: B", "WB2004", "line 2")]
    [InlineData("title: A\ntitle: B", "WB2004", "line 2")]
    [InlineData("title: A\nwords: icd", "WB2005", "line 2")]
    [InlineData("title: A\ntlp: purple", "WB2005", "line 2")]
    [InlineData("title: A\nparties: B", "WB2005", "line 2")]
    [InlineData("title: A\nparties:\n  - role: supplier", "WB2005", "line 3")]
    [InlineData("title: A\nparties:\n  - name: B\n    role: seller", "WB2005", "line 4")]
    [InlineData("title: A\nperiod: {start: 2023-02-30}", "WB2005", "line 2")]
    [InlineData("title: A\nasked: B", "WB2005", "line 2")]
    [InlineData("title: A\nasked:\n  - {party: B, on: 2023-02-30, by: C}", "WB2005", "line 3")]
    [InlineData("title: A\nasked:\n  - {party: B, on: 2023-02-03}", "WB2005", "line 3")]
    [InlineData("title: A\ntranslations: B", "WB2005", "line 2")]
    [InlineData("title: A\ntranslations:\n  - {of: B, text: C}", "WB2005", "line 3")]
    [InlineData("title: A\ntranslations:\n  - {of: B, text: C, language: English}", "WB2005", "line 3")]
    [InlineData("title: A\ntranslations:\n  - B", "WB2005", "line 3")]
    [InlineData("title: A\nperiod: {start: 2023-12-01, end: 2023-11-01}", "WB2005", "line 2")]
    [InlineData("title: [A]", "WB2005", "line 1")]
    [InlineData("question: why", "WB2005", null)]
    [InlineData("", "WB2005", null)]
    [InlineData("- a\n- b", "WB2004", "line 1")]
    [InlineData("title: &a A", "WB2004", "line 1")]
    [InlineData("title: !!python/object A", "WB2004", "line 1")]
    [InlineData("title: A\n---\ntitle: B", "WB2004", "line 2")]
    [InlineData("title: \"A", "WB2004", "line 1")]
    public void What_is_wrong_is_said_with_its_line(string yaml, string code, string? place)
    {
        var (file, problems) = Read(yaml);

        Assert.Null(file);
        Assert.Equal((code, place), (problems[0].Code, problems[0].Place));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var (_, problems) = Read("title: A\nwords: x\ntlp: y\nextra: z");

        Assert.Equal(["WB2005", "WB2005", "WB2004"], problems.Select(p => p.Code));
    }

    /// <summary>Each is a known way to make a YAML reader use time or memory without end.</summary>
    [Fact]
    public void Bombs_end_in_one_problem()
    {
        string[] bombs =
        [
            "title: &a [x, x]\nquestion: [*a, *a]",
            "title: " + new string('[', 60_000),
            "title: " + string.Concat(Enumerable.Repeat("{a: ", 15_000)),
            string.Concat(Enumerable.Range(0, 15_000).Select(i => FormattableString.Invariant($"? {i}\n"))),
            "title: [" + string.Concat(Enumerable.Repeat("x,", 30_000)) + "]",
            new string('a', 70_000),
            "title: " + new string('-', 60_000),
            new string('\n', 60_000) + "a",
        ];

        foreach (var bomb in bombs)
        {
            var (file, problems) = Read(bomb);
            Assert.Null(file);
            Assert.StartsWith("WB200", Assert.Single(problems).Code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_and_a_byte_order_mark_is_not()
    {
        var problems = new List<Problem>();

        Assert.Null(CaseFileReader.Read([.. "title: A"u8, 0xFF], "case.yaml", problems));
        Assert.Equal("WB2004", Assert.Single(problems).Code);
        Assert.Equal("A", CaseFileReader.Read([0xEF, 0xBB, 0xBF, .. "title: A"u8], "case.yaml", problems)!.Title);
    }

    private static (CaseFile? File, List<Problem> Problems) Read(string yaml)
    {
        var problems = new List<Problem>();
        return (CaseFileReader.Read(Encoding.UTF8.GetBytes(yaml), "case.yaml", problems), problems);
    }
}
