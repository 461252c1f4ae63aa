using System.Text;
using Waybill.Core.Documents;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Every claim shows its words, and the same bytes always give the same claims.</summary>
public sealed class QuoteTests
{
    private const string English = "Kenya's foreign minister said on Monday that Serbia had shipped more than 40 mortars from Belgrade to Sudan. Serbia denied Kenya's claim that weapons were sent to Sudan. \"We have sent nothing to Sudan,\" the foreign ministry said. It declined to comment on drones.";

    private const string Indonesian = "Menteri Luar Negeri Kenya mengatakan Serbia mengirim lebih dari 40 mortir ke Sudan. Serbia membantah tuduhan Kenya bahwa senjata dikirim ke Sudan. \"Kami tidak pernah mengirim senjata ke Sudan,\" kata Kementerian Luar Negeri Serbia.";

    public static TheoryData<string, string> Texts => new()
    {
        { "en", English },
        { "id", Indonesian },
        { "en", "🚢📦 " + English.Replace("Sudan. ", "Sudan 🛳️. ", StringComparison.Ordinal) },
        { "id", "👩‍✈️ " + Indonesian.Replace("Sudan. ", "Sudan (🇸🇩). ", StringComparison.Ordinal) },
        { "en", English.Replace("Serbia", "Serbia (Србија, 세르비아)", StringComparison.Ordinal) },
        { "en", "Cafe\u0301 e\u0301\u0323 \u1100\u1161\u11A8 " + English },
        { "en", English.Replace(". ", ".\r\n\r\n", StringComparison.Ordinal) },
        { "id", Indonesian.Replace(". ", ".\r\n", StringComparison.Ordinal) },
        { "en", English.Replace("\"", "", StringComparison.Ordinal) + " \"An unclosed quotation says that Iran sent missiles to Russia" },
        { "en", English.Replace(' ', '\u00A0') },
        { "en", "\uFEFF" + English },
        { "en", "𝐊enya " + English + " 𝒮erbia" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_quote_equals_the_text_at_its_span(string language, string text)
    {
        var document = Article.Read(language, text);

        Assert.NotEmpty(document.Claims);
        AssertQuotes(document);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_quote_is_where_a_reader_who_counts_code_points_finds_it(string language, string text)
    {
        var document = Article.Read(language, text);
        var points = document.Text.Value.EnumerateRunes().Select(r => r.ToString()).ToArray();

        Assert.All(document.Claims, c => Assert.Equal(c.Quote, string.Concat(points[c.Span.Start..c.Span.End])));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_same_bytes_give_the_same_claims(string language, string text)
    {
        Assert.Equal(ReadJsonWriter.Line(Article.Read(language, text)), ReadJsonWriter.Line(Article.Read(language, text)));
    }

    [Fact]
    public void What_was_read_before_changes_nothing()
    {
        string[] articles = [English, "Ankara said Greece had sold tanks to Libya. He denied it.", "The three countries condemned the shipment.", English + " More."];

        var forward = articles.Select(a => ReadJsonWriter.Line(Article.Read("en", a))).ToArray();
        var backward = articles.Reverse().Select(a => ReadJsonWriter.Line(Article.Read("en", a))).Reverse().ToArray();

        Assert.Equal(forward, backward);
    }

    [Fact]
    public void Claims_are_numbered_in_reading_order_under_the_hash_of_the_document()
    {
        var document = Article.Read("en", English);

        Assert.Equal(document.Claims.Select((_, i) => $"{document.Sha256.Hex[..8]}-c{i + 1}"), document.Claims.Select(c => c.Id));
        Assert.Equal(document.Claims.Select(c => c.Span.Start).Order(Comparer<int>.Default), document.Claims.Select(c => c.Span.Start));
    }

    /// <summary>Fails unless each passage stands where it says, and each link leads to a claim.</summary>
    internal static void AssertQuotes(ReadDocument document)
    {
        Assert.All(document.Claims, c =>
        {
            Assert.False(string.IsNullOrWhiteSpace(c.Quote));
            Assert.Equal(document.Text.Quote(c.Span), c.Quote);
            Assert.DoesNotContain(c.Id, c.Denies);
            Assert.All(c.Denies.Concat(c.Disputes), id => Assert.Contains(document.Claims, o => o.Id == id));
            Assert.True(c.SameAs is null || c.SameAs != c.Id && document.Claims.Any(o => o.Id == c.SameAs));
        });
        Assert.All(document.NoComments.Concat(document.Boilerplate), p => Assert.Equal(document.Text.Quote(p.Span), p.Quote));
    }
}
