using System.Globalization;

namespace Waybill.Cli.Output;

/// <summary>
/// One line on standard error that says how far a long run is; drawn on a terminal only, and not before a second has passed, so
/// that quick runs stay quiet.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly TextWriter? error;
    private readonly string format;
    private readonly int total;
    private readonly Timer? timer;
    private int done;
    private int drawn; // characters now on the line

    /// <summary>Starts to wait. <paramref name="format"/> has the places {0}, done, and {1}, total.</summary>
    public Progress(CommandContext context, string format, int total)
    {
        (this.format, this.total) = (format, total);
        if (!context.ErrorIsTerminal) return;
        error = context.Error;
        timer = new Timer(_ => Draw(), null, Patience, Interval);
    }

    /// <summary>One more is done.</summary>
    public void Step() => Interlocked.Increment(ref done);

    /// <summary>So many are done.</summary>
    public void At(int count) => Volatile.Write(ref done, count);

    /// <summary>Writes with the line out of the way.</summary>
    public void Aside(Action write)
    {
        lock (gate)
        {
            Clear();
            write();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate) Clear();
    }

    private void Draw()
    {
        lock (gate)
        {
            Clear();
            var line = string.Format(CultureInfo.InvariantCulture, format, Volatile.Read(ref done), total);
            error!.Write(line);
            error.Flush();
            drawn = line.Length;
        }
    }

    private void Clear()
    {
        if (drawn == 0) return;
        error!.Write("\r" + new string(' ', drawn) + "\r");
        drawn = 0;
    }
}
