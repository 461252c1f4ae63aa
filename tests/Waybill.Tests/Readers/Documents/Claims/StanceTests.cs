using Waybill.Core.Claims;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>What a speaker does with a proposition, and with what reservation. Expected by the order of stances in docs/claims.md.</summary>
public sealed class StanceTests
{
    private static void AssertVoices(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Article.Claims(language, text, Article.Voice));

    [Theory]
    [InlineData("en", "Serbia's foreign ministry denied sending mortars to Sudan.")]
    [InlineData("en", "Serbia's foreign ministry rejected the allegation of arms sales to Sudan.")]
    [InlineData("en", "The claim was denied by Serbia's foreign ministry.")]
    [InlineData("en", "\"Serbia has not sent any weapons to Sudan,\" Serbia's foreign ministry said.")]
    [InlineData("en", "\"Serbia never sold missiles to Sudan,\" Serbia's foreign ministry said.")]
    [InlineData("en", "Serbia's foreign ministry called the reports of arms deliveries to Sudan baseless.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia membantah mengirim mortir ke Sudan.")]
    [InlineData("id", "Tuduhan pengiriman senjata itu dibantah oleh Kementerian Luar Negeri Serbia.")]
    [InlineData("id", "\"Serbia tidak pernah mengirim senjata ke Sudan,\" kata Kementerian Luar Negeri Serbia.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia menyebut laporan pengiriman senjata ke Sudan tidak berdasar.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia menepis tudingan memasok senjata ke Sudan.")]
    public void Denial(string language, string text) => AssertVoices(language, text, "Serbia/MFA deny");

    [Theory]
    [InlineData("en", "Serbia's foreign ministry denied sending mortars to Sudan.", "ship Serbia > Sudan")]
    [InlineData("id", "Kementerian Luar Negeri Serbia membantah mengirim mortir ke Sudan.", "ship Serbia > Sudan")]
    [InlineData("id", "\"Serbia tidak pernah mengirim senjata ke Sudan,\" kata Kementerian Luar Negeri Serbia.", "ship Serbia > Sudan")]
    public void A_denial_holds_what_is_denied_stated_positively(string language, string text, string act) =>
        Assert.Equal([act], Article.Claims(language, text, Article.Act));

    [Theory]
    [InlineData("en", "Serbia's foreign ministry denied Kenya's claim that Serbia had sent mortars to Sudan.")]
    [InlineData("en", "Serbia's foreign ministry rejected the Kenyan allegation that Serbia had sent mortars to Sudan.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia membantah tuduhan Kenya bahwa Serbia mengirim mortir ke Sudan.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia menepis klaim Kenya bahwa Serbia telah mengirim mortir ke Sudan.")]
    public void An_accusation_inside_a_denial_is_a_claim_that_is_denied(string language, string text)
    {
        var claims = Article.Read(language, text).Claims;

        Assert.Equal(["Serbia/MFA deny ship Serbia > Sudan", "Kenya assert ship Serbia > Sudan"], claims.Select(Article.Whole));
        Assert.Equal(claims[1].Id, Assert.Single(claims[0].Denies));
        Assert.True(claims[0].Span.Contains(claims[1].Span));
    }

    [Theory]
    [InlineData("en", "Kenya said Serbia had sent mortars to Sudan.\nSerbia's foreign ministry denied sending mortars to Sudan.")]
    [InlineData("id", "Kenya mengatakan Serbia mengirim mortir ke Sudan.\nKementerian Luar Negeri Serbia membantah mengirim mortir ke Sudan.")]
    public void A_denial_points_to_what_was_alleged_before(string language, string text)
    {
        var claims = Article.Read(language, text).Claims;

        Assert.Equal(2, claims.Length);
        Assert.Equal(claims[0].Id, Assert.Single(claims[1].Denies));
        Assert.Empty(claims[0].Denies);
    }

    [Theory]
    [InlineData("en", "Serbia declined to comment on the shipment of mortars to Sudan.")]
    [InlineData("en", "Serbia's foreign ministry did not immediately respond to a request for comment.")]
    [InlineData("en", "Serbia has neither confirmed nor denied the sale of missiles to Sudan.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia menolak berkomentar soal pengiriman mortir ke Sudan.")]
    [InlineData("id", "Serbia belum berkomentar mengenai pengiriman rudal ke Sudan.")]
    public void A_refusal_to_comment_is_kept_apart_and_is_no_claim(string language, string text)
    {
        var document = Article.Read(language, text);

        Assert.Empty(document.Claims);
        var refusal = Assert.Single(document.NoComments);
        Assert.Equal(refusal.Quote, document.Text.Quote(refusal.Span));
    }

    [Theory]
    [InlineData("en", "Serbia's foreign ministry scoffed at reports of arms deliveries to Sudan.", "Serbia/MFA question")]
    [InlineData("id", "Kementerian Luar Negeri Serbia mempertanyakan laporan pengiriman senjata ke Sudan.", "Serbia/MFA question")]
    public void Doubt_about_the_evidence_is_a_question_and_no_denial(string language, string text, string voice) => AssertVoices(language, text, voice);

