using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Core.Sources;

namespace Waybill.Tests.Readers.Records;

/// <summary>Sites, sources and ships.</summary>
public sealed class BookReadersTests
{
    [Theory]
    [InlineData("Vessaria", "Vessaria", 0)]
    [InlineData("Rusia", "Russia", 0)]
    [InlineData("Rusia ", "Russia", 0)]
    [InlineData("Rossia", null, 1)]
    [InlineData("XQ", null, 1)]
    public void A_state_that_no_registry_knows_keeps_its_name_and_a_slip_is_told(string country, string? party, int problems)
    {
        var read = Reading.Of($"sites:\n- {{id: d, kind: seaport, country: \"{country}\", names: {{en: D}}}}\n");

        Assert.Equal(party, Assert.Single(read.Sites).Party);
        Assert.Equal(problems, read.Problems.Length);
    }

    [Fact]
    public void Military_site_is_never_finer_than_a_locality()
    {
        var site = Reading.Of("""
            sites:
            - id: base
              kind: naval-facility
              country: RU
              names: {en: "Dunay naval facility"}
              bad_aliases: ["Danube (machine translation)"]
              coordinates:
              - {role: pier, lat: 42.87123, lon: 132.33456, precision: berth, radius_m: 200, source: "https://map.example"}
              - {role: settlement, lat: 42.87879, lon: 132.33542, precision: locality, radius_m: 4000, source: geonames}
            """).Sites[0];

        Assert.Equal((new GeoPoint(42.87879, 132.33542), 5000d, "settlement"), (site.Point, site.RadiusMetres, site.PointBasis));
        Assert.Equal("Danube", Assert.Single(site.Traps));
        Assert.Equal(("Russia", "Dunay"), (site.Party, site.Place));
    }

    [Fact]
    public void Fine_point_of_a_military_site_is_brought_to_a_coarse_grid()
    {
        var site = Reading.Of("sites:\n- {id: d, kind: ammunition-depot, country: RU, names: {en: D}, coordinates: [{lat: 45.87123, lon: 40.11874, precision: berth, radius_m: 100, source: x}]}\n").Sites[0];

        Assert.Equal((new GeoPoint(45.85, 40.1), 5000d), (site.Point, site.RadiusMetres));
    }

    [Fact]
    public void Finest_sourced_point_of_a_civil_site_is_taken()
    {
        var reading = Reading.Of("""
            sites:
            - id: p
              kind: seaport
              country: KP
              names: {en: "Rajin (Najin) Port", ko: "나진항 / 라진항"}
              aliases: [Najin]
              locode: KPRJN
              coordinates:
              - {lat: 42.22, lon: 130.29, radius_m: 10}
              - {role: berth, lat: 42.2271, lon: 130.2826, precision: berth, radius_m: 500, source: m}
              - {role: town, lat: 42.25559, lon: 130.28308, precision: locality, radius_m: 4000, source: geonames}
            source_keys: {m: {url: "https://mofa.example/a"}}
            """);

        var site = reading.Sites[0];
        Assert.Equal((new GeoPoint(42.2271, 130.2826), "https://mofa.example/a", "KPRJN", "Najin"), (site.Point, site.Source, site.Locode, site.Place));
        Assert.Equal(["나진항", "라진항"], site.Names["ko"].ToArray());
        Assert.Equal(ProblemCodes.RecordValue, Assert.Single(reading.Problems).Code); // the point without a source
    }

    [Theory]
    [InlineData("seaport", SiteFunction.Port)]
    [InlineData("rail-station", SiteFunction.RailTerminal)]
    [InlineData("converted-airfield-depot", SiteFunction.Airfield)]
    [InlineData("spaceport", SiteFunction.Spaceport)]
    [InlineData("border_crossing", SiteFunction.BorderCrossing)]
    public void Kind_of_a_site_is_a_function(string kind, SiteFunction function)
    {
        Assert.Equal(function, Reading.Of($"sites:\n- {{id: a, kind: {kind}, names: {{en: A}}}}\n").Sites[0].Function);
    }

    [Fact]
    public void Source_has_its_path_through_the_registry_or_through_what_it_is_part_of()
    {
        var sources = Reading.Of("""
            entities:
            - {id: usa, kind: state, names: {en: United States}, admiralty: B, reason: own interest, party_to_case: accuser}
            - {id: nsc, kind: agency, of: usa, names: {en: White House National Security Council}, aliases: [White House]}
            - {id: kirby, kind: person, of: nsc, names: {en: John Kirby}}
            - {id: nobody, kind: person, of: nsc, names: {en: Jane Unregistered}}
            - {id: rok, kind: state, names: {en: South Korea}}
            - {id: mofa, kind: ministry, of: rok, names: {en: ROK Ministry of Foreign Affairs}}
            - {id: lab, kind: think-tank, names: {en: Unheard-of Institute}}
            - {id: tass, kind: state media, names: {en: TASS, ru: "ТАСС"}, admiralty: d}
            derivation:
            - {from: [lab, tass], to: nsc}
            """).Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);

        Assert.Equal("United States/White House/John Kirby", sources["kirby"].Speaker);
        Assert.Equal("United States/White House/Jane Unregistered", sources["nobody"].Speaker);
        Assert.Equal("ROK/MFA", sources["mofa"].Speaker);
        Assert.Null(sources["lab"].Speaker);
        Assert.Equal((Reliability.UsuallyReliable, "own interest; party to the case: accuser"), (sources["usa"].Reliability, sources["usa"].Reason));
        Assert.Equal((SourceKind.StateMedia, Reliability.NotUsuallyReliable), (sources["tass"].Kind, sources["tass"].Reliability));
        Assert.Equal("nsc", Assert.Single(sources["lab"].DerivedFrom));
    }

    [Fact]
    public void Circle_of_parts_ends()
    {
        var sources = Reading.Of("entities:\n- {id: a, kind: agency, of: b, names: {en: Aaa}}\n- {id: b, kind: agency, of: a, names: {en: Bbb}}\n").Sources;

        Assert.All(sources, s => Assert.Null(s.Speaker));
    }

    // IMO Resolution A.1117(30): 9179842 holds; 9123456 is an invented number that fails.
    [Theory]
    [InlineData("9179842", "9179842", 0)]
    [InlineData("IMO 9179842", "9179842", 0)]
    [InlineData("9123456", null, 1)]
    [InlineData("917984", null, 1)]
    public void Imo_number_is_one_only_when_its_check_digit_holds(string imo, string? expected, int problems)
    {
        var reading = Reading.Of($"vessels:\n- {{id: a, names: [ANGARA], imo: {imo}, flag: RU}}\n");

        Assert.Equal(expected, reading.Vessels[0].Imo);
        Assert.Equal(problems, reading.Problems.Length);
    }

    [Fact]
    public void Candidate_number_is_never_used_and_other_ships_of_the_name_are_noted()
    {
        var ship = Reading.Of("""
            vessels:
            - {id: maria, names: [MARIA], imo: null, imo_candidate: {value: 8517839, use: do_not_ship_as_fact}, owner_operator: {name: unresolved}}
            name_collisions:
            - {name: "MARIA E a.k.a. 'MARIA'", imo: 9617923, flag: TG, fact: other}
            - {name: LADY MARIIA, imo: 9220641}
            """).Vessels[0];

        Assert.Null(ship.Imo);
        Assert.Null(ship.Owner);
        Assert.Equal("MARIA E a.k.a. 'MARIA', IMO 9617923, flag TG: other", Assert.Single(ship.NotToBeConfusedWith));
    }
}
