using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;

namespace Waybill.Ledger;

/// <summary>An assessment as the ledger keeps it. Only the newest is kept.</summary>
/// <param name="Inputs">Hash of everything that it was made from.</param>
/// <param name="LogSize">Leaves that the custody log had then.</param>
/// <param name="LogRoot">Root of the custody log then.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="Problems">What was wrong with the input, in the order of the log.</param>
public sealed record StoredAssessment(
    Sha256Digest Inputs, long LogSize, Sha256Digest LogRoot, CaseAssessment Assessment, ImmutableArray<Problem> Problems);
