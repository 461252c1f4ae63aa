using Waybill.Core;
using Waybill.Pipeline.Sidecars;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Cases;

/// <summary>Brings files and folders into a case, each with its sidecar where it has one.</summary>
public sealed class CaseAddition(CaseVault vault, CaseLayout layout, Actor by, IClock clock, VaultOptions options)
{
    /// <summary>
    /// Adds everything under a path, one outcome a file as it is done. Problems of one file never stop the others; a sidecar's
    /// problem keeps its file, with what the sidecar could say.
    /// </summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="given">The path as the user gave it.</param>
    /// <param name="problems">Receives what was skipped or not understood.</param>
    /// <param name="cancellation">Ends between two blocks of a file; the file under way is then not added.</param>
    /// <exception cref="IntegrityException">The case does not hold.</exception>
    /// <exception cref="CaseFaultException">The case cannot be written any further.</exception>
    public IEnumerable<AddOutcome> Add(string path, string given, ICollection<Problem> problems, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var file in SourceFiles.Under(path, given, layout, problems, options))
        {
            cancellation.ThrowIfCancellationRequested();
            // A sidecar speaks of its document and is no evidence of its own; alone, it is a file like any other.
            if (SidecarReader.DocumentFor(file.Path) is { } document && FileKinds.Of(document) == FileKind.File) continue;
            var facts = SidecarReader.ReadBeside(file.Path, file.From, problems);
            var outcome = vault.Add(file, facts, by, clock.GetCurrentInstant(), cancellation);
            if (outcome.Problem is not null) problems.Add(outcome.Problem);
            yield return outcome;
        }
    }
}
