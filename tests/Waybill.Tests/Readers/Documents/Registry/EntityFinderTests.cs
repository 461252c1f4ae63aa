using Waybill.Core.Documents;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Registry;

public sealed class EntityFinderTests
{
    [Theory]
    [InlineData("en", "Pyongyang-watchers say N. Korea and the U.S. met.", "DPRK,United States")]
    [InlineData("en", "Give us time, the US envoy told the Russians.", "United States,Russia")]
    [InlineData("id", "Kata AS, barang itu sama berat as roda.", "United States")]
    [InlineData("id", "Gedung Putih dan Korut saling tuduh.", "White House,DPRK")]
    [InlineData("id", "Dewan Keamanan PBB bersidang, kata PBB.", "UN Security Council,United Nations")]
    [InlineData("en", "Emirati and Sudanese officials met an Iranian envoy.", "UAE,Sudan,Iran")]
    public void Names_are_found_under_their_canonical_name(string code, string text, string expected)
    {
        var names = Find(code, text).Where(f => f.Entry.Kind != EntityKind.Place).Select(f => f.Entry.Name);

        Assert.Equal(expected, string.Join(',', names));
    }

    [Theory]
    [InlineData("en", "The Maria, like the Angara, left Rajin.", "Maria,Angara,Najin")]
    [InlineData("en", "Maria Zakharova spoke about the Angara.", "Maria Zakharova,Angara")]
    [InlineData("en", "Maria Lopez watched the Angara leave.", "Angara")]
    [InlineData("en", "Maria said she was home.", "")]
    [InlineData("en", "From Vostochny port to the Vostochny Cosmodrome.", "Vostochny,Vostochny Cosmodrome")]
    [InlineData("id", "Kapal tiba di Pelabuhan Vostochny, bukan kosmodrom Vostochny.", "Vostochny,Vostochny Cosmodrome")]
    [InlineData("en", "Shelling near Toretsk, crates near Tikhoretsk.", "Toretsk,Tikhoretsk")]
    [InlineData("en", "Jordan Smith met King Abdullah II in Jordan.", "King Abdullah II,Jordan")]
    [InlineData("en", "Jordan Foreign Minister Ayman Safadi flew to Chad.", "Jordan,Ayman Safadi,Chad")]
    [InlineData("en", "Chad Brown ate turkey in Turkey.", "Turkey")]
    [InlineData("en", "Pyongyang said the North would answer.", "Pyongyang,DPRK")]
    [InlineData("en", "Snow fell in the North of the island.", "")]
    [InlineData("en", "Off DPRK waters, the North Sea is far.", "DPRK,North Sea")]
    [InlineData("en", "A dhow in the Gulf of Oman and another in the Gulf.", "Gulf of Oman,Gulf")]
    [InlineData("en", "The GAO wrote of Gao.", "Government Accountability Office,Gao")]
    [InlineData("en", "Russia's Far East and southwest Russia", "Russian Far East,southwestern Russia")]
    [InlineData("id", "dari timur jauh Rusia ke barat daya Rusia", "Russian Far East,southwestern Russia")]
    [InlineData("id", "Sana-sini orang bertanya, kata agen mata-mata Korea Selatan.", "NIS")]
    [InlineData("en", "Seoul's spy agency told Seoul.", "NIS,Seoul")]
    [InlineData("en", "He flew from Washington; The Washington Post wrote of it.", "Washington,Washington Post")]
    public void Names_that_look_alike_are_kept_apart(string code, string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Find(code, text).Select(f => f.Entry.Name)));

    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Kim Jung Un", "Kim Jong Un")]
    [InlineData("Shin Won Sik", "Shin Won-sik")]
    [InlineData("Shin Wonsik", "Shin Won-sik")]
    [InlineData("Won-sik Shin", "Shin Won-sik")]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Dmitri Peskov", "Dmitry Peskov")]
    [InlineData("Kamikawa Yoko", "Yoko Kamikawa")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Aleksandr Lukashenko", "Alexander Lukashenko")]
    public void A_person_is_found_under_every_usual_spelling(string spelling, string name)
    {
        foreach (var code in new[] { "en", "id" })
        {
            var find = Assert.Single(Find(code, spelling));

            Assert.Equal(name, find.Entry.Name);
            Assert.False(find.Surname);
        }
    }

    [Fact]
    public void A_surname_alone_is_marked() => Assert.Equal([false, true], Find("en", "John Kirby spoke; Kirby denied it.").Select(f => f.Surname));

    [Theory]
    [InlineData("John Kirby", "United States", "White House")]
    [InlineData("Aleksandar Vučić", "Serbia", "President")]
    [InlineData("Tom Andrews", "United Nations", "Special Rapporteur on Myanmar")]
    [InlineData("Jack Watling", "RUSI", null)]
    [InlineData("Houthis", "Houthis", null)]
    [InlineData("Moscow", "Russia", null)]
    [InlineData("Bandar Abbas", "Iran", null)]
    public void An_entry_knows_for_whom_it_speaks(string text, string party, string? body)
    {
        var entry = Assert.Single(Find("en", text)).Entry;

        Assert.Equal(party, entry.Party);
        Assert.Equal(body, entry.Body);
    }

    [Fact]
    public void A_capital_stands_for_its_state_and_a_port_does_not()
    {
        var finds = Find("en", "Tehran and Bandar Abbas");

        Assert.Equal([true, false], finds.Select(f => f.Entry.Metonym));
    }

    [Fact]
    public void Finds_do_not_overlap_and_stand_in_order()
    {
        const string text = "South Korea's National Intelligence Service, the U.S. State Department and the Gulf of Oman of the UN Security Council";

        var finds = Find("en", text);

        for (var i = 1; i < finds.Count; i++) Assert.True(finds[i - 1].EndToken <= finds[i].FirstToken);
        Assert.Equal(["NIS", "US Department of State", "Gulf of Oman", "UN Security Council"], finds.Select(f => f.Entry.Name));
    }

    private static IReadOnlyList<EntityFind> Find(string code, string text) => EntityFinder.For(code).Find(text, Tokenizer.Split(text));
}
