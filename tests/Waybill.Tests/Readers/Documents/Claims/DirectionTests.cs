namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Which way the goods go, whatever the voice of the verb. Expected by docs/claims.md, fields <c>from</c> and <c>to</c>.</summary>
public sealed class DirectionTests
{
    private static void AssertActs(string language, string text, params string[] expected) =>
        Assert.Equal(expected, Article.Claims(language, text, Article.Act));

    [Theory]
    [InlineData("en", "Serbia shipped mortars to Sudan.", "ship Serbia > Sudan")]
    [InlineData("en", "Serbia gave Sudan 40 tanks.", "supply Serbia > Sudan")]
    [InlineData("en", "Iran has transferred ballistic missiles to Russia.", "transfer Iran > Russia")]
    [InlineData("id", "Serbia mengirim mortir ke Sudan.", "ship Serbia > Sudan")]
    [InlineData("id", "Serbia memberi Sudan 40 tank.", "supply Serbia > Sudan")]
    [InlineData("id", "Iran memasok rudal balistik kepada Rusia.", "supply Iran > Russia")]
    public void Active_giver(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Iran shipped missiles to Yemen's Houthi rebels.", "ship Iran > Houthis")]
    [InlineData("en", "Iran shipped missiles to Yemeni Houthi militants.", "ship Iran > Houthis")]
    [InlineData("en", "Iran shipped missiles to Sudanese rebels.", "ship Iran > -")]
    [InlineData("en", "Iran shipped missiles to Sudan's insurgents.", "ship Iran > -")]
    [InlineData("en", "Iran shipped missiles to Sudan, where rebels are fighting.", "ship Iran > Sudan")]
    [InlineData("id", "Iran mengirim rudal kepada pemberontak Houthi Yaman.", "ship Iran > Houthis")]
    [InlineData("id", "Iran mengirim rudal kepada milisi Sudan.", "ship Iran > -")]
    [InlineData("id", "Iran mengirim rudal ke Sudan.", "ship Iran > Sudan")]
    public void Armed_group_of_a_state_is_not_the_state(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Mortars were shipped to Sudan by Serbia.", "ship Serbia > Sudan")]
    [InlineData("en", "Forty tanks were delivered from Serbia to Sudan.", "supply Serbia > Sudan")]
    [InlineData("en", "Serbian mortars were sent to Sudan.", "ship Serbia > Sudan")]
    [InlineData("id", "Mortir dikirim ke Sudan oleh Serbia.", "ship Serbia > Sudan")]
    [InlineData("id", "Empat puluh tank dikirim dari Serbia ke Sudan.", "ship Serbia > Sudan")]
    public void Passive(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Kenya condemned the shipment of mortars from Serbia to Sudan.", "ship Serbia > Sudan")]
    [InlineData("en", "Kenya condemned Serbia's delivery of mortars to Sudan.", "supply Serbia > Sudan")]
    [InlineData("id", "Kenya mengecam pengiriman mortir dari Serbia ke Sudan.", "ship Serbia > Sudan")]
    [InlineData("id", "Kenya mengecam pengiriman mortir Serbia ke Sudan.", "ship Serbia > Sudan")]
    public void Noun(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Sudan received 40 tanks from Serbia.", "receive Serbia > Sudan")]
    [InlineData("en", "Sudan bought mortars from Serbia in March.", "receive Serbia > Sudan")]
    [InlineData("id", "Sudan menerima 40 tank dari Serbia.", "receive Serbia > Sudan")]
    [InlineData("id", "Sudan membeli mortir dari Serbia.", "receive Serbia > Sudan")]
    public void Receiver_as_subject(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Poland said Russia was seeking artillery shells from North Korea.", "seek DPRK > Russia")]
    [InlineData("en", "Poland said Sudan wants drones from Iran.", "seek Iran > Sudan")]
    [InlineData("id", "Polandia mengatakan Rusia mencari peluru artileri dari Korea Utara.", "seek DPRK > Russia")]
    [InlineData("id", "Polandia mengatakan Sudan ingin memperoleh drone dari Iran.", "seek Iran > Sudan")]
    public void Seeker_is_the_receiver_and_the_one_asked_the_giver(string language, string text, string act) => AssertActs(language, text, act);

    [Theory]
    [InlineData("en", "Poland said Iran had sent drones to Russia. In return, Russia gave Iran fighter jets.", "ship Iran > Russia", "supply Russia > Iran")]
    [InlineData("en", "Poland said Iran had sent drones to Russia. In return, it is receiving fighter jets.", "ship Iran > Russia", "receive Russia > Iran")]
    [InlineData("id", "Polandia mengatakan Iran mengirim drone ke Rusia. Sebagai imbalannya, Rusia memberi Iran jet tempur.", "ship Iran > Russia", "supply Russia > Iran")]
    [InlineData("id", "Polandia mengatakan Iran mengirim drone ke Rusia. Sebagai imbalan, Iran menerima jet tempur.", "ship Iran > Russia", "receive Russia > Iran")]
    public void What_is_given_in_return_goes_the_other_way(string language, string text, string first, string second) => AssertActs(language, text, first, second);

    [Theory]
    [InlineData("en", "\"We have never sold any missiles to Sudan,\" said Serbia's defence minister.", "supply Serbia > Sudan")]
    [InlineData("en", "\"We will send 40 tanks to Ukraine,\" Poland's prime minister said.", "ship Poland > Ukraine")]
    [InlineData("id", "\"Kami tidak pernah menjual rudal ke Sudan,\" kata Menteri Pertahanan Serbia.", "supply Serbia > Sudan")]
    public void We_is_the_speakers_own_party(string language, string text, string act) => AssertActs(language, text, act);

    [Fact]
    public void Onward_leg_starts_where_the_last_one_ended()
    {
        var claims = Article.Read("en", "Seoul said North Korea had shipped shells from Rajin to Dunay. From there the shells were moved by train to Tikhoretsk.").Claims;

        Assert.Equal(2, claims.Length);
        Assert.Equal("Russia > Russia", Article.Direction(claims[1]));
        Assert.Equal(["Origin Dunay", "Destination Tikhoretsk"], claims[1].Places.Select(p => $"{p.Role} {p.Name}"));
    }

    [Theory]
    [InlineData("en", "Kim Jong Un met Vladimir Putin in Vladivostok.", "DPRK", "Russia")]
    [InlineData("id", "Kim Jong Un bertemu Vladimir Putin di Vladivostok.", "DPRK", "Russia")]
    public void A_meeting_has_two_sides_and_no_direction(string language, string text, string one, string other)
    {
        var claim = Assert.Single(Article.Read(language, text).Claims);

        Assert.Equal(Waybill.Core.Claims.Predicate.Meet, claim.Predicate);
        Assert.Equal(new HashSet<string?> { one, other }, [claim.From, claim.To]);
    }

    [Theory]
    [InlineData("en", "Ukraine said Russia had fired Iranian missiles at Ukraine.", "launch Russia > Ukraine")]
    [InlineData("en", "Poland said Iran had deployed troops to Syria.", "deploy Iran > Syria")]
    [InlineData("en", "The US Navy said it had seized missiles from Iran bound for Yemen.", "seize Iran > Yemen")]
    [InlineData("id", "Polandia mengatakan Iran mengerahkan pasukan ke Suriah.", "deploy Iran > Syria")]
    public void Other_acts_have_their_sides(string language, string text, string act) => AssertActs(language, text, act);
}
