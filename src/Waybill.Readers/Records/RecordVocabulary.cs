using System.Collections.Frozen;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Records;

/// <summary>The words of files of records, ready to be looked up. Read once, when first asked for.</summary>
internal sealed class RecordVocabulary
{
    private static readonly Lazy<RecordVocabulary> Shared = new(() => new(LanguageData.ReadVocabulary<RecordWords>("records")));

    private RecordVocabulary(RecordWords words)
    {
        (Shown, Undetermined) = (words.Shown, words.Undetermined);
        Units = new(words.Units);
        UnitBreaks = Flags(words.UnitBreaks);
        Rates = new(words.Rates);
        Qualifiers = new(words.Qualifiers);
        Relays = Flags(words.Relays);
        Products = Flags(words.Products);
        Sensors = Of<Sensor>(words.Sensors);
        Visible = Of<VisibleKind>(words.Visible);
        Handling = Flags(words.Handling);
        Inferred = Flags(words.Inferred);
        InferredFrom = Flags(words.InferredFrom);
        Stances = new(words.Stances);
        Unknown = Flags(words.Unknown);
        SiteKinds = Of<SiteFunction>(words.SiteKinds);
        SourceKinds = Of<SourceKind>(words.SourceKinds);
        ProofLacking = Flags(words.ProofLacking);
        SaysNothing = Flags(words.SaysNothing);
        Examples = words.Examples.Select(NameForms.Fold).ToFrozenSet(StringComparer.Ordinal);
        NotRead = words.NotRead.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The vocabulary carried in the assembly.</summary>
    public static RecordVocabulary Instance => Shared.Value;

    public string Shown { get; }

    public string Undetermined { get; }

    public WordTable<string> Units { get; }

    public WordTable<bool> UnitBreaks { get; }

    public WordTable<string> Rates { get; }

    public WordTable<string> Qualifiers { get; }

    public WordTable<bool> Relays { get; }

    public WordTable<bool> Products { get; }

    public WordTable<Sensor> Sensors { get; }

    public WordTable<VisibleKind> Visible { get; }

    public WordTable<bool> Handling { get; }

    public WordTable<bool> Inferred { get; }

    public WordTable<bool> InferredFrom { get; }

    public WordTable<string> Stances { get; }

    public WordTable<bool> Unknown { get; }

    public WordTable<SiteFunction> SiteKinds { get; }

    public WordTable<SourceKind> SourceKinds { get; }

    public WordTable<bool> ProofLacking { get; }

    public WordTable<bool> SaysNothing { get; }

    public FrozenSet<string> Examples { get; }

    public FrozenSet<string> NotRead { get; }

    private static WordTable<bool> Flags(List<string> phrases) => new([new(true, phrases)]);

    private static WordTable<T> Of<T>(Dictionary<string, List<string>> rows)
        where T : struct, Enum => new(rows.Select(r => KeyValuePair.Create(EnumWords<T>.Of(r.Key), r.Value)));
}
