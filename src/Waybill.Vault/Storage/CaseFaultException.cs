using Waybill.Core;

namespace Waybill.Vault.Storage;

/// <summary>The case folder cannot be written or read any further (no space, no right, a failing disk): the run ends, nothing half done.</summary>
public sealed class CaseFaultException : IOException
{
    /// <summary>With the problem to show.</summary>
    public CaseFaultException(Problem problem, Exception? inner = null) : base(problem?.ToString(), inner) => Problem = problem!;

    /// <summary>What happened.</summary>
    public Problem Problem { get; }

    /// <summary>Says what <paramref name="fault"/> means at <paramref name="path"/>.</summary>
    internal static CaseFaultException From(Exception fault, string path)
    {
        if (fault is CaseFaultException already) return already;
        if (fault is UnauthorizedAccessException)
        {
            return new(new(ProblemCodes.FileDenied, path, "the case may not be written here", Hint: "Check who owns the folder and its rights"), fault);
        }
        // ENOSPC 28, EFBIG 27, EDQUOT 122 of errno(3); ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
        if (fault.HResult is 28 or 27 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027))
        {
            return new(new(
                ProblemCodes.NoSpace, path, "there is no space left for the case; what was being written was taken back",
                Hint: "Make room and run the same command again"), fault);
        }
        return new(new(ProblemCodes.FileFault, path, "the case could not be written: " + fault.Message.TrimEnd('.')), fault);
    }
}
