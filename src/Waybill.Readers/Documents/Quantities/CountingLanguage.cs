using System.Collections.Concurrent;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>The numbers and units of a language, read once: quantities and dates are both built from them.</summary>
internal sealed class CountingLanguage
{
    private static readonly ConcurrentDictionary<string, Lazy<CountingLanguage>> Known = new(StringComparer.Ordinal);

    private CountingLanguage(string code)
    {
        Numbers = LanguageData.Read<NumberData>(code, "numbers");
        Units = LanguageData.Read<UnitData>(code, "units");
        NumberReader = new(Numbers);
        UnitReader = new(Units, Numbers);
    }

    public NumberData Numbers { get; }

    public UnitData Units { get; }

    public NumberReader NumberReader { get; }

    public UnitReader UnitReader { get; }

    /// <summary>What is known of a language.</summary>
    /// <param name="code">Language code (BCP 47) that has a folder of data.</param>
    public static CountingLanguage For(string code) => Known.GetOrAdd(code, static c => new(() => new(c))).Value;
}
