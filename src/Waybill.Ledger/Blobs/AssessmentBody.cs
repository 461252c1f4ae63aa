using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;

namespace Waybill.Ledger.Blobs;

/// <summary>What is stored of an assessment.</summary>
internal sealed record AssessmentBody(CaseAssessment Assessment, ImmutableArray<Problem> Problems);
