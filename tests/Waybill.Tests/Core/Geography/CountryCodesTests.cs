using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Readers.Documents.Registry;

namespace Waybill.Tests.Core.Geography;

public sealed class CountryCodesTests
{
    // Names of the registry for states that ISO 3166-1 lists otherwise.
    [Theory]
    [InlineData("KP", "PRK", "408", "DPRK")]
    [InlineData("KR", "KOR", "410", "ROK")]
    [InlineData("RU", "RUS", "643", "Russia")]
    [InlineData("UA", "UKR", "804", "Ukraine")]
    [InlineData("IR", "IRN", "364", "Iran")]
    [InlineData("AE", "ARE", "784", "UAE")]
    [InlineData("CI", "CIV", "384", "Ivory Coast")]
    [InlineData("US", "USA", "840", "United States")]
    public void A_state_is_found_by_each_of_its_codes_and_its_codes_by_its_name(string alpha2, string alpha3, string numeric, string party)
    {
        Assert.Equal([party, party, party, party], new[] { alpha2, alpha2.ToLowerInvariant(), alpha3, numeric }.Select(c => CountryCodes.PartyOf(c)));
        Assert.Equal((alpha2, alpha3, numeric), (CountryCodes.Alpha2Of(party), CountryCodes.Alpha3Of(party), CountryCodes.NumericOf(party)));
    }

    [Fact]
    public void Every_state_of_the_registry_has_a_code_and_every_code_a_state_of_the_registry()
    {
        string[] outsideIso = ["Abkhazia", "East Germany", "Northern Cyprus", "Somaliland", "South Ossetia", "Soviet Union", "Transnistria", "Yugoslavia"];
        var states = RegistryData.Instance.Entries.Where(e => e.Kind == EntityKind.Country).Select(e => e.Name).Distinct(StringComparer.Ordinal);

        Assert.Equal(states.Except(outsideIso).Order(StringComparer.Ordinal), CountryCodes.Parties);
    }

    [Fact]
    public void What_is_no_state_has_no_code()
    {
        Assert.Null(CountryCodes.PartyOf("ZZ"));
        Assert.Null(CountryCodes.PartyOf("BM"));
        Assert.Null(CountryCodes.Alpha2Of("Wagner"));
        Assert.Null(CountryCodes.NumericOf("Kosovo"));
    }
}
