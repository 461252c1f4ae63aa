namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Who speaks, wherever the words that say so stand. Expected by docs/claims.md: the ultimate source the text names, as deep as it goes.</summary>
public sealed class SpeakerTests
{
    private static void AssertSpeakers(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Article.Claims(language, text, c => c.Speaker));

    [Theory]
    [InlineData("Zembla's Foreign Office said that Serbia had shipped mortars to Sudan.", "Zembla")]
    [InlineData("New Zembla's foreign ministry said that Serbia had shipped mortars to Sudan.", "New Zembla")]
    [InlineData("Pakistan's Foreign Office said that Serbia had shipped mortars to Sudan.", "Pakistan")]
    [InlineData("The Foreign Office said that Serbia had shipped mortars to Sudan.", "United Kingdom/FCDO")]
    [InlineData("Britain's Foreign Office said that Serbia had shipped mortars to Sudan.", "United Kingdom/FCDO")]
    public void An_office_of_an_owner_that_the_registry_does_not_hold_is_of_nobody_else(string text, string speaker) => AssertSpeakers("en", text, speaker);

    [Theory]
    [InlineData("en", "Kenya's foreign minister said Serbia had shipped mortars to Sudan.", "Kenya/MFA")]
    [InlineData("en", "The Polish defence ministry said Serbia had sold artillery shells to Chad.", "Poland/Ministry of Defence")]
    [InlineData("en", "Ukraine's military intelligence reported that Iran delivered 200 drones to Russia.", "Ukraine/Defence Intelligence")]
    [InlineData("en", "Ankara alleged that Greece sent tanks to Libya.", "Turkey")]
    [InlineData("id", "Menteri Pertahanan Polandia mengatakan Serbia mengirim peluru artileri ke Sudan.", "Poland/Ministry of Defence")]
    [InlineData("id", "Kementerian Luar Negeri Kenya menyatakan bahwa Serbia memasok mortir ke Chad.", "Kenya/MFA")]
    [InlineData("id", "Ankara menuduh Yunani mengirim tank ke Libya.", "Turkey")]
    public void Speaker_before_the_verb(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan in March, Kenya's foreign minister said.", "Kenya/MFA")]
    [InlineData("en", "Serbia shipped mortars to Sudan in March, said the Kenyan foreign ministry.", "Kenya/MFA")]
    [InlineData("id", "Serbia mengirim peluru artileri ke Sudan, kata Menteri Pertahanan Polandia pada Senin (6/5/2024).", "Poland/Ministry of Defence")]
    [InlineData("id", "Serbia memasok mortir ke Chad, ungkap Kementerian Luar Negeri Kenya.", "Kenya/MFA")]
    public void Speaker_behind_the_statement(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "\"Serbia shipped heavy mortars to Sudan,\" said Kenya's foreign minister on Monday.", "Kenya/MFA")]
    [InlineData("en", "“Serbia shipped heavy mortars to Sudan,” the Kenyan foreign ministry said.", "Kenya/MFA")]
    [InlineData("id", "\"Serbia mengirim peluru artileri ke Sudan,\" ujar Menteri Luar Negeri Kenya.", "Kenya/MFA")]
    [InlineData("id", "“Serbia mengirim peluru artileri ke Sudan,” kata Kementerian Pertahanan Polandia.", "Poland/Ministry of Defence")]
    public void Speaker_behind_a_quotation(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "The delivery of drones from Turkey to Ethiopia was confirmed by the Turkish defence ministry.", "Turkey/Ministry of Defence")]
    [InlineData("id", "Pengiriman rudal dari Serbia ke Sudan dibenarkan oleh Kementerian Pertahanan Serbia.", "Serbia/Ministry of Defence")]
    [InlineData("id", "Pengiriman rudal dari Serbia ke Sudan dibantah Kementerian Luar Negeri Serbia.", "Serbia/MFA")]
    public void Speaker_as_the_agent_of_a_passive(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "According to the Polish defence ministry, Iran delivered 200 drones to Russia in April.", "Poland/Ministry of Defence")]
    [InlineData("en", "Iran delivered 200 drones to Russia in April, according to the Polish defence ministry.", "Poland/Ministry of Defence")]
    [InlineData("id", "Menurut Kementerian Pertahanan Inggris, Iran memasok 200 drone ke Rusia pada April 2024.", "United Kingdom/Ministry of Defence")]
    public void Speaker_in_a_source_phrase(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "Kenyan President William Ruto said Serbia was arming Sudan. He said Serbia had sent 40 rockets to Sudan.")]
    [InlineData("id", "Presiden Kenya William Ruto menyebut Serbia mengirim senjata ke Sudan. \"Mereka mengirim banyak rudal ke Sudan,\" katanya.")]
    [InlineData("id", "Presiden Kenya William Ruto menyebut Serbia mengirim senjata ke Sudan. Dia mengatakan Serbia juga mengirim rudal ke Sudan.")]
    public void Speaker_named_by_a_pronoun_is_the_one_who_spoke(string language, string text) =>
        AssertSpeakers(language, text, "Kenya/President/William Ruto", "Kenya/President/William Ruto");

    [Theory]
    [InlineData("en", "The Polish defence ministry said Serbia had sold artillery shells to Chad. Serbia also delivered mortars to Chad in June.")]
    [InlineData("id", "Kementerian Pertahanan Polandia mengatakan Serbia menjual peluru artileri ke Chad. Serbia juga mengirim mortir ke Chad pada Juni.")]
    public void Speaker_is_carried_over_in_a_paragraph(string language, string text) =>
        AssertSpeakers(language, text, "Poland/Ministry of Defence", "Poland/Ministry of Defence");

    [Fact]
    public void Speaker_is_not_carried_into_another_paragraph_that_points_back_to_nothing() =>
        AssertSpeakers("en", "The Polish defence ministry said Serbia had sold artillery shells to Chad.\nIran delivered 200 drones to Russia in June.", "Poland/Ministry of Defence", "(outlet)");

    [Theory]
    [InlineData("en", "Serbia delivered 300 missiles to Sudan in June.\nThe information came from the Polish defence ministry.")]
    [InlineData("id", "Serbia mengirim 300 rudal ke Sudan.\nDemikian disampaikan Kementerian Pertahanan Polandia.")]
    public void Source_named_in_the_next_sentence_speaks(string language, string text) => AssertSpeakers(language, text, "Poland/Ministry of Defence");

    [Theory]
    [InlineData("en", "The foreign ministers of Poland, Estonia and Latvia said Belarus had supplied drones to Russia. The three countries urged Belarus to stop the deliveries.")]
    [InlineData("id", "Menteri luar negeri Polandia, Estonia, dan Latvia mengatakan Belarus memasok drone ke Rusia. Ketiga negara itu mendesak Belarus menghentikan pengiriman tersebut.")]
    public void Joint_speakers_stand_in_ordinal_order_and_are_meant_by_the_three_countries(string language, string text) =>
        AssertSpeakers(language, text, "Estonia; Latvia; Poland", "Estonia; Latvia; Poland");

    [Theory]
    [InlineData("en", "Lawmaker Park Min-ho, quoting the National Intelligence Service, said North Korea had sent 3,000 containers of shells to Russia.")]
    [InlineData("en", "South Korean lawmaker Park Min-ho said the National Intelligence Service believed North Korea had sent 3,000 containers of shells to Russia.")]
    [InlineData("id", "Anggota parlemen Korea Selatan Park Min-ho mengutip Badan Intelijen Nasional mengatakan Korea Utara mengirim 3.000 kontainer peluru ke Rusia.")]
    public void Lawmaker_passes_on_what_the_service_says(string language, string text)
    {
        var claim = Assert.Single(Article.Read(language, text).Claims);

        Assert.Equal("ROK/NIS", claim.Speaker);
        Assert.Equal(["Harbour Post", "Park Min-ho"], claim.Chain.ToArray());
    }

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan in March.")]
    [InlineData("id", "Serbia mengirim mortir ke Sudan pada Maret.")]
    public void Nobody_named_is_the_outlet(string language, string text) => AssertSpeakers(language, text, "(outlet)");

    [Theory]
    [InlineData("en", "Two sources said Serbia had shipped mortars to Sudan.", "(unnamed officials)")]
    [InlineData("en", "Independent experts believe Serbia has shipped mortars to Sudan.", "(unnamed experts)")]
    public void A_source_named_only_by_its_kind_stands_in_parentheses(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Theory]
    [InlineData("en", "Retired analyst Tobias Wren said Serbia had shipped mortars to Sudan.", "Wren")]
    [InlineData("id", "Pengamat militer Bagus Wirajaya mengatakan Serbia mengirim mortir ke Sudan.", "Wirajaya")]
    public void A_person_who_speaks_for_no_party_is_printed_by_role(string language, string text, string name)
    {
        var claim = Assert.Single(Article.Read(language, text).Claims);

        Assert.StartsWith("(", claim.Speaker, StringComparison.Ordinal);
        Assert.DoesNotContain(name, claim.Speaker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Kenya's foreign minister told Reuters that Serbia had shipped mortars to Sudan.", "Reuters")]
    [InlineData("en", "Serbia shipped mortars to Sudan, Kenya's foreign minister said, as quoted by AFP.", "AFP")]
    [InlineData("id", "Menteri Luar Negeri Kenya mengatakan Serbia mengirim mortir ke Sudan, dikutip dari AFP.", "AFP")]
    public void The_outlet_that_passed_it_on_stands_in_the_chain(string language, string text, string relay)
    {
        var claim = Assert.Single(Article.Read(language, text).Claims);

        Assert.Equal("Kenya/MFA", claim.Speaker);
        Assert.Equal(["Harbour Post", relay], claim.Chain.ToArray());
    }

    [Theory]
    [InlineData("en", "A Kenyan diplomat said Serbia had sold mortars to Sudan.", "Kenya/(official)")]
    [InlineData("en", "Kenyan officials said Serbia had sold mortars to Sudan.", "Kenya/(officials)")]
    [InlineData("id", "Seorang pejabat senior Kenya mengatakan Serbia mengirim mortir ke Sudan.", "Kenya/(senior official)")]
    public void An_unnamed_official_is_not_the_state(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);

    [Fact]
    public void A_body_named_by_its_noun_is_not_the_state_that_spoke_since() => AssertSpeakers(
        "en", "Serbia denied sending weapons to Sudan, after a UN panel said it had evidence. The panel said cargo planes flew weapons from Serbia to Chad.", "Serbia", "United Nations");

    [Theory]
    [InlineData("en", "Energy Minister Alparslan Bayraktar said Turkey had sent tanks to Chad.", "Turkey/Ministry of Energy/Alparslan Bayraktar")]
    [InlineData("en", "South Korea's unification ministry spokesperson Kim In-ae said North Korea had sent shells to Russia.", "ROK/Ministry of Unification/Kim In-ae")]
    public void A_surname_may_be_a_word_or_the_name_of_goods(string language, string text, string speaker) => AssertSpeakers(language, text, speaker);
}
