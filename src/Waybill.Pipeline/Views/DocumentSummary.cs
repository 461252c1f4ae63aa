using Waybill.Core.Claims;
using Waybill.Core.Documents;

namespace Waybill.Pipeline.Views;

/// <summary>What was found in a document, in one line.</summary>
public static class DocumentSummary
{
    /// <summary>The closing line: what was found, in numbers.</summary>
    public static string Of(ReadDocument document, Messages text)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<string> { text.Count("Summary.Claims", document.Claims.Length) };
        var denials = document.Claims.Count(c => c.Stance == Stance.Deny);
        if (denials > 0) parts.Add(text.Count("Summary.Denials", denials));
        parts.Add(text.Count("Summary.Quantities", document.Quantities.Count(q => !q.InBoilerplate)));
        parts.Add(text.Count("Summary.Dates", document.Dates.Count(d => !d.InBoilerplate)));
        if (document.NoComments.Length > 0) parts.Add(text.Count("Summary.NoComments", document.NoComments.Length));
        if (document.Boilerplate.Length > 0) parts.Add(text.Count("Summary.Furniture", document.Boilerplate.Length));
        return string.Join(", ", parts) + ".";
    }
}
