using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A deterministic test of something that was said: arithmetic, geometry or the calendar against claims and observations. It works on the records of
/// any case and never on the words of a language. Its page <c>docs/checks/ID.md</c> says what it tests, and its examples run as tests.
/// </summary>
internal interface ICaseCheck
{
    /// <summary>Identifier, lower case with hyphens, as <c>border-distance</c>.</summary>
    string Id { get; }

    /// <summary>Version; raised when a formula, a factor that is used or a threshold changes, so that an old result can be told from a new one.</summary>
    int Version { get; }

    /// <summary>
    /// Results in the order of the evidence. The runner numbers them: <see cref="CheckResult.Id"/> may be the check's. A check that finds nothing to test
    /// gives nothing; it gives <see cref="Verdict.NotTestable"/> only where something was said that it should test and cannot.
    /// </summary>
    IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers);
}
