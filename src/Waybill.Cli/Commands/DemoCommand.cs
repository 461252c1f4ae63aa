using System.CommandLine;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Core;
using Waybill.Pipeline.Cases;
using Waybill.Pipeline.Sidecars;
using Waybill.Vault;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Cli.Commands;

/// <summary>
/// <c>waybill demo [DIR]</c>: the main job on the bundled case. Copies it to DIR, reads and assesses it, prints the waybill, writes the dossier, and says
/// how to open it in a browser. A folder that is not the demo's own is never touched.
/// </summary>
internal static class DemoCommand
{
    /// <summary>Name of the bundled case; where it goes unless DIR says otherwise.</summary>
    private const string Name = "najin-dunay";

    /// <summary>Folder of the bundled case, as shown; it lies beside the program.</summary>
    private const string Bundled = "examples/" + Name;

    /// <summary>Stands in the receipts: nobody but the program brought this evidence in.</summary>
    private static readonly Actor By = new("waybill demo", ActorBasis.Stated);

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = new Argument<string>("DIR") { Description = text["Demo.Folder"], DefaultValueFactory = _ => Name };
        var command = new Command("demo", text["Demo.Description"]) { folder };
        command.SetAction((parse, cancellation) => RunAsync(context, parse.GetValue(folder)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string given, CancellationToken cancellation)
    {
        var text = context.Text;
        var bundled = Path.Combine(AppContext.BaseDirectory, Bundled);
        if (!File.Exists(Path.Combine(bundled, "case.yaml")))
        {
            context.Error.WriteLine(text.Format("Demo.NoExample", Bundled));
            return (int)ExitCode.Bug;
        }
        var code = CaseRun.Guarded(context, () => Copy(context, bundled, given, cancellation));
        if (code != (int)ExitCode.Done) return code;
        Tell(context, text["Demo.Assessing"]);
        if (AssessedCase.View(context, given, null, cancellation, out var failed) is not { } view) return (int)failed;
        var dossier = Path.Combine(given, "dossier.html");
        Tell(context, text["Demo.Writing"]);
        string? fault = null;
        try
        {
            await DossierFile.WriteAsync(view, text.Language, null, context.Absolute(dossier));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = e.Message;
        }
        WaybillScreen.Write(view.Book, view.Book.Assessment.Transfers.FirstOrDefault(t => t.ReturnOf is null), ConsoleFor.Results(context), text);
        context.Out.WriteLine();
        if (fault is null) context.Out.WriteLine(text.Format("Demo.Dossier", TerminalText.Escape(dossier)));
        context.Out.WriteLine(text.Format("Demo.Serve", TerminalText.Escape(given)));
        context.Out.WriteLine(text.Format("Demo.Explain", TerminalText.Escape(given)));
        context.Out.Flush();
        foreach (var problem in view.Outcome.Problems) context.Error.WriteLine(problem.ToString());
        if (fault is not null) context.Error.WriteLine(text.Format("Export.NotWritten", TerminalText.Escape(dossier), TerminalText.Escape(fault)));
        return (int)(fault is null && view.Outcome.Problems.Length == 0 ? ExitCode.Done : ExitCode.DoneWithProblems);
    }

    // Makes the case where there is none. One that a killed demo left, or an earlier one, gets what it lacks.
    private static ExitCode Copy(CommandContext context, string bundled, string given, CancellationToken cancellation)
    {
        var layout = CaseRun.Layout(context, given);
        var file = File.ReadAllBytes(Path.Combine(bundled, "case.yaml"));
        if (!Path.Exists(layout.Folder) || IsUnused(layout))
        {
            if (CaseCreation.Create(layout, file, By, context.Clock.GetCurrentInstant(), VaultOptions.Default, out _) is { } problem) return CaseRun.Stopped(context, problem);
        }
        else if (!IsOurs(layout, Sha256Digest.Of(file)))
        {
            context.Error.WriteLine(context.Text.Format("Demo.NotOurs", TerminalText.Escape(given)));
            return ExitCode.Usage;
        }
        using var vault = CaseVault.Open(layout, By, context.Clock.GetCurrentInstant(), VaultOptions.Default, out var locked, cancellation);
        if (vault is null) return CaseRun.Stopped(context, locked!);
        CaseRun.TellRecovery(context, vault);
        var addition = new CaseAddition(vault, layout, By, context.Clock, VaultOptions.Default);
        var problems = new List<Problem>();
        var added = 0;
        foreach (var path in Evidence(bundled).Where(p => vault.State.Find(Sha256Digest.Of(File.ReadAllBytes(p))) is null))
        {
            added += addition.Add(path, Bundled + "/" + Path.GetRelativePath(bundled, path).Replace('\\', '/'), problems, cancellation).Count();
        }
        Tell(context, added > 0 ? context.Text.Format("Demo.Copied", added, TerminalText.Escape(given)) : context.Text.Format("Demo.There", TerminalText.Escape(given)));
        var report = context.Problems();
        report.Add(problems);
        return report.Close();
    }

    private static IEnumerable<string> Evidence(string bundled) =>
        ((string[])["evidence", "articles"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(bundled, f)).Order(StringComparer.Ordinal)).Where(p => SidecarReader.DocumentFor(p) is not { } document || !File.Exists(document));

    // Nothing, or what a killed creation left: folders of a case without a case file.
    private static bool IsUnused(CaseLayout layout)
    {
        if (!Directory.Exists(layout.Folder) || Path.Exists(layout.CaseFile)) return false;
        string[] own = [layout.Custody, layout.Evidence, layout.Derived, layout.CaseFile + ".part"];
        return Directory.EnumerateFileSystemEntries(layout.Folder).All(e => own.Contains(e, StringComparer.Ordinal));
    }

    // The log of a case says with which case file it was made.
    private static bool IsOurs(CaseLayout layout, Sha256Digest file)
    {
        if (layout.Check() is not null) return false;
        return CustodyLog.ReadWhole(layout, VaultOptions.Default, out _)?.Leaves is [{ Act: CreatedAct created }, ..] && created.CaseFile == file;
    }

    private static void Tell(CommandContext context, string sentence)
    {
        context.Error.WriteLine(sentence);
        context.Error.Flush();
    }
}
