using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Quantities;

/// <summary>
/// What wordings mean is the annotation guideline, §2 (quantity), §6 and §10; the sentences are our own. A row's last column lists
/// the finds in order as <c>min..max unit</c>, one number where both are equal, nothing for an open bound, <c>~</c> for approximate.
/// </summary>
public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("1,000 containers left", "1000 container")]
    [InlineData("1.000 containers left", "1000 container")]
    [InlineData("12 containers left", "12 container")]
    [InlineData("2.8 million tonnes of coal", "2800000 tonne")]
    [InlineData("2.345 million tonnes of coal", "2345000 tonne")]
    [InlineData("0.125 tonnes of coal", "0.125 tonne")]
    [InlineData("1,234,567 bullets", "1234567 round")]
    [InlineData("1,234.5 tons", "1234.5 tonne")]
    [InlineData("two million shells", "2000000 round")]
    [InlineData("a million bullets", "1000000 round")]
    [InlineData("half a million barrels", "500000 barrel")]
    [InlineData("a quarter of a million rounds", "250000 round")]
    [InlineData("one and a half million tonnes", "1500000 tonne")]
    [InlineData("two-and-a-half years", "2.5 year")]
    [InlineData("twenty-five crates", "25 crate")]
    [InlineData("one hundred and fifty trucks", "150 truck")]
    [InlineData("three hundred twelve trucks", "312 truck")]
    [InlineData("five thousand two hundred rifles", "5200 rifle")]
    [InlineData("5½ hours of talks", "5.5 hour")]
    [InlineData("a dozen ships", "12 vessel")]
    [InlineData("two dozen ships", "24 vessel")]
    [InlineData("half a dozen ships", "6 vessel")]
    [InlineData("dozens of green wooden crates", "12.. crate ~")]
    [InlineData("scores of trucks", "20.. truck ~")]
    [InlineData("hundreds of thousands of rounds", "100000.. round ~")]
    [InlineData("tens of thousands of soldiers", "10000.. soldier ~")]
    [InlineData("several dozen missiles", "24.. missile ~")]
    [InlineData("several million shells", "2000000.. round ~")]
    [InlineData("a few hundred technicians", "200.. person ~")]
    [InlineData("several containers", "2.. container ~")]
    [InlineData("some deliveries had been made", "2.. shipment ~")]
    [InlineData("some people object", "")]
    [InlineData("several times", "")]
    [InlineData("several days", "")]
    public void Numbers_are_read_in_the_English_convention(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("more than 300 containers", "300.. container ~")]
    [InlineData("over 300 containers", "300.. container ~")]
    [InlineData("at least 300 containers", "300.. container ~")]
    [InlineData("no fewer than 300 containers", "300.. container ~")]
    [InlineData("in excess of 300 containers", "300.. container ~")]
    [InlineData("300 or more containers", "300.. container ~")]
    [InlineData("300-plus containers", "300.. container ~")]
    [InlineData("300+ containers", "300.. container ~")]
    [InlineData("up to 300 containers", "..300 container ~")]
    [InlineData("as many as 300 containers", "..300 container ~")]
    [InlineData("fewer than 300 containers", "..300 container ~")]
    [InlineData("no more than 300 containers", "..300 container ~")]
    [InlineData("about 300 containers", "300 container ~")]
    [InlineData("around 300 containers", "300 container ~")]
    [InlineData("some 300 containers", "300 container ~")]
    [InlineData("nearly 300 containers", "300 container ~")]
    [InlineData("an estimated 300 containers", "300 container ~")]
    [InlineData("300 or so containers", "300 container ~")]
    [InlineData("a total of 300 containers", "300 container")]
    [InlineData("exactly 300 containers", "300 container")]
    [InlineData("10-15 ships", "10..15 vessel")]
    [InlineData("10 to 15 ships", "10..15 vessel")]
    [InlineData("between 10 and 15 ships", "10..15 vessel")]
    [InlineData("five or six ships", "5..6 vessel")]
    [InlineData("six or seven million shells", "6000000..7000000 round")]
    [InlineData("between 5 and 7 million rounds", "5000000..7000000 round")]
    [InlineData("2.2 to 2.4 million rounds", "2200000..2400000 round")]
    [InlineData("150,000 to 200,000 shells", "150000..200000 round")]
    [InlineData("5% to 10%", "5..10 percent")]
    [InlineData("up to 10-15 ships", "..15 vessel ~")]
    [InlineData("at least several million shells", "2000000.. round ~")]
    public void Qualifiers_and_ranges_set_the_bounds_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("more than 2,500 assault rifles", "2500.. rifle ~")]
    [InlineData("17 North Korean launches", "17 launch")]
    [InlineData("at least 30 Fateh-110 surface-to-surface ballistic missiles", "30.. missile ~")]
    [InlineData("four Russian-flagged ships", "4 vessel")]
    [InlineData("six missile launchers", "6 launcher")]
    [InlineData("three container ships", "3 vessel")]
    [InlineData("about 10 arms transfers", "10 shipment ~")]
    [InlineData("at least five round trips", "5.. voyage ~")]
    [InlineData("43 voyages", "43 voyage")]
    [InlineData("1 million 122mm artillery shells", "1000000 round; 122 mm")]
    [InlineData("more than 3 million 152 mm shells or 500,000 122 mm rounds", "3000000.. round ~; 152 mm; 500000 round; 122 mm")]
    [InlineData("2,116 AK-47 rifles and a crew of six", "2116 rifle; 6 person")]
    [InlineData("a half-million rounds", "500000 round")]
    [InlineData("122-mm rounds", "122 mm")]
    [InlineData("7.62mm ammunition", "7.62 mm")]
    [InlineData("a 67-page report", "67 page")]
    [InlineData("1.5m barrels", "1500000 barrel")]
    [InlineData("a 244m tanker", "244 m")]
    [InlineData("3 mln tonnes", "3000000 tonne")]
    [InlineData("100 T-55 tanks", "100 tank")]
    [InlineData("three U.S. officials", "3 person")]
    [InlineData("10,000 rounds a day", "10000 round")]
    [InlineData("1.5 million 155mm rounds", "1500000 round; 155 mm")]
    [InlineData("12 of the 15 council members", "12 person; 15 person")]
    [InlineData("a 500-strong unit", "500 person")]
    [InlineData("a 12-member panel", "12 person")]
    [InlineData("20-foot boxes", "20 foot")]
    [InlineData("800 Grad missiles", "800 rocket")]
    [InlineData("460 km (286 miles)", "460 km; 286 mile")]
    [InlineData("12 to 18 months", "12..18 month")]
    [InlineData("3,900 wounded soldiers", "3900 soldier")]
    [InlineData("two of the crew", "2 person")]
    [InlineData("37 of 43 drones were lost", "37 drone; 43 drone")]
    [InlineData("20 units of artillery pieces", "20 gun")]
    [InlineData("12 hospitals and 3 banknotes", "12 hospital; 3 banknote")]
    [InlineData("Two ships carried weapons", "2 vessel")]
    [InlineData("90% of the total, 7 per cent and ten percentage points", "90 percent; 7 percent; 10 percentage-point")]
    [InlineData("one-third of the shells", "0.3333 fraction")]
    [InlineData("nearly two-thirds of the fuel", "0.6667 fraction ~")]
    public void Units_are_found_behind_their_numbers_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("$855 million", "855000000 USD")]
    [InlineData("US$20 million", "20000000 USD")]
    [InlineData("$18bn of arms", "18000000000 USD")]
    [InlineData("£3.5m of parts", "3500000 GBP")]
    [InlineData("a $2.1-billion deal", "2100000000 USD")]
    [InlineData("up to €40-50 million", "..50000000 EUR ~")]
    [InlineData("$100,000–$200,000", "100000..200000 USD")]
    [InlineData("$5 billion to $6 billion", "5000000000..6000000000 USD")]
    [InlineData("more than 3 million euros", "3000000.. EUR ~")]
    [InlineData("1.3 trillion won", "1300000000000 KRW")]
    [InlineData("300 million Russian rubles", "300000000 RUB")]
    [InlineData("at $60 a barrel", "60 USD")]
    public void Money_is_read_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("a shipment of weapons", "1 shipment")]
    [InlineData("a new shipment of drones", "1 shipment")]
    [InlineData("the shipment of weapons", "")]
    [InlineData("a cargo ship", "")]
    [InlineData("at least one missile", "1.. missile ~")]
    [InlineData("One missile fell", "1 missile")]
    [InlineData("not one missile fell", "")]
    [InlineData("one of the missiles fell", "")]
    [InlineData("one day he left", "")]
    [InlineData("wrapped one by one in tarps", "")]
    [InlineData("both ships", "")]
    [InlineData("the two countries agreed", "")]
    [InlineData("the three countries agreed", "3 country")]
    [InlineData("Two ships left. The two ships came back.", "2 vessel")]
    [InlineData("Of the 30 missiles, the other 18 failed", "30 missile; 18 missile")]
    [InlineData("15,900 containers, 6,700 of which held arms", "15900 container; 6700 container")]
    [InlineData("2 million shells a year, or 250,000 per month", "2000000 round; 250000 round")]
    [InlineData("20 containers, about 13,000 of them old", "20 container; 13000 container ~")]
    public void What_counts_and_what_refers_back_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("a third spy satellite launch", "3 ordinal")]
    [InlineData("for the fourth time", "4 ordinal")]
    [InlineData("the third such seizure", "3 ordinal")]
    [InlineData("the 15th package of sanctions", "15 ordinal")]
    [InlineData("a third party", "")]
    [InlineData("the second ship", "")]
    [InlineData("in the 21st century", "")]
    [InlineData("Resolution 2231", "2231 identifier")]
    [InlineData("Security Council resolutions 1695, 1718 and 1874", "1695 identifier; 1718 identifier; 1874 identifier")]
    [InlineData("resolution 2397 (2017)", "2397 identifier")]
    [InlineData("Shahed-131 drones", "131 identifier")]
    [InlineData("MiG-29", "29 identifier")]
    [InlineData("the channel Kanal-1", "")]
    [InlineData("IMO 9187629", "9187629 identifier")]
    [InlineData("at 14:49 and 3:30 p.m.", "")]
    [InlineData("call +1 (202) 555-0175", "")]
    [InlineData("192.168.1.1 and 1.2.3", "")]
    [InlineData("MT Zafar 114, which sank", "")]
    [InlineData("a group of seven", "")]
    [InlineData("two or three times as many", "")]
    [InlineData("sent weapons three times", "3 shipment")]
    [InlineData("in excess of words", "")]
    [InlineData("999999999999999999999999 million ships", "")]
    [InlineData("999999999999 trillion ships", "")]
    public void Ordinals_identifiers_and_what_is_no_quantity_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("1.000 kontainer", "1000 container")]
    [InlineData("1,000 kontainer", "1000 container")]
    [InlineData("1,1 juta barel minyak", "1100000 barrel")]
    [InlineData("272.569 metrik ton", "272569 tonne")]
    [InlineData("1.234.567 ton", "1234567 tonne")]
    [InlineData("0,125 ton", "0.125 tonne")]
    [InlineData("satu juta peluru artileri", "1000000 round")]
    [InlineData("sejuta peluru", "1000000 round")]
    [InlineData("seribu kontainer", "1000 container")]
    [InlineData("seribu lima ratus ton", "1500 tonne")]
    [InlineData("500 ribu peluru", "500000 round")]
    [InlineData("tiga juta lima ratus ribu peluru", "3500000 round")]
    [InlineData("dua setengah juta butir peluru", "2500000 round")]
    [InlineData("setengah juta ton", "500000 tonne")]
    [InlineData("lima setengah jam", "5.5 hour")]
    [InlineData("dua belas kapal", "12 vessel")]
    [InlineData("sebelas kapal", "11 vessel")]
    [InlineData("dua puluh satu negara", "21 country")]
    [InlineData("seratus dua puluh kontainer", "120 container")]
    [InlineData("seratus lima puluh dua milimeter", "152 mm")]
    [InlineData("selusin rudal", "12 missile")]
    [InlineData("puluhan rudal", "10.. missile ~")]
    [InlineData("puluhan ribu tentara", "10000.. soldier ~")]
    [InlineData("ratusan ribu butir peluru", "100000.. round ~")]
    [InlineData("ribuan roket", "1000.. rocket ~")]
    [InlineData("jutaan amunisi", "1000000.. round ~")]
    [InlineData("belasan kapal", "11..19 vessel ~")]
    [InlineData("belasan ribu tentara", "11000..19000 soldier ~")]
    [InlineData("beberapa juta peluru", "2000000.. round ~")]
    [InlineData("beberapa ratus tentara", "200.. soldier ~")]
    [InlineData("beberapa kapal", "2.. vessel ~")]
    [InlineData("beberapa hari", "")]
    [InlineData("sejumlah negara", "")]
    [InlineData("sejumlah kecil drone", ".. drone ~")]
    public void Numbers_are_read_in_the_Indonesian_convention(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("lebih dari 300 kontainer", "300.. container ~")]
    [InlineData("setidaknya 300 kontainer", "300.. container ~")]
    [InlineData("sedikitnya 300 kontainer", "300.. container ~")]
    [InlineData("paling tidak 300 kontainer", "300.. container ~")]
    [InlineData("tidak kurang dari 300 kontainer", "300.. container ~")]
    [InlineData("300 lebih kontainer", "300.. container ~")]
    [InlineData("5 ton lebih.", "5.. tonne ~")]
    [InlineData("hingga 300 kontainer", "..300 container ~")]
    [InlineData("kurang dari 300 kontainer", "..300 container ~")]
    [InlineData("paling banyak 300 kontainer", "..300 container ~")]
    [InlineData("sekitar 300 kontainer", "300 container ~")]
    [InlineData("hampir 300 kontainer", "300 container ~")]
    [InlineData("kurang lebih 300 kontainer", "300 container ~")]
    [InlineData("300-an kontainer", "300 container ~")]
    [InlineData("sebanyak 300 kontainer", "300 container")]
    [InlineData("mencapai 300 kontainer", "300 container")]
    [InlineData("10-15 kapal", "10..15 vessel")]
    [InlineData("antara 10 sampai 12 kapal", "10..12 vessel")]
    [InlineData("antara 5 hingga 7 juta peluru", "5000000..7000000 round")]
    [InlineData("12.000 hingga 15.000 tentara", "12000..15000 soldier")]
    [InlineData("dua atau tiga kapal", "2..3 vessel")]
    [InlineData("dari 4.000 menjadi 5.000 tentara", "4000 soldier; 5000 soldier")]
    [InlineData("paling tidak beberapa juta peluru", "2000000.. round ~")]
    public void Qualifiers_and_ranges_set_the_bounds_in_Indonesian(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("28 awak dan tiga penumpang", "28 person; 3 person")]
    [InlineData("empat buah kapal", "4 vessel")]
    [InlineData("lima unit tank", "5 tank")]
    [InlineData("dua pucuk senapan serbu", "2 rifle")]
    [InlineData("220.000 butir amunisi", "220000 round")]
    [InlineData("peluru artileri 152 mm", "152 mm")]
    [InlineData("3.500 rudal untuk peluncur Grad", "3500 rocket")]
    [InlineData("dua serangan", "2 attack")]
    [InlineData("sekitar 290 kilometer", "290 km ~")]
    [InlineData("Rp 4,6 triliun atau US$304 juta", "4600000000000 rupiah; 304000000 USD")]
    [InlineData("Rp27,5 triliun", "27500000000000 rupiah")]
    [InlineData("Rp2.500.000", "2500000 rupiah")]
    [InlineData("USD200 ribu", "200000 USD")]
    [InlineData("4,6 triliun rupiah", "4600000000000 rupiah")]
    [InlineData("3,4 miliar dolar AS", "3400000000 USD")]
    [InlineData("12,5 persen", "12.5 percent")]
    [InlineData("sepertiga dari penduduk", "0.3333 fraction")]
    [InlineData("lebih dari 10 kali mengirim senjata", "10.. shipment ~")]
    [InlineData("dua kali lipat", "")]
    [InlineData("3.000 tentara, 1.500 di antaranya tiba", "3000 soldier; 1500 soldier")]
    [InlineData("sedikitnya 20 tewas dan 30 lainnya hilang", "20.. person ~; 30 person")]
    [InlineData("dua pekan mendatang", "2 week")]
    [InlineData("lima anggota kru dan 12 warga negara Rusia", "5 person; 12 person")]
    [InlineData("12 dari 20 rudal meledak", "12 missile; 20 missile")]
    [InlineData("pria berusia 38 tahun", "38 year")]
    public void Units_are_found_behind_their_numbers_in_Indonesian(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("Ketiga negara bertemu, dan ketiga negara itu sepakat", "3 country")]
    [InlineData("Ketiga menlu bertemu", "3 person")]
    [InlineData("kedua negara bertemu", "")]
    [InlineData("Dua negara itu bertemu", "2 country")]
    [InlineData("peluncuran ketiga", "3 ordinal")]
    [InlineData("uji coba nuklir ketujuh", "7 ordinal")]
    [InlineData("untuk ketiga kalinya", "3 ordinal")]
    [InlineData("pada hari ke-20", "20 ordinal")]
    [InlineData("lewat pihak ketiga", "")]
    [InlineData("orang pertama", "")]
    [InlineData("setidaknya satu rudal", "1.. missile ~")]
    [InlineData("satu rudal jatuh", "1 missile")]
    [InlineData("salah satu kapal", "")]
    [InlineData("tak satu pun kapal", "")]
    [InlineData("sebuah kapal dan seorang pejabat", "")]
    [InlineData("pengiriman senjata, yang beberapa di antaranya selesai", "2.. shipment ~")]
    [InlineData("resolusi Dewan Keamanan PBB Nomor 2231", "2231 identifier")]
    [InlineData("resolusi 1718 dan 1874", "1718 identifier; 1874 identifier")]
    [InlineData("melanggar beberapa resolusi Dewan Keamanan PBB", "2.. UNSC-resolution ~")]
    [InlineData("pukul 15.30 WIB", "")]
    [InlineData("021-555-1234", "")]
    [InlineData("999999999999999999999999 juta kapal", "")]
    public void What_counts_in_Indonesian(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("en", "on Oct. 26, 2023, 12 ships sailed", "12 vessel")]
    [InlineData("en", "over the past two months", "2 month")]
    [InlineData("en", "two weeks ago", "")]
    [InlineData("en", "the 2015 nuclear deal", "")]
    [InlineData("en", "in 2018 ten ships sailed", "10 vessel")]
    [InlineData("en", "in 2018 containers", "2018 container")]
    [InlineData("id", "Kamis (26/10/2023) 12 kapal berlayar", "12 vessel")]
    [InlineData("id", "pada 7-8 November tiga kapal berlayar", "3 vessel")]
    [InlineData("id", "dua minggu lalu", "")]
    [InlineData("id", "dalam dua bulan terakhir", "2 month")]
    public void The_numbers_of_dates_are_not_quantities_but_those_of_windows_are(string language, string text, string expected)
    {
        var tokens = Tokenizer.Split(text);
        var dates = DateFinder.For(language).Find(text, tokens, new LocalDate(2023, 11, 8));

        Assert.Equal(expected, Show(QuantityFinder.For(language).Find(text, tokens, dates)));
    }

    [Theory]
    [InlineData("en", "They sent more than 1,000 containers of arms.", "more than 1,000 containers")]
    [InlineData("en", "They sent a total of 12 ships.", "12 ships")]
    [InlineData("en", "It was worth US$20 million, he said.", "US$20 million")]
    [InlineData("id", "Mereka mengirim lebih dari 1.000 kontainer senjata.", "lebih dari 1.000 kontainer")]
    [InlineData("id", "Sebanyak 12 kapal berlayar.", "12 kapal")]
    [InlineData("id", "Kapal senilai Rp 4,6 triliun itu tenggelam.", "Rp 4,6 triliun")]
    public void The_words_of_a_quantity_are_its_qualifier_number_and_noun(string language, string text, string expected)
    {
        var find = Assert.Single(QuantityFinder.For(language).Find(text, Tokenizer.Split(text)));

        Assert.Equal(expected, text[find.Start..find.End]);
    }

    [Fact]
    public void Random_words_never_throw_and_finds_lie_in_the_text_without_overlap()
    {
        foreach (var language in new[] { "en", "id" })
        {
            Prop.ForAll(RandomTexts.Of(language).ToArbitrary(), text =>
            {
                var tokens = Tokenizer.Split(text);
                var dates = DateFinder.For(language).Find(text, tokens, new LocalDate(2024, 2, 29));
                var end = 0;
                foreach (var find in QuantityFinder.For(language).Find(text, tokens, dates))
                {
                    Assert.InRange(find.Start, end, text.Length);
                    Assert.InRange(find.End, find.Start + 1, text.Length);
                    Assert.False(find.Value.Min > find.Value.Max);
                    Assert.NotEqual("", find.Value.Unit);
                    end = find.End;
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        }
    }

    private static string Read(string language, string text) => Show(QuantityFinder.For(language).Find(text, Tokenizer.Split(text)));

    private static string Show(IReadOnlyList<QuantityFind> finds) => string.Join("; ", finds.Select(f =>
    {
        var (min, max, unit, approximate) = f.Value;
        var value = min == max && min is not null ? Plain(min) : $"{Plain(min)}..{Plain(max)}";
        return $"{value} {unit}{(approximate ? " ~" : "")}";
    }));

    private static string Plain(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
