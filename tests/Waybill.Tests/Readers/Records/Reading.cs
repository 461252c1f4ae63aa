using System.Text;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Readers;
using Waybill.Tests.Support;

namespace Waybill.Tests.Readers.Records;

/// <summary>Reads a file of records given as text, or one of the field data.</summary>
internal static class Reading
{
    public static EvidenceReading Of(string text, string name = "case.records.yaml", DocumentFacts? facts = null) =>
        EvidenceReader.Read(name, "text/plain", Encoding.UTF8.GetBytes(text), facts ?? DocumentFacts.None);

    public static EvidenceReading OfFieldData(string name) =>
        EvidenceReader.Read(name, "text/plain", File.ReadAllBytes(FieldData.At("case", name)), DocumentFacts.None);
}
