using NodaTime.Text;
using Waybill.Cli.Commands;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Pipeline.Views;
using Waybill.Vault.Log;

namespace Waybill.Cli.Screens;

/// <summary>An act of the custody log as a person reads it: when, what, who on one line, the rest below it.</summary>
internal static class ActLines
{
    private const string Indent = "       ";

    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss'Z'");

    /// <summary>Writes the lines of leaf <paramref name="index"/>.</summary>
    public static void Write(TextWriter to, long index, Act act, Messages text)
    {
        var who = TerminalText.Escape(act.By.Name);
        if (act.By.Basis == ActorBasis.Account) who = text.Format("Act.Account", who);
        var what = text["Act." + act.Name];
        var evidence = act switch
        {
            ReceivedAct received => CaseRun.Short(received.Evidence),
            RedactedAct redacted => CaseRun.Short(redacted.Evidence),
            _ => "",
        };
        to.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{index,5}  {Time.Format(act.At)}  {what,-10} {evidence,-CaseRun.ShownDigits}  {who}"));
        foreach (var line in Details(act, text)) to.WriteLine(Indent + TerminalText.Escape(line));
    }

    private static IEnumerable<string> Details(Act act, Messages text)
    {
        switch (act)
        {
            case ReceivedAct received:
                yield return text.Format("Act.File", received.OriginalName, received.MediaType, text.Number(received.Bytes));
                if (!string.Equals(received.From, received.OriginalName, StringComparison.Ordinal)) yield return text.Format("Act.From", received.From);
                if (Facts(received.Facts) is { Length: > 0 } facts) yield return text.Format("Act.Facts", facts);
                break;
            case RedactedAct redacted:
                yield return text.Format("Act.Reason", redacted.Reason);
                break;
            case RecoveredAct recovered:
                yield return text.Format("Case.Recovered", recovered.Copies, recovered.Undone.Length, recovered.Tails.Length);
                break;
        }
    }

    private static string Facts(DocumentFacts facts) => string.Join(" · ", new[]
    {
        facts.Publisher,
        facts.Published is { } published ? LocalDatePattern.Iso.Format(published) : null,
        facts.Language,
        facts.Url,
    }.Where(f => f is not null));
}
