using System.Collections.Immutable;
using Waybill.Assessment;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Pipeline.Cases;
using Waybill.Vault.Log;

namespace Waybill.Pipeline.Assessing;

/// <summary>What came of assessing a case.</summary>
public sealed record AssessOutcome
{
    /// <summary>The assessment; null when there is no case, or its case file cannot be used: <see cref="Problems"/> say why.</summary>
    public CaseAssessment? Assessment { get; init; }

    /// <summary>What the author of the case wrote; null when <see cref="Assessment"/> is.</summary>
    public CaseFile? CaseFile { get; init; }

    /// <summary>What the assessment started from; null when it was stored and nobody asked for it.</summary>
    public AssessmentInput? Input { get; init; }

    /// <summary>Name of each piece of evidence that counts, as it was first received.</summary>
    public IReadOnlyDictionary<Sha256Digest, string> FileNames { get; init; } = ImmutableDictionary<Sha256Digest, string>.Empty;

    /// <summary>Size and root of the custody log that it rests on; the default value when there is none.</summary>
    public LogHead Head { get; init; }

    /// <summary>Pieces of evidence that were read in this run.</summary>
    public int ReadNow { get; init; }

    /// <summary>Pieces whose stored reading was taken, or that did not have to be looked at because the assessment was stored.</summary>
    public int Reused { get; init; }

    /// <summary>Pieces whose bytes were redacted: they count for nothing.</summary>
    public int Redacted { get; init; }

    /// <summary>True when nothing had changed and the stored assessment was taken.</summary>
    public bool IsStored { get; init; }

    /// <summary>What was wrong with the input, in the order of the log: stored ones as well, so that a second run tells the same.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>What is worth knowing of the ledger, and of the input where nothing was lost; it changes neither result nor exit code.</summary>
    public ImmutableArray<Problem> Remarks { get; init; } = [];
}
