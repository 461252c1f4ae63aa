using Waybill.Cli.Output;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public async Task Long_run_shows_how_far_it_is_and_leaves_nothing_behind()
    {
        using var error = new StringWriter();
        var context = CommandRun.Context(TextWriter.Null, TextWriter.Synchronized(error)) with { ErrorIsTerminal = true };

        using (var progress = new Progress(context, "{0} of {1}", 9))
        {
            progress.Step();
            for (var i = 0; i < 100 && error.ToString().Length == 0; i++) await Task.Delay(100);
        }

        Assert.StartsWith("1 of 9", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r      \r", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Quick_run_shows_nothing(bool isTerminal)
    {
        using var error = new StringWriter();
        var context = CommandRun.Context(TextWriter.Null, error) with { ErrorIsTerminal = isTerminal };

        using (var progress = new Progress(context, "{0} of {1}", 9)) progress.Step();

        Assert.Empty(error.ToString());
    }
}
