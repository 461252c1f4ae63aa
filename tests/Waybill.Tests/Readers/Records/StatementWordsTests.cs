namespace Waybill.Tests.Readers.Records;

/// <summary>What the words of a statement's row say of goods, where its fields leave them open.</summary>
public sealed class StatementWordsTests
{
    [Theory]
    [InlineData("admits", "Confirms that troops were deployed. Says nothing on shells.", "troops")]
    [InlineData("alleges", "Sent artillery shells; no missiles were seen.", "artillery-ammunition")]
    [InlineData("denies", "Never exported artillery shells.", "artillery-ammunition")]
    public void Goods_of_a_negated_sentence_are_affirmed_by_nobody(string stance, string content, string expected)
    {
        var reading = Reading.Of($$"""
            statements:
              - {id: s001, date: 2025-04-28, speaker: A speaker, org: kenya, stance: {{stance}}, content: "{{content}}"}
            """);

        Assert.Equal([expected], Assert.Single(reading.Statements).Goods.AsEnumerable());
    }
}
