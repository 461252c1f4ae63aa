using System.Text;
using NodaTime;
using Waybill.Assessment.Origins;
using Waybill.Core.Documents;
using Waybill.Readers;
using Waybill.Readers.Documents;
using Waybill.Readers.Documents.Signatures;
using Xunit;

namespace Waybill.Tests.Readers.Documents.Signatures;

public sealed class TextSignatureTests
{
    private static readonly string[] Texts =
    [
        "The ship left the northern port on Monday with about three hundred containers on deck, the ministry said, and reached the naval pier four days later under escort of a patrol boat.",
        "Kapal itu meninggalkan pelabuhan utara pada hari Senin dengan sekitar tiga ratus kontainer di geladak, kata kementerian, dan tiba di dermaga angkatan laut empat hari kemudian.",
        "그 배는 월요일에 약 삼백 개의 컨테이너를 싣고 북쪽 항구를 떠났다고 국방부가 밝혔으며 나흘 뒤 순찰정의 호위를 받으며 해군 부두에 도착했다고 덧붙였다. 이 배는 지난달에도 같은 항구에서 목격되었다.",
        "その船は月曜日に約三百個のコンテナを甲板に積んで北の港を出港し、四日後に巡視船の護衛を受けて海軍の桟橋に到着したと同省は述べた。",
        "Судно вышло из северного порта в понедельник, имея на палубе около трёхсот контейнеров, сообщило министерство, и через четыре дня прибыло к военному причалу в сопровождении катера.",
    ];

    public static TheoryData<string> All => [.. Texts];

    [Theory]
    [MemberData(nameof(All))]
    public void A_copy_with_another_headline_is_a_near_copy_in_every_script(string text)
    {
        var body = string.Join("\n", text, text[(text.Length / 2)..] + " " + text[..(text.Length / 2)]);
        var copy = "Laporan: 特報\n" + body;

        Assert.True(NearCopies.Similarity(TextSignature.Of(body).AsSpan(), TextSignature.Of(copy).AsSpan()) >= NearCopies.LeastSimilarity);
    }

    [Fact]
    public void Different_texts_share_no_place()
    {
        var signatures = Texts.Select(TextSignature.Of).ToList();

        for (var i = 0; i < signatures.Count; i++)
        {
            for (var j = i + 1; j < signatures.Count; j++) Assert.InRange(NearCopies.Similarity(signatures[i].AsSpan(), signatures[j].AsSpan()), 0, 0.05);
        }
    }

    [Fact]
    public void The_estimate_is_near_the_true_similarity()
    {
        // 300 words of which each stands once: 298 runs. With the last 60 words replaced, 238 runs are shared of 358: 0.665.
        var words = Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"w{i}")).ToList();
        var other = words.Take(240).Concat(Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"x{i}")));

        var similarity = NearCopies.Similarity(TextSignature.Of(string.Join(' ', words)).AsSpan(), TextSignature.Of(string.Join(' ', other)).AsSpan());

        Assert.InRange(similarity, 0.665 - 3 * 0.042, 0.665 + 3 * 0.042); // three standard errors
    }

    [Fact]
    public void Case_width_and_marks_between_words_do_not_matter() =>
        Assert.Equal(TextSignature.Of(Texts[0]).AsEnumerable(), TextSignature.Of(Texts[0].ToUpperInvariant().Replace(", ", " – ", StringComparison.Ordinal)).AsEnumerable());

    [Fact]
    public void A_text_too_short_to_tell_has_no_signature() => Assert.Empty(TextSignature.Of("Read also: the ship left the port."));

    [Fact]
    public void Page_furniture_is_left_out()
    {
        var plain = Read(Texts[1]);
        var dressed = Read("JAKARTA, TRIBUNE.COM - " + Texts[1] + "\nBaca juga: Kapal Lain Terlihat di Pelabuhan Selatan\n(AFP/Tribune)");

        Assert.Equal(TextSignature.Of(plain).AsEnumerable(), TextSignature.Of(dressed).AsEnumerable());
    }

    [Fact]
    public void The_signature_is_the_same_on_every_machine() =>
        // Frozen: signatures are stored with readings, and compared with those of later days. Computed apart, by a script after the definition.
        Assert.Equal([37652118u, 17277415u, 52661188u], TextSignature.Of(Texts[0]).Take(3));

    [Theory]
    [InlineData("(AFP/Kompas.com/Tribunnews)", "Tribunnews", "AFP Kompas.com")]
    [InlineData("(MENAFN- UkrinForm) ", "MENAFN", "Ukrinform")]
    [InlineData("【11月1日 AFP】", "AFPBB", "AFP")]
    [InlineData("(AFP)", "AFP", "")]
    [InlineData("【11月1日 AFP】", "Jiji", "AFP")]
    [InlineData("SEOUL, South Korea (AP) — ", "KOB", "AP")]
    [InlineData("(Photo: Reuters)", "KOB", "")]
    [InlineData("[사진=연합뉴스]", "Aju News", "")]
    [InlineData("(isn/wdl)", "Detik", "")]
    public void Credits_are_the_outlets_that_a_bracket_names_alone(string furniture, string publisher, string credits)
    {
        var document = Read(Texts[0], publisher) with { Boilerplate = [new Passage(furniture, default)] };

        Assert.Equal(credits, string.Join(' ', DocumentCredits.Of(document)));
    }

    [Fact]
    public void A_reading_carries_its_signature_and_its_credits()
    {
        var reading = EvidenceReader.Read("a.txt", "text/plain", Encoding.UTF8.GetBytes(Texts[1] + " (AFP/Kompas.com/Tribunnews)"), Facts("Tribunnews"));

        Assert.Equal(TextSignature.Places, reading.TextSignature.Length);
        Assert.Equal(["AFP", "Kompas.com"], reading.Credits.AsEnumerable());
    }

    private static ReadDocument Read(string text, string publisher = "Tribune") => DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text), Facts(publisher));

    private static DocumentFacts Facts(string publisher) => new() { Publisher = publisher, Published = new LocalDate(2023, 11, 8) };
}
