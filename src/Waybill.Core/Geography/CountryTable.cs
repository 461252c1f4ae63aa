namespace Waybill.Core.Geography;

/// <summary>
/// The table behind <see cref="CountryCodes"/>: alpha-2, alpha-3 and numeric code of ISO 3166-1 (as packaged in Debian iso-codes), then the
/// name that the registry of parties gives the state. XK, XKX are codes of user assignment for Kosovo and have no number.
/// </summary>
internal static class CountryTable
{
    /// <summary>One state a line, in order of its alpha-2 code.</summary>
    public const string Text = """
        AD AND 020 Andorra
        AE ARE 784 UAE
        AF AFG 004 Afghanistan
        AG ATG 028 Antigua and Barbuda
        AL ALB 008 Albania
        AM ARM 051 Armenia
        AO AGO 024 Angola
        AR ARG 032 Argentina
        AT AUT 040 Austria
        AU AUS 036 Australia
        AZ AZE 031 Azerbaijan
        BA BIH 070 Bosnia and Herzegovina
        BB BRB 052 Barbados
        BD BGD 050 Bangladesh
        BE BEL 056 Belgium
        BF BFA 854 Burkina Faso
        BG BGR 100 Bulgaria
        BH BHR 048 Bahrain
        BI BDI 108 Burundi
        BJ BEN 204 Benin
        BN BRN 096 Brunei
        BO BOL 068 Bolivia
        BR BRA 076 Brazil
        BS BHS 044 Bahamas
        BT BTN 064 Bhutan
        BW BWA 072 Botswana
        BY BLR 112 Belarus
        BZ BLZ 084 Belize
        CA CAN 124 Canada
        CD COD 180 DR Congo
        CF CAF 140 Central African Republic
        CG COG 178 Republic of the Congo
        CH CHE 756 Switzerland
        CI CIV 384 Ivory Coast
        CL CHL 152 Chile
        CM CMR 120 Cameroon
        CN CHN 156 China
        CO COL 170 Colombia
        CR CRI 188 Costa Rica
        CU CUB 192 Cuba
        CV CPV 132 Cape Verde
        CY CYP 196 Cyprus
        CZ CZE 203 Czech Republic
        DE DEU 276 Germany
        DJ DJI 262 Djibouti
        DK DNK 208 Denmark
        DM DMA 212 Dominica
        DO DOM 214 Dominican Republic
        DZ DZA 012 Algeria
        EC ECU 218 Ecuador
        EE EST 233 Estonia
        EG EGY 818 Egypt
        EH ESH 732 Western Sahara
        ER ERI 232 Eritrea
        ES ESP 724 Spain
        ET ETH 231 Ethiopia
        FI FIN 246 Finland
        FJ FJI 242 Fiji
        FM FSM 583 Micronesia
        FR FRA 250 France
        GA GAB 266 Gabon
        GB GBR 826 United Kingdom
        GD GRD 308 Grenada
        GE GEO 268 Georgia
        GH GHA 288 Ghana
        GM GMB 270 Gambia
        GN GIN 324 Guinea
        GQ GNQ 226 Equatorial Guinea
        GR GRC 300 Greece
        GT GTM 320 Guatemala
        GW GNB 624 Guinea-Bissau
        GY GUY 328 Guyana
        HK HKG 344 Hong Kong
        HN HND 340 Honduras
        HR HRV 191 Croatia
        HT HTI 332 Haiti
        HU HUN 348 Hungary
        ID IDN 360 Indonesia
        IE IRL 372 Ireland
        IL ISR 376 Israel
        IN IND 356 India
        IQ IRQ 368 Iraq
        IR IRN 364 Iran
        IS ISL 352 Iceland
        IT ITA 380 Italy
        JM JAM 388 Jamaica
        JO JOR 400 Jordan
        JP JPN 392 Japan
        KE KEN 404 Kenya
        KG KGZ 417 Kyrgyzstan
        KH KHM 116 Cambodia
        KI KIR 296 Kiribati
        KM COM 174 Comoros
        KN KNA 659 Saint Kitts and Nevis
        KP PRK 408 DPRK
        KR KOR 410 ROK
        KW KWT 414 Kuwait
        KZ KAZ 398 Kazakhstan
        LA LAO 418 Laos
        LB LBN 422 Lebanon
        LC LCA 662 Saint Lucia
        LI LIE 438 Liechtenstein
        LK LKA 144 Sri Lanka
        LR LBR 430 Liberia
        LS LSO 426 Lesotho
        LT LTU 440 Lithuania
        LU LUX 442 Luxembourg
        LV LVA 428 Latvia
        LY LBY 434 Libya
        MA MAR 504 Morocco
        MC MCO 492 Monaco
        MD MDA 498 Moldova
        ME MNE 499 Montenegro
        MG MDG 450 Madagascar
        MH MHL 584 Marshall Islands
        MK MKD 807 North Macedonia
        ML MLI 466 Mali
        MM MMR 104 Myanmar
        MN MNG 496 Mongolia
        MO MAC 446 Macau
        MR MRT 478 Mauritania
        MT MLT 470 Malta
        MU MUS 480 Mauritius
        MV MDV 462 Maldives
        MW MWI 454 Malawi
        MX MEX 484 Mexico
        MY MYS 458 Malaysia
        MZ MOZ 508 Mozambique
        NA NAM 516 Namibia
        NE NER 562 Niger
        NG NGA 566 Nigeria
        NI NIC 558 Nicaragua
        NL NLD 528 Netherlands
        NO NOR 578 Norway
        NP NPL 524 Nepal
        NR NRU 520 Nauru
        NZ NZL 554 New Zealand
        OM OMN 512 Oman
        PA PAN 591 Panama
        PE PER 604 Peru
        PG PNG 598 Papua New Guinea
        PH PHL 608 Philippines
        PK PAK 586 Pakistan
        PL POL 616 Poland
        PS PSE 275 Palestine
        PT PRT 620 Portugal
        PW PLW 585 Palau
        PY PRY 600 Paraguay
        QA QAT 634 Qatar
        RO ROU 642 Romania
        RS SRB 688 Serbia
        RU RUS 643 Russia
        RW RWA 646 Rwanda
        SA SAU 682 Saudi Arabia
        SB SLB 090 Solomon Islands
        SC SYC 690 Seychelles
        SD SDN 729 Sudan
        SE SWE 752 Sweden
        SG SGP 702 Singapore
        SI SVN 705 Slovenia
        SK SVK 703 Slovakia
        SL SLE 694 Sierra Leone
        SM SMR 674 San Marino
        SN SEN 686 Senegal
        SO SOM 706 Somalia
        SR SUR 740 Suriname
        SS SSD 728 South Sudan
        ST STP 678 Sao Tome and Principe
        SV SLV 222 El Salvador
        SY SYR 760 Syria
        SZ SWZ 748 Eswatini
        TD TCD 148 Chad
        TG TGO 768 Togo
        TH THA 764 Thailand
        TJ TJK 762 Tajikistan
        TL TLS 626 East Timor
        TM TKM 795 Turkmenistan
        TN TUN 788 Tunisia
        TO TON 776 Tonga
        TR TUR 792 Turkey
        TT TTO 780 Trinidad and Tobago
        TV TUV 798 Tuvalu
        TW TWN 158 Taiwan
        TZ TZA 834 Tanzania
        UA UKR 804 Ukraine
        UG UGA 800 Uganda
        US USA 840 United States
        UY URY 858 Uruguay
        UZ UZB 860 Uzbekistan
        VA VAT 336 Vatican
        VC VCT 670 Saint Vincent and the Grenadines
        VE VEN 862 Venezuela
        VN VNM 704 Vietnam
        VU VUT 548 Vanuatu
        WS WSM 882 Samoa
        XK XKX --- Kosovo
        YE YEM 887 Yemen
        ZA ZAF 710 South Africa
        ZM ZMB 894 Zambia
        ZW ZWE 716 Zimbabwe
        """;
}
