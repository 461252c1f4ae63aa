using Waybill.Assessment.Law;
using Waybill.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Waybill.Tests.Assessment.Law;

/// <summary>The data of law against the field data's own compilation: votes, days and the pairing of paragraph, direction and force.</summary>
public sealed class FieldDataLawTests
{
    [FieldDataFact]
    public void Days_and_votes_are_those_of_the_field_data()
    {
        foreach (var row in Rows("resolutions").Where(r => Text(r, "adopted") is not (null or "null")))
        {
            var vote = VoteBook.Find(Text(row, "id")!);

            Assert.NotNull(vote);
            Assert.Equal(Text(row, "adopted"), NodaTime.Text.LocalDatePattern.Iso.Format(vote.Day));
            Assert.Equal(Text(row["vote"], "for"), vote.Votes.For.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(Text(row, "russia"), vote.Of("Russia").ToString().ToLowerInvariant());
        }
    }

    [FieldDataFact]
    public void Every_paragraph_of_the_field_data_is_there_with_its_direction_and_force()
    {
        foreach (var row in Rows("provisions"))
        {
            var provision = ProvisionBook.Get(Text(row, "id")!);

            Assert.Equal(Text(row, "resolution"), provision.Instrument.Id);
            Assert.Equal(Text(row, "paragraph"), provision.Paragraph);
            Assert.Equal(Text(row, "direction"), provision.Direction switch
            {
                FlowDirection.To => "to-DPRK",
                FlowDirection.From => "from-DPRK",
                FlowDirection.Both => "both",
                _ => "n/a",
            });
            Assert.Equal(Text(row, "force")!.StartsWith("binding", StringComparison.Ordinal), provision.Force == ProvisionForce.Binding);
        }
    }

    // Read further here than there, each at the address the row gives; and one less far: of 1874 ¶10 only the half with the exception was found in a copy.
    [FieldDataFact]
    public void Where_a_text_was_read_further_or_less_far_than_in_the_field_data_is_known()
    {
        var differ = Rows("provisions").Where(r => !string.Equals(Text(r, "text_seen"), ProvisionBook.Get(Text(r, "id")!).Text.ToString(), StringComparison.OrdinalIgnoreCase)).Select(r => Text(r, "id"));

        Assert.Equal(["p1718-8a2", "p1718-8b", "p1874-10", "p2270-19"], differ);
    }

    private static IEnumerable<YamlNode> Rows(string key)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(FieldData.At("case", "provisions.yaml"));
        yaml.Load(reader);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode[key]).Children;
    }

    private static string? Text(YamlNode row, string key) =>
        ((YamlMappingNode)row).Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((value as YamlScalarNode)?.Value) : null;
}
