using Waybill.Core.Cases;

namespace Waybill.Assessment.Evidence;

/// <summary>Makes claims of the rows of a file of statements: one for each number, or one for a row without.</summary>
internal static class StatementClaims
{
    /// <summary>The claims of a row; their identifiers are the row's, numbered where there are several.</summary>
    public static IEnumerable<CaseClaim> Of(Statement statement, SourceBook sources)
    {
        yield break;
    }
}
