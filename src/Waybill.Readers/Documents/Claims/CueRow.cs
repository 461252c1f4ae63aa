using System.Collections;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Neighbouring cues of one kind, in order. Readers ask such rows a hundred times a sentence, so the usual questions of LINQ are
/// answered here without an allocation; the meaning is LINQ's.
/// </summary>
internal readonly struct CueRow<T> : IEnumerable<CueMap<T>.Cue>
{
    private readonly CueMap<T>.Cue[]? cues;
    private readonly int start;
    private readonly int end;

    public CueRow(CueMap<T>.Cue[] cues, int start, int end) => (this.cues, this.start, this.end) = (cues, start, end);

    public bool Any() => start < end;

    public bool Any(Func<CueMap<T>.Cue, bool> holds) => FirstOrDefault(holds) is not null;

    public bool All(Func<CueMap<T>.Cue, bool> holds)
    {
        for (var i = start; i < end; i++)
        {
            if (!holds(cues![i])) return false;
        }
        return true;
    }

    public CueMap<T>.Cue? FirstOrDefault() => start < end ? cues![start] : null;

    public CueMap<T>.Cue? FirstOrDefault(Func<CueMap<T>.Cue, bool> holds)
    {
        for (var i = start; i < end; i++)
        {
            if (holds(cues![i])) return cues[i];
        }
        return null;
    }

    public CueMap<T>.Cue? LastOrDefault() => start < end ? cues![end - 1] : null;

    public CueMap<T>.Cue? LastOrDefault(Func<CueMap<T>.Cue, bool> holds)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (holds(cues![i])) return cues[i];
        }
        return null;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<CueMap<T>.Cue> IEnumerable<CueMap<T>.Cue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(CueRow<T> row) : IEnumerator<CueMap<T>.Cue>
    {
        private int at = row.start - 1;

        public readonly CueMap<T>.Cue Current => row.cues![at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++at < row.end;

        public void Reset() => at = row.start - 1;

        public readonly void Dispose()
        {
        }
    }
}
