using Waybill.Cli.Commands;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Pipeline.Views;
using Waybill.Vault.Checking;

namespace Waybill.Cli.Screens;

/// <summary>What <c>verify</c> prints: what was read, what was redacted, the verdict, and what the verdict is worth.</summary>
internal static class CheckScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to, CheckReport report, NotedHead? noted, Messages text)
    {
        to.WriteLine(text.Format("Verify.Log", Counted("Verify.Leaves", report.Head.Size), report.Head));
        to.WriteLine(text.Format("Verify.Evidence", text.Number(report.Whole), text.Number(report.WholeBytes), Counted("Verify.Receipts", report.Receipts)));
        foreach (var item in report.Redacted)
        {
            to.WriteLine(text.Format(
                "Verify.Redacted", CaseRun.Short(item.Id), TerminalText.Escape(item.Redaction!.By.Name), TerminalText.Escape(item.Redaction.Reason)));
        }
        if (report.Extends is { } extends) to.WriteLine(text.Format("Verify.Extends", extends, Counted("Verify.Leaves", report.Head.Size - extends.Size)));
        to.WriteLine();
        to.WriteLine(text[report.Failures.Length > 0 ? "Verify.Broken" : report.Open.Length > 0 ? "Verify.HoldsInPart" : "Verify.Holds"]);
        if (report.Failures.Length == 0) to.WriteLine(text[noted is null ? "Verify.WorthAlone" : "Verify.WorthNoted"]);

        string Counted(string key, long count) => text.Format(count == 1 ? key + ".one" : key + ".other", text.Number(count));
    }
}
