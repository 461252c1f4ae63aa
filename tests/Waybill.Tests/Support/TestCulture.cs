using System.Globalization;
using System.Runtime.CompilerServices;

namespace Waybill.Tests.Support;

/// <summary>
/// The culture that the whole suite runs in: <c>WAYBILL_TEST_CULTURE</c> is <c>invariant</c> (default) or <c>hostile</c>, which writes minus as
/// U+2212, the decimal point as U+066B and years in the Buddhist calendar. Nothing that Waybill writes may show it.
/// </summary>
internal static class TestCulture
{
    /// <summary>A culture in which every careless format or parse goes wrong.</summary>
    public static CultureInfo Hostile { get; } = MakeHostile();

#pragma warning disable CA2255 // The culture must stand before any test class is made; xunit 2 has no other hook as early.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("WAYBILL_TEST_CULTURE") is not "hostile") return;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Hostile;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Hostile;
    }

    private static CultureInfo MakeHostile()
    {
        var culture = new CultureInfo("th-TH", useUserOverride: false);
        culture.DateTimeFormat.Calendar = new ThaiBuddhistCalendar();
        var numbers = culture.NumberFormat;
        numbers.NegativeSign = "\u2212";
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = "\u066B";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = "\u066C";
        return CultureInfo.ReadOnly(culture);
    }
}
