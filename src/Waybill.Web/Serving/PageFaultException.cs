using Waybill.Core;

namespace Waybill.Web.Serving;

/// <summary>A request that ends in a page which says why.</summary>
internal sealed class PageFaultException(int status, Problem problem) : Exception(problem.Message)
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What is wrong, in the words of the terminal.</summary>
    public Problem Problem { get; } = problem;
}
