using Waybill.Readers.Documents.Languages;

namespace Waybill.Tests.Readers.Documents.Languages;

// One sentence of our own a language, on the same matter.
public class LanguageGuessTests
{
    [Theory]
    [InlineData("id", "Juru bicara kementerian mengatakan bahwa kapal itu membawa amunisi dari Korea Utara ke Rusia pada Kamis.")]
    [InlineData("id", "Iran membantah tudingan soal pengiriman rudal, ujar seorang pejabat yang dikutip kantor berita setempat.")]
    [InlineData("ms", "Jurucakap kementerian berkata bahawa kapal itu membawa peluru dari Korea Utara ke Rusia pada hari Khamis kerana dakwaan rejim itu.")]
    [InlineData("ms", "Menteri Pertahanan menyatakan beliau tidak boleh mengesahkan dakwaan itu, manakala mesyuarat diadakan pada Jumaat.")]
    [InlineData("en", "A spokesman for the ministry said that the ship had carried ammunition from North Korea to Russia.")]
    [InlineData("en", "North Korea sent shells to Russia yesterday, the US said.")]
    [InlineData("vi", "Người phát ngôn cho biết con tàu đã chở đạn dược từ Triều Tiên đến Nga trong tuần này.")]
    [InlineData("es", "El portavoz del ministerio dijo el jueves que el barco llevaba munición desde Corea del Norte hasta Rusia.")]
    [InlineData("fr", "Le porte-parole du ministère a déclaré jeudi que le navire transportait des munitions vers la Russie.")]
    [InlineData("de", "Der Sprecher des Ministeriums sagte am Donnerstag, dass das Schiff Munition aus Nordkorea nach Russland gebracht hat.")]
    [InlineData("it", "Il portavoce del ministero ha detto che la nave trasportava munizioni dalla Corea del Nord alla Russia.")]
    [InlineData("pt", "O porta-voz do ministério disse que o navio não levava munições da Coreia do Norte para a Rússia.")]
    [InlineData("nl", "De woordvoerder van het ministerie zei dat het schip munitie van Noord-Korea naar Rusland heeft gebracht.")]
    [InlineData("tr", "Bakanlık sözcüsü, geminin Kuzey Kore'den Rusya'ya mühimmat taşıdığını ve bunun için kanıt olduğunu söyledi.")]
    [InlineData("ru", "Представитель министерства заявил, что судно доставило боеприпасы из КНДР в Россию.")]
    [InlineData("uk", "Речник міністерства заявив, що судно доставило боєприпаси з Північної Кореї до Росії.")]
    [InlineData("ar", "قال المتحدث باسم الوزارة إن السفينة نقلت ذخيرة من كوريا الشمالية إلى روسيا.")]
    [InlineData("fa", "سخنگوی وزارت گفت که این کشتی مهمات را از کره شمالی به روسیه برده است.")]
    [InlineData("ko", "외교부 대변인은 그 배가 북한에서 러시아로 탄약을 실어 날랐다고 말했다.")]
    [InlineData("ja", "外務省の報道官は、その船が北朝鮮からロシアへ弾薬を運んだと述べた。")]
    [InlineData("zh", "外交部发言人表示,该船将弹药从朝鲜运往俄罗斯。")]
    public void A_sentence_tells_its_language(string code, string sentence) => Assert.Equal(code, LanguageGuess.Of(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("12345 — 67 %")]
    [InlineData("Kim Jong Un")]
    [InlineData("ok")]
    public void Too_little_tells_nothing(string text) => Assert.Null(LanguageGuess.Of(text));

    [Fact]
    public void Foreign_furniture_does_not_turn_the_answer()
    {
        const string Text =
            """
            Share this article. Read more. Sign up for our newsletter. Follow us on Facebook.
            Ещё видео! Читайте также
            Kementerian luar negeri membantah bahwa kapal itu membawa senjata, kata juru bicara pada hari Senin.
            Menurut dia, muatan kapal tersebut adalah bantuan kemanusiaan yang sudah dilaporkan kepada otoritas pelabuhan.
            """;

        Assert.Equal("id", LanguageGuess.Of(Text));
    }

    [Fact]
    public void Foreign_names_do_not_turn_the_answer() =>
        Assert.Equal("ja", LanguageGuess.Of("金正恩(キム・ジョンウン、Kim Jong Un)総書記とプーチン(Vladimir Putin)大統領は会談した。"));
}
