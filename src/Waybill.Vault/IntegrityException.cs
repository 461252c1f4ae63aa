using Waybill.Core;

namespace Waybill.Vault;

/// <summary>The evidence or the log does not hold, so that nothing may be built on it: the run ends.</summary>
public sealed class IntegrityException : Exception
{
    /// <summary>With the problem to show.</summary>
    public IntegrityException(Problem problem) : base(problem?.ToString()) => Problem = problem!;

    /// <summary>What does not hold.</summary>
    public Problem Problem { get; }
}
