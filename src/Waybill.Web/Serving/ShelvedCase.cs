using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Serving;

/// <summary>
/// A case at hand: assessed once, and again when its log or case file changed. Replays as of a day are kept while they are asked for. One request
/// at a time loads; the others wait for what it finds.
/// </summary>
internal sealed class ShelvedCase(string slug, ServedCase served) : IDisposable
{
    /// <summary>Replays that are kept: going back and forth by a day or two is what people do.</summary>
    private const int KeptReplays = 6;

    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly Dictionary<LocalDate, CaseView> replays = [];
    private CaseView? whole;
    private string? stamp;

    /// <summary>Name in addresses.</summary>
    public string Slug { get; } = slug;

    /// <summary>Where it is.</summary>
    public ServedCase Served { get; } = served;

    /// <summary>Title of the case when it was last loaded; its folder until then.</summary>
    public string Title => whole?.Book.Title ?? Served.Shown;

    /// <summary>The case as of a day; null: all of it.</summary>
    /// <param name="asOf">Day; null: all.</param>
    /// <param name="progress">Told of each piece that is read; null when nobody wants to know.</param>
    /// <param name="cancellation">Ends between two pieces.</param>
    /// <exception cref="PageFaultException">The case cannot be shown.</exception>
    public async Task<CaseView> ViewAsync(LocalDate? asOf, Action<AssessProgress>? progress, CancellationToken cancellation)
    {
        await loading.WaitAsync(cancellation);
        try
        {
            var now = Stamp();
            if (!string.Equals(now, stamp, StringComparison.Ordinal))
            {
                replays.Clear();
                whole = null;
                stamp = now;
            }
            whole ??= Load(null, progress, cancellation);
            if (whole.Damage() is { } damage) throw new PageFaultException(500, damage);
            if (asOf is not { } day) return whole;
            if (replays.TryGetValue(day, out var kept)) return kept;
            if (replays.Count >= KeptReplays) replays.Clear();
            return replays[day] = Load(day, progress, cancellation);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => loading.Dispose();

    private CaseView Load(LocalDate? asOf, Action<AssessProgress>? progress, CancellationToken cancellation)
    {
        var options = AssessOptions.Default with { AsOf = asOf, KeepInput = true };
        return CaseView.Load(Served.Folder, Served.Shown, options, progress, out ImmutableArray<Problem> problems, cancellation)
            ?? throw new PageFaultException(500, problems[0]);
    }

    // What a change of the case changes: its log grows, its author writes in the case file.
    private string Stamp() => string.Join('|', ((string[])["custody/log.jsonl", "case.yaml"]).Select(name =>
    {
        var file = new FileInfo(Path.Combine(Served.Folder, name));
        return file.Exists ? FormattableString.Invariant($"{file.Length}:{file.LastWriteTimeUtc.Ticks}") : "";
    }));
}
