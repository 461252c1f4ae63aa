using System.Text;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Readers.Documents;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Short articles for tests, published by the Harbour Post on Friday, 10 May 2024.</summary>
internal static class Article
{
    public static readonly LocalDate Published = new(2024, 5, 10);

    public static ReadDocument Read(string language, string text) =>
        DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new DocumentFacts { Publisher = "Harbour Post", Published = Published, Language = language });

    /// <summary>The claims as lines of <paramref name="show"/>.</summary>
    public static string[] Claims(string language, string text, Func<Claim, string> show) => [.. Read(language, text).Claims.Select(show)];

    /// <summary>Giver and receiver, <c>-</c> where unstated.</summary>
    public static string Direction(Claim claim) => $"{claim.From ?? "-"} > {claim.To ?? "-"}";

    /// <summary>Predicate and direction.</summary>
    public static string Act(Claim claim) => $"{ClaimWords.Of(claim.Predicate)} {Direction(claim)}";

    /// <summary>Speaker and stance.</summary>
    public static string Voice(Claim claim) => $"{claim.Speaker} {ClaimWords.Of(claim.Stance)}";

    /// <summary>Speaker, stance, predicate and direction.</summary>
    public static string Whole(Claim claim) => $"{Voice(claim)} {Act(claim)}";
}
