using Waybill.Core;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Output;

/// <summary>Problems as the user sees them: one line each on standard error as they come, and a closing count.</summary>
internal sealed class ProblemReport(TextWriter error, Messages text)
{
    /// <summary>How many were reported.</summary>
    public int Count { get; private set; }

    /// <summary>What the run's exit code is as far as problems decide it.</summary>
    public ExitCode ExitCode => Count == 0 ? ExitCode.Done : ExitCode.DoneWithProblems;

    /// <summary>Writes one problem.</summary>
    public void Add(Problem problem)
    {
        Count++;
        error.WriteLine(problem.ToString());
    }

    /// <summary>Writes several problems in their order.</summary>
    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    /// <summary>Writes the closing count when there was any problem, and gives the exit code.</summary>
    public ExitCode Close()
    {
        if (Count > 0) error.WriteLine(text.Count("Problems", Count));
        return ExitCode;
    }
}
