using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Text;

namespace Waybill.Tests.Readers.Documents.Claims;

public sealed class SentenceSplitterTests
{
    private static string[] Split(string text, string language = "en")
    {
        var tokens = Tokenizer.Split(text);
        return [.. SentenceSplitter.Split(text, tokens, Grammar.Of(language).Abbreviations).Select(s => text[tokens[s.Range.Start].Start..tokens[s.Range.End - 1].End])];
    }

    [Theory]
    [InlineData("One ship left. Another came.", "One ship left.", "Another came.")]
    [InlineData("Is it true? No! Wait…", "Is it true?", "No!", "Wait…")]
    [InlineData("A line\nand another", "A line", "and another")]
    [InlineData("A line\r\n\r\nand another", "A line", "and another")]
    [InlineData("Gen. Smith met Mr. Jones. They spoke.", "Gen. Smith met Mr. Jones.", "They spoke.")]
    [InlineData("The U.S. denied it. Iran did not.", "The U.S. denied it.", "Iran did not.")]
    [InlineData("It cost 1.5 million. That is 2.50 each.", "It cost 1.5 million.", "That is 2.50 each.")]
    [InlineData("See example.org for more. Then go.", "See example.org for more.", "Then go.")]
    [InlineData("\"We sent nothing.\" He left.", "\"We sent nothing.\"", "He left.")]
    [InlineData("\"Why not?\" said the minister. He left.", "\"Why not?\" said the minister.", "He left.")]
    [InlineData("“We sent nothing.” (He left.) She stayed.", "“We sent nothing.”", "(He left.)", "She stayed.")]
    [InlineData("no stop at all", "no stop at all")]
    public void Sentences_end_at_their_stops(string text, params string[] sentences) => Assert.Equal(sentences, Split(text));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    public void Nothing_has_no_sentence(string text) => Assert.Empty(Split(text));

    [Fact]
    public void Every_line_is_a_paragraph_of_its_own()
    {
        const string text = "One. Two.\nThree.\n\nFour.";
        var tokens = Tokenizer.Split(text);

        var paragraphs = SentenceSplitter.Split(text, tokens, []).Select(s => s.Paragraph).ToArray();

        Assert.Equal(4, paragraphs.Length);
        Assert.Equal(paragraphs[0], paragraphs[1]);
        Assert.Equal(3, paragraphs.Distinct().Count());
        Assert.Equal(paragraphs.Order(Comparer<int>.Default), paragraphs);
    }
}
