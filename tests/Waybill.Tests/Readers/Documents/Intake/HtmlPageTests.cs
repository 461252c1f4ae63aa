using System.Text;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;
using Waybill.Readers.Documents.Intake;

namespace Waybill.Tests.Readers.Documents.Intake;

public class HtmlPageTests
{
    [Fact]
    public void A_portal_page_gives_the_article_and_not_the_page()
    {
        var read = Read("kapal.html", Pages.Portal);

        Assert.Equal(
            [
                "Kapal Kargo Ditahan di Pelabuhan, Muatan Diduga Amunisi",
                "Otoritas pelabuhan menahan sebuah kapal kargo yang membawa dua puluh kontainer, sebagian diduga berisi amunisi, pada Senin (11/3/2024).",
                "“Kami membuka tiga kontainer, isinya peti peluru artileri,” kata kepala pelabuhan, seperti dikutip dari kantor berita setempat.",
                "Kementerian luar negeri membantah muatan itu dikirim ke wilayah konflik. Juru bicara kementerian menyebut tuduhan itu tidak berdasar.",
                "Pemilik kapal, sebuah perusahaan yang terdaftar di luar negeri, mengatakan bahwa dokumennya lengkap & sah.",
                "Penyelidikan masih berlangsung.",
            ],
            Prose(read));
        Assert.DoesNotContain("Terpopuler", read.Text.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Komentar", read.Text.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("tersembunyi", read.Text.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Harga Minyak", read.Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portal_page_states_its_facts()
    {
        var facts = Read("kapal.html", Pages.Portal).Facts;

        Assert.Equal("Harian Contoh", facts.Publisher);
        Assert.Equal(new LocalDate(2024, 3, 12), facts.Published);
        Assert.Equal("https://www.harian-contoh.example/internasional/2024/03/12/kapal-kargo-ditahan", facts.Url);
        Assert.Equal("id", facts.Language);
    }

    [Fact]
    public void A_WordPress_page_gives_the_entry()
    {
        var read = Read("saved", Pages.WordPress);

        Assert.Equal(
            [
                "Freighter held with ammunition on board",
                "A freighter was held on Monday with twenty containers on board, some of them filled with artillery shells, port officials said.",
                "The ship’s owner denied the allegation, calling it “a fairy tale”, and said its papers were in order.",
                "The foreign ministry, in a statement, said more than 1,000 shells had been found.",
                "It gave no destination.",
                "We will publish the list of goods, all of it, when the search is over.",
            ],
            Prose(read));
        Assert.Equal("Coast Ledger", read.Facts.Publisher);
        Assert.Equal(new LocalDate(2024, 3, 12), read.Facts.Published);
        Assert.Equal("en", read.Facts.Language);
        Assert.DoesNotContain("bananas", read.Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_AMP_page_gives_the_article()
    {
        var read = Read("kapal.html", Pages.Amp);

        Assert.Equal(
            [
                "Iran Bantah Kirim Rudal ke Pelabuhan Asing",
                "Iran membantah telah mengirim rudal ke pelabuhan asing, kata kementerian luar negeri, Selasa (12/3/2024).",
                "Menurut juru bicara, laporan itu \"sama sekali tidak benar\", dan negaranya tidak pernah menjual senjata itu.",
                "Amerika Serikat, sebaliknya, menuduh Iran mengirim lebih dari 400 rudal sejak Januari.",
            ],
            Prose(read));
        Assert.Equal("Contoh Media", read.Facts.Publisher);
        Assert.Equal(new LocalDate(2024, 3, 12), read.Facts.Published);
    }

    [Fact]
    public void Paragraphs_in_blocks_of_their_own_are_found_together()
    {
        var read = Read("story.html", Pages.Blocks);

        Assert.Equal(
            [
                "Ministry denies arms sale to neighbour",
                "The ministry denied on Tuesday that it had sold rockets to its neighbour, a spokesman said.",
                "The United States had said, citing satellite images, that 300 containers were shipped by sea.",
                "Its ambassador called the images old, and asked for proof, of which there was none.",
            ],
            Prose(read));
        Assert.Equal(new LocalDate(2024, 3, 12), read.Facts.Published);
    }

    [Fact]
    public void Given_facts_win_over_what_the_page_says()
    {
        var given = new DocumentFacts { Publisher = "Given", Published = new LocalDate(2020, 1, 2), Language = "id" };

        var facts = DocumentReader.Read("kapal.html", Encoding.UTF8.GetBytes(Pages.WordPress), given).Facts;

        Assert.Equal("Given", facts.Publisher);
        Assert.Equal(new LocalDate(2020, 1, 2), facts.Published);
        Assert.Equal("id", facts.Language);
    }

    [Theory]
    [InlineData("{\"datePublished\":\"2024-13-45\"}")]
    [InlineData("{\"datePublished\":\"9999-01-01\",\"publisher\":{\"name\":{\"x\":1}}}")]
    [InlineData("{broken")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void Broken_or_senseless_statements_are_no_facts(string json)
    {
        var html = $"<html><head><script type=\"application/ld+json\">{json}</script><link rel=canonical href=\"javascript:alert(1)\"></head><body><p>The ship left the port on the first day of the week with its cargo, officials said.</p></body></html>";

        var found = DocumentIntake.Open("a.html", Encoding.UTF8.GetBytes(html), DocumentFacts.None).Found;

        Assert.Null(found.Published);
        Assert.Null(found.Publisher);
        Assert.Null(found.Url);
    }

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_its_words()
    {
        const string Markdown = "---\ntitle: x\ndate: 2024-03-12\npublisher: Coast Ledger\n---\n# Ship held\n\nThe **ministry** denied [the report](https://example.org) on Tuesday.\n\n- 20 containers\n- 1,000 shells\n";

        var result = DocumentIntake.Open("a.md", Encoding.UTF8.GetBytes(Markdown), DocumentFacts.None);

        Assert.Equal("Ship held\nThe ministry denied the report on Tuesday.\n20 containers\n1,000 shells", result.Text.Value);
        Assert.Equal(new LocalDate(2024, 3, 12), result.Found.Published);
        Assert.Equal("Coast Ledger", result.Found.Publisher);
    }

    private static ReadDocument Read(string name, string page) => DocumentReader.Read(name, Encoding.UTF8.GetBytes(page), DocumentFacts.None);

    /// <summary>The lines that are left when furniture is taken out.</summary>
    private static List<string> Prose(ReadDocument read)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var passage in read.Boilerplate)
        {
            text.Append(read.Text.Value, at, read.Text.ToUtf16(passage.Span.Start) - at);
            at = read.Text.ToUtf16(passage.Span.End);
        }
        text.Append(read.Text.Value, at, read.Text.Value.Length - at);
        return [.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
