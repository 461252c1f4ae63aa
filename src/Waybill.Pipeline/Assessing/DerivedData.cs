using Waybill.Core;
using Waybill.Ledger;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Assessing;

/// <summary>What is derived from a case as a whole.</summary>
public static class DerivedData
{
    /// <summary>
    /// Deletes what was read and assessed; the next assessment makes it again. Done before a redaction: words of the bytes must not outlive them.
    /// </summary>
    /// <exception cref="CaseFaultException">It cannot be deleted.</exception>
    public static void Delete(CaseLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var shown = Path.Combine(layout.Shown, Path.GetFileName(layout.Derived));
        try
        {
            if (FileKinds.Of(layout.Derived) == FileKind.Folder) new LedgerFiles(layout.Derived, shown).Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CaseFaultException(new(
                ProblemCodes.FileDenied, shown, "what was read in the evidence cannot be deleted, so nothing was redacted: " + e.Message.TrimEnd('.'),
                Hint: "Close what uses the files, check their rights, and run the command again"), e);
        }
    }
}