    [Theory]
    [InlineData("en", "Kenya condemned the shipment of mortars from Serbia to Sudan.", "Kenya condemn")]
    [InlineData("en", "Kenya warned that Serbia's arms deliveries to Sudan would prolong the war.", "Kenya warn")]
    [InlineData("en", "Kenya urged Serbia to stop sending weapons to Sudan.", "Kenya request")]
    [InlineData("en", "Kenya demanded that Serbia end its arms deliveries to Sudan.", "Kenya request")]
    [InlineData("en", "Poland pledged to deliver 40 tanks to Ukraine.", "Poland pledge")]
    [InlineData("en", "Serbia's defence ministry confirmed that it had sold mortars to Sudan.", "Serbia/Ministry of Defence confirm")]
    [InlineData("en", "Serbia acknowledged that it had sold mortars to Sudan.", "Serbia confirm")]
    [InlineData("en", "Kenya believes Serbia has sent mortars to Sudan.", "Kenya estimate")]
    [InlineData("id", "Kenya mengecam pengiriman mortir dari Serbia ke Sudan.", "Kenya condemn")]
    [InlineData("id", "Kenya memperingatkan bahwa pengiriman senjata Serbia ke Sudan akan memperpanjang perang.", "Kenya warn")]
    [InlineData("id", "Kenya mendesak Serbia menghentikan pengiriman senjata ke Sudan.", "Kenya request")]
    [InlineData("id", "Polandia berjanji mengirim 40 tank ke Ukraina.", "Poland pledge")]
    [InlineData("id", "Kementerian Pertahanan Serbia mengakui menjual mortir ke Sudan.", "Serbia/Ministry of Defence confirm")]
    [InlineData("id", "Kenya meyakini Serbia telah mengirim mortir ke Sudan.", "Kenya estimate")]
    public void Other_stances_are_told_by_their_verbs(string language, string text, string voice) => AssertVoices(language, text, voice);

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan, Kenya said.", "none")]
    [InlineData("en", "Serbia reportedly shipped mortars to Sudan.", "reportedly")]
    [InlineData("en", "Kenya said Serbia may have shipped mortars to Sudan.", "possible")]
    [InlineData("en", "Kenya said Serbia had likely shipped mortars to Sudan.", "likely")]
    [InlineData("en", "Kenya believes Serbia has shipped mortars to Sudan.", "likely")]
    [InlineData("id", "Serbia mengirim mortir ke Sudan, kata Kenya.", "none")]
    [InlineData("id", "Serbia dikabarkan mengirim mortir ke Sudan.", "reportedly")]
    [InlineData("id", "Kenya mengatakan Serbia mungkin mengirim mortir ke Sudan.", "possible")]
    [InlineData("id", "Kenya mengatakan Serbia kemungkinan besar mengirim mortir ke Sudan.", "likely")]
    public void Hedges_are_told_apart(string language, string text, string hedge) =>
        Assert.Equal([hedge], Article.Claims(language, text, c => ClaimWords.Of(c.Hedge)));

    [Fact]
    public void The_outlets_own_distance_is_no_hedge_of_the_speaker() =>
        Assert.Equal([Hedge.None], Article.Read("en", "Kenya condemned the alleged shipment of mortars from Serbia to Sudan.").Claims.Select(c => c.Hedge));

    [Theory]
    [InlineData("en", "Poland condemned the delivery of Iranian drones to Russia and demanded that Iran stop sending missiles to Russia.", "Poland condemn", "Poland request")]
    [InlineData("id", "Polandia mengecam pengiriman drone Iran ke Rusia dan mendesak Iran berhenti mengirim rudal ke Rusia.", "Poland condemn", "Poland request")]
    public void Two_acts_of_speech_in_a_sentence_are_two_claims(string language, string text, string first, string second) => AssertVoices(language, text, first, second);

    [Theory]
    [InlineData("en", "Serbia's foreign ministry said there was no evidence that mortars had been sent to Sudan.")]
    [InlineData("id", "Kementerian Luar Negeri Serbia mengatakan tidak ada bukti bahwa mortir dikirim ke Sudan.")]
    public void What_no_evidence_is_said_to_exist_for_is_questioned(string language, string text) => AssertVoices(language, text, "Serbia/MFA question");

    [Fact]
    public void A_doubt_behind_an_allegation_is_not_of_who_alleges()
    {
        var claim = Assert.Single(Article.Read("en", "Sudan's army said on Monday that Serbia had sent drones to Chad, an allegation that could not be verified.").Claims);

        Assert.Equal((Stance.Assert, Hedge.CannotConfirm), (claim.Stance, claim.Hedge));
    }

    [Theory]
    [InlineData("en", "Kenya said Chad had received shells from Serbia and would likely use them in Sudan.", Hedge.None)]
    [InlineData("en", "Kenya said Chad had likely received shells from Serbia and would use them in Sudan.", Hedge.Likely)]
    public void A_reservation_belongs_to_its_own_verb(string language, string text, Hedge expected) =>
        Assert.Equal(expected, Assert.Single(Article.Read(language, text).Claims).Hedge);
}
