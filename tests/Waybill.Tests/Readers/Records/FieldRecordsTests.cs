using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Waybill.Tests.Readers.Records;

/// <summary>The public facts of the case of 2023-2025, as compiled by hand: every row of them is read.</summary>
public sealed class FieldRecordsTests
{
    [FieldDataTheory]
    [InlineData("voyages.yaml", "records")]
    [InlineData("statements.yaml", "statements")]
    [InlineData("sites.yaml", "sites")]
    [InlineData("entities.yaml", "entities")]
    [InlineData("vessels.yaml", "vessels")]
    public void No_row_is_lost(string file, string list)
    {
        var ids = RowsOf(file, list);

        var reading = Reading.OfFieldData(file);

        Assert.Equal(EvidenceNature.Records, reading.Nature);
        Assert.Equal(ids, Read(reading, list));
        Assert.DoesNotContain(reading.Problems, p => p.Code is ProblemCodes.RecordSkipped or ProblemCodes.RecordValue or ProblemCodes.RecordTwice or ProblemCodes.RecordField);
        Assert.True(reading.Problems.Length <= 1, string.Join('\n', reading.Problems));
    }

    [FieldDataTheory]
    [InlineData("provisions.yaml")]
    [InlineData("conversions.yaml")]
    public void File_of_other_lists_is_kept_unread_and_says_so(string file)
    {
        var reading = Reading.OfFieldData(file);

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.Equal(ProblemCodes.RecordsNotRead, Assert.Single(reading.Problems).Code);
    }

    [FieldDataTheory]
    [InlineData("checks/calc.py")]
    [InlineData("checks/geo.py")]
    public void Program_is_kept_in_silence(string file)
    {
        var reading = Reading.OfFieldData(file);

        Assert.Equal(EvidenceNature.Unread, reading.Nature);
        Assert.Empty(reading.Problems);
    }

    private static string[] RowsOf(string file, string list)
    {
        using var text = File.OpenText(FieldData.At("case", file));
        var stream = new YamlStream();
        stream.Load(text);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return [.. ((YamlSequenceNode)root.Children[new YamlScalarNode(list)]).Select(row => ((YamlMappingNode)row).Children[new YamlScalarNode("id")].ToString())];
    }

    private static IEnumerable<string> Read(EvidenceReading reading, string list) => list switch
    {
        "records" => reading.Observations.Select(o => o.Id[9..]),
        "statements" => reading.Statements.Select(s => s.Id[9..]),
        "sites" => reading.Sites.Select(s => s.Id),
        "entities" => reading.Sources.Select(s => s.Id),
        _ => reading.Vessels.Select(v => v.Id),
    };
}
