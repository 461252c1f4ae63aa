using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Intake;

namespace Waybill.Tests.Readers.Documents.Intake;

public class DocumentIntakeTests
{
    private const string Indonesian = "Korea Utara mengirim amunisi — kata “Seoul”.\r\n\r\n  Jepang mengecam.\t\n";
    private const string Korean = "북한이 러시아에 포탄을 보냈다고 국정원이 밝혔다.\n둘째 줄입니다.\n";

    [Fact]
    public void Plain_text_is_exactly_what_the_file_holds()
    {
        var result = Open("a.txt", Encoding.UTF8.GetBytes(Indonesian));

        Assert.Equal(Indonesian, result.Text.Value);
        Assert.Empty(result.Problems);
        Assert.Empty(result.KnownFurniture);
    }

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", Indonesian }, { "utf-16", Indonesian }, { "utf-16BE", Indonesian }, { "utf-32", Indonesian }, { "utf-32BE", Indonesian },
        { "utf-8", Korean }, { "utf-16", Korean }, { "utf-16BE", Korean }, { "utf-32", Korean },
        { "utf-16", "🚢 kapal 🚀 rudal\nbaris dua\n" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_text(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

        var result = Open("a.txt", bytes);

        Assert.Equal(text, result.Text.Value);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Without_a_mark_the_rhythm_of_the_bytes_tells_the_encoding(string name, string text)
    {
        var result = Open("a.txt", Encoding.GetEncoding(name).GetBytes(text));

        Assert.Equal(text, result.Text.Value);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Damaged_bytes_become_replacement_characters_and_are_counted_with_their_first_line()
    {
        byte[] bytes = [.. "Baris satu – utuh.\nBaris "u8, 0xFF, .. "dua – "u8, 0xC3, .. "(rusak).\nBaris tiga – “utuh”.\n"u8];

        var result = Open("a.txt", bytes);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemCodes.InvalidBytes, problem.Code);
        Assert.Equal("line 2", problem.Place);
        Assert.StartsWith("2 byte sequences", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Baris satu – utuh.\nBaris \uFFFDdua – \uFFFD(rusak).\nBaris tiga – “utuh”.\n", result.Text.Value);
    }

    [Fact]
    public void Text_of_an_old_western_encoding_is_read_and_the_guess_is_told()
    {
        byte[] bytes = [.. "He called it a "u8, 0x93, .. "fairy tale"u8, 0x94, .. ", Andr"u8, 0xE9, .. " said.\n"u8]; // windows-1252: “ ” é

        var result = Open("a.txt", bytes);

        Assert.Equal("He called it a “fairy tale”, André said.\n", result.Text.Value);
        Assert.Equal(ProblemCodes.InvalidBytes, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("euc-kr", "북한이 러시아에 포탄과 미사일을 보냈다고 국가정보원이 밝혔다. 러시아는 이를 부인했다.")]
    [InlineData("shift_jis", "北朝鮮がロシアに弾薬を送ったと韓国の情報機関が明らかにした。ロシアはこれを否定している。")]
    [InlineData("windows-1251", "Северная Корея отправила России снаряды, сообщила разведка. Москва это отрицает.")]
    public void Text_of_an_old_eastern_encoding_is_read(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

        Assert.Equal(text, Open("a.txt", bytes).Text.Value);
    }

    [Fact]
    public void A_declared_encoding_is_believed_when_the_bytes_are_no_UTF8()
    {
        const string Page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\"></head><body><p>The envoy called the claim a “fairy tale” on Monday, and left the café at noon.</p></body></html>";

        var result = Open("a.html", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Page));

        Assert.Contains("“fairy tale” on Monday, and left the café", result.Text.Value, StringComparison.Ordinal);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A }, "PNG")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "ZIP")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01 }, "ELF")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10 }, "JPEG")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00 }, "gzip")]
    [InlineData(new byte[] { 0, 1, 2, 3, 0, 0xFE, 0x80, 7, 0, 0, 9, 1 }, "binary")]
    public void Bytes_that_are_no_text_are_named_and_not_read(byte[] bytes, string name)
    {
        var result = Open("a.txt", bytes);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemCodes.NotText, problem.Code);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
        Assert.Equal("", result.Text.Value);
    }

    [Fact]
    public void An_empty_file_is_told()
    {
        Assert.Equal(ProblemCodes.FileEmpty, Assert.Single(Open("a.txt", []).Problems).Code);
        Assert.Equal(ProblemCodes.FileEmpty, Assert.Single(Open("a.txt", " \n\t\n"u8.ToArray()).Problems).Code);
    }

    [Fact]
    public void Invisible_and_turning_characters_are_kept_and_counted()
    {
        const string Text = "Iran mem\u200Bban\u200Btah.\nKapal \u202Eapak\u202C itu.\n";

        var result = Open("a.txt", Encoding.UTF8.GetBytes(Text));

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemCodes.HiddenCharacters, problem.Code);
        Assert.Equal("line 1", problem.Place);
        Assert.Contains("2 of no width, 2 that turn", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Text, result.Text.Value);
    }

    [Theory]
    [InlineData("Keluarga 👨‍👩‍👧 dan bendera 🏴󠁧󠁢󠁥󠁮󠁧󠁿 serta ❤️‍🔥.")]
    [InlineData("وی گفت که می‌خواهد برود.")]
    public void Joiners_that_writing_needs_are_nothing_hidden(string text) => Assert.Empty(Open("a.txt", Encoding.UTF8.GetBytes(text)).Problems);

    [Theory]
    [InlineData("TRIBUNNEWS.COM, SEOUL - Korea Utara mengirim amunisi, kata juru bicara, Senin (11/3/2024).", "Tribunnews", "2024-03-11")]
    [InlineData("Kapal ditahan\n\nSabtu, 21 Oktober 2023 - 09:50 WIB\n\nKapal itu membawa amunisi, kata pejabat pada hari Jumat (20/10/2023).", null, "2023-10-21")]
    [InlineData("Ship held\nPublished : Oct. 26, 2023 - 14:49\nThe ship carried arms, officials said.", null, "2023-10-26")]
    [InlineData("WASHINGTON, Oct. 13 (Yonhap) -- The White House said the ship carried arms.", "Yonhap", null)]
    [InlineData("Jakarta, CNN Indonesia -- Kapal itu membawa amunisi, kata pejabat.", "CNN Indonesia", null)]
    [InlineData("SEOUL (Reuters) - The ship, which sailed on 03/04/2023, carried arms (03/04/2023).", "Reuters", null)]
    [InlineData("The ship carried arms, officials said.", null, null)]
    [InlineData("Kapal itu membawa amunisi, kata pejabat di Jakarta, Jumat (31/11/2023).", null, null)]
    public void Plain_text_states_its_outlet_and_day(string text, string? publisher, string? published)
    {
        var found = Open("a.txt", Encoding.UTF8.GetBytes(text)).Found;

        Assert.Equal(publisher, found.Publisher);
        Assert.Equal(published, found.Published is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);
    }

    private static IntakeResult Open(string name, byte[] bytes) => DocumentIntake.Open(name, bytes, DocumentFacts.None);
}
