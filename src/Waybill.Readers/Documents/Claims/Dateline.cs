using Waybill.Core.Documents;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Reads what a dateline says of the whole article: the agency it was taken from, as in <c>SEOUL (AP) —</c>.</summary>
internal static class Dateline
{
    private const int LongestDateline = 90; // characters

    /// <summary>Agencies named in the dateline, other than the publisher itself.</summary>
    public static IReadOnlyList<string> Agencies(
        IReadOnlyList<Token> tokens, IReadOnlyList<EntityFind> entities, IReadOnlyList<(int Start, int End)> furniture, string? publisher)
    {
        var agencies = new List<string>();
        foreach (var (start, end) in furniture)
        {
            if (end - start > LongestDateline || !RunsIntoText(tokens, end)) continue;
            foreach (var entity in entities)
            {
                var first = tokens[entity.FirstToken];
                if (first.Start < start || first.Start >= end || entity.Entry.Kind != EntityKind.Outlet) continue;
                if (entity.FirstToken > 0 && IsOpener(tokens[entity.FirstToken - 1]) && !IsPublisher(entity.Entry.Name, publisher)) agencies.Add(entity.Entry.Name);
            }
            break;
        }
        return agencies.Distinct(StringComparer.Ordinal).ToList();
    }

    private static bool IsOpener(Token token) => token.Is("(") || token.Is("/");

    private static bool IsPublisher(string name, string? publisher) =>
        publisher is not null && (publisher.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(publisher, StringComparison.OrdinalIgnoreCase));

    // A dateline is furniture that text follows on the same line.
    private static bool RunsIntoText(IReadOnlyList<Token> tokens, int end)
    {
        foreach (var token in tokens)
        {
            if (token.Start >= end) return token.Kind != TokenKind.Break;
        }
        return false;
    }
}
