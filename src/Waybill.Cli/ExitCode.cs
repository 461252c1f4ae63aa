namespace Waybill.Cli;

/// <summary>How a run ended, as the process tells its caller. The numbers are a contract: scripts test them.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for was done. The verdict of a check is a result and changes nothing here.</summary>
    Done = 0,

    /// <summary>Done, but some input was skipped, repaired or could not be read.</summary>
    DoneWithProblems = 1,

    /// <summary>The command line was wrong; nothing was done.</summary>
    Usage = 2,

    /// <summary>Evidence or its log does not hold.</summary>
    Integrity = 3,

    /// <summary>A bug of ours.</summary>
    Bug = 4,
}
