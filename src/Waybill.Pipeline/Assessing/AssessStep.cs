using System.Collections.Immutable;
using Waybill.Assessment;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Ledger;
using Waybill.Pipeline.Cases;
using Waybill.Readers.Gazetteer;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Assessing;

/// <summary>
/// Everything that a case says, derived from its vault and log: what was read before and has not changed is taken from the ledger. The ledger may
/// go at any time; the result is the same, byte for byte.
/// </summary>
public sealed class AssessStep
{
    // Each try meets a redaction that was written since the log was read; that somebody redacts faster than this reads is not to be feared.
    private const int Tries = 3;

    private const int FewReadings = 16;

    private readonly CaseLayout layout;
    private readonly AssessOptions options;
    private readonly Action<AssessProgress>? progress;
    private readonly CustodyLog log;
    private readonly CaseFile file;
    private readonly LedgerFiles files;
    private readonly ImmutableArray<EvidencePiece> pieces;
    private readonly Sha256Digest inputs;

    private AssessStep(CaseLayout layout, AssessOptions options, Action<AssessProgress>? progress, CustodyLog log, CaseFile file, LedgerFiles files)
    {
        (this.layout, this.options, this.progress, this.log, this.file, this.files) = (layout, options, progress, log, file, files);
        pieces = [.. log.State.Evidence.Where(e => e.Redaction is null).Select(e => EvidencePiece.Of(e, Fingerprint.Readers, options.Limits.DocumentBytes))];
        using var print = new Fingerprint();
        print.Add(Fingerprint.Readers).Add(Fingerprint.Assessors);
        AuthorsView.AddTo(print, file);
        foreach (var piece in pieces) print.Add(piece.Key.Evidence).Add(piece.Key.Inputs);
        inputs = print.End();
    }

    /// <summary>Assesses a case, without taking its lock and without changing anything but the ledger.</summary>
    /// <param name="layout">The case.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told of each piece; null when nobody wants to know.</param>
    /// <param name="cancellation">Ends between two pieces; what was read until then stays read.</param>
    /// <exception cref="IntegrityException">The log or a piece of evidence does not hold: nothing is concluded from it.</exception>
    /// <exception cref="CaseFaultException">The log may not be read.</exception>
    public static AssessOutcome Run(CaseLayout layout, AssessOptions options, Action<AssessProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(options);
        for (var tries = 1; ; tries++)
        {
            var log = CustodyLog.ReadWhole(layout, options.Vault, out var problem);
            if (log is null) return new() { Problems = [problem!] };
            var files = new LedgerFiles(layout.Derived, Path.Combine(layout.Shown, Path.GetFileName(layout.Derived)));
            if (files.All.FirstOrDefault(f => FileKinds.Of(f) is not (FileKind.File or FileKind.Missing)) is { } wrong) return new() { Problems = [Wrong(layout, wrong)] };
            var problems = new List<Problem>();
            var file = CaseFileReader.ReadAt(layout.CaseFile, Path.Combine(layout.Shown, "case.yaml"), problems);
            if (file is null) return new() { Problems = [.. problems], Head = log.Head };
            try
            {
                return new AssessStep(layout, options, progress, log, file, files).Run(cancellation);
            }
            catch (IntegrityException e) when (e.Problem.Code == ProblemCodes.EvidenceMissing && tries < Tries && WasRedacted(layout, options, log))
            {
                // The leaf of a redaction comes before the bytes go: with the log as it is now, all is well.
            }
        }
    }

    private static bool WasRedacted(CaseLayout layout, AssessOptions options, CustodyLog before) =>
        CustodyLog.ReadWhole(layout, options.Vault, out _) is { } now && now.Head.Size > before.Head.Size
        && now.State.Evidence.Any(e => e.Redaction is not null && before.State.Find(e.Id) is { Redaction: null });

    private AssessOutcome Run(CancellationToken cancellation)
    {
        foreach (var piece in pieces)
        {
            if (EvidenceBytes.Look(layout, piece.Item) is { } broken) throw new IntegrityException(broken);
        }
        if (!options.Fresh)
        {
            using var before = LedgerStore.OpenForReading(files, options.Ledger);
            if (before is not null && Stored(before) is { } stored) return stored;
        }
        using var ledger = LedgerStore.Open(files, options.Ledger, cancellation);
        if (!options.Fresh && Stored(ledger) is { } meanwhile) return meanwhile; // by the one we waited for
        var reader = new PieceReadings(layout, options, ledger, progress);
        var (readings, unreadable) = reader.Read(pieces, MakeReady, cancellation);
        progress?.Invoke(new(pieces.Length, pieces.Length, true));
        var input = Input(readings);
        var assessment = CaseAssessor.Assess(input);
        ImmutableArray<Problem> problems = [.. unreadable, .. readings.SelectMany(r => r.Problems)];
        if (options.AsOf is null && unreadable.Length == 0)
        {
            ledger.Save(new(inputs, log.Head.Size, log.Head.Root, assessment, problems), pieces.Select(p => p.Item.Id).ToHashSet());
        }
        return Outcome(assessment, problems, ledger) with
        {
            Input = input,
            ReadNow = reader.ReadNow,
            Reused = pieces.Length - reader.ReadNow,
        };
    }

    /// <summary>
    /// Assesses a few readings for nothing: in a process that has just started, the code and data of assessment are made ready on one core while
    /// another reads the document that was added.
    /// </summary>
    private void MakeReady(IReadOnlyCollection<EvidenceReading> some) =>
        CaseAssessor.Assess(Input([.. some.OrderBy(r => r.Evidence.Hex, StringComparer.Ordinal).Take(FewReadings)]));

    /// <summary>The outcome from what is stored; null where something changed, or is asked for that is not stored.</summary>
    private AssessOutcome? Stored(ILedger ledger)
    {
        if (options.AsOf is not null || ledger.Assessment(inputs) is not { } stored) return null;
        AssessmentInput? input = null;
        if (options.KeepInput)
        {
            var readings = ledger.Readings([.. pieces.Select(p => p.Key)]);
            if (readings.Count < pieces.Length) return null;
            input = Input([.. pieces.Select(p => readings[p.Item.Id])]);
        }
        return Outcome(stored.Assessment, stored.Problems, ledger) with { Input = input, Reused = pieces.Length, IsStored = true };
    }

    private AssessOutcome Outcome(CaseAssessment assessment, ImmutableArray<Problem> problems, ILedger ledger) => new()
    {
        Assessment = assessment,
        CaseFile = file,
        FileNames = pieces.ToDictionary(p => p.Item.Id, p => p.Name),
        Head = log.Head,
        Redacted = log.State.Count - pieces.Length,
        Problems = [.. problems.Where(p => !ProblemCodes.IsNote(p.Code))],
        Remarks = [.. ledger.Remarks, .. problems.Where(p => ProblemCodes.IsNote(p.Code))],
    };

    private AssessmentInput Input(ImmutableArray<EvidenceReading> readings) => new()
    {
        Readings = readings,
        Gazetteer = SiteGazetteer.All,
        Suppliers = AuthorsView.Parties(file, CaseRole.Supplier),
        Recipients = AuthorsView.Parties(file, CaseRole.Recipient),
        Asked = AuthorsView.Asked(file),
        AsOf = options.AsOf,
        Words = AuthorsView.Words(file),
    };

    private static Problem Wrong(CaseLayout layout, string path) => new(
        ProblemCodes.CaseLayoutWrong, Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, path)),
        "a link or something else stands where the case keeps a file or folder of its own", Hint: "Nothing was read or written");
}
