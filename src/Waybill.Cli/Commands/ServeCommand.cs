using System.CommandLine;
using System.Net;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Pipeline.Views;
using Waybill.Vault.Storage;
using Waybill.Web.Serving;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill serve CASE…</c>: cases in a browser on this machine, to read and to paste.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folders = new Argument<string[]>("CASE") { Description = text["Serve.Cases"], Arity = ArgumentArity.OneOrMore };
        var urls = new Option<string>("--urls") { Description = text["Serve.Urls"], HelpName = "URL" };
        var by = CaseRun.ByOption(text);
        var command = new Command("serve", text["Serve.Description"]) { folders, urls, by };
        command.SetAction(async (parse, cancellation) =>
            (int)await RunAsync(context, parse.GetValue(folders)!, parse.GetValue(urls), parse.GetValue(by), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, string[] folders, string? urls, string? by, CancellationToken cancellation)
    {
        var text = context.Text;
        if (Listening(urls) is not { } where)
        {
            context.Error.WriteLine(text.Format("Serve.WrongUrl", TerminalText.Escape(urls!)));
            return ExitCode.Usage;
        }
        if (CaseRun.Who(context, by) is not { } who) return ExitCode.Usage;
        foreach (var folder in folders)
        {
            if (new CaseLayout(context.Absolute(folder), folder).Check() is { } problem) return CaseRun.Stopped(context, problem);
        }
        var options = new ServeOptions
        {
            Cases = [.. folders.Select(f => new ServedCase(context.Absolute(f), f))],
            Address = where.Address,
            Port = where.Port,
            Language = text.Language,
            Name = who.Name,
            NameIsStated = who.Basis == Vault.Log.ActorBasis.Stated,
            Clock = context.Clock,
        };
        try
        {
            await using var server = await StartAsync(context, options, cancellation);
            context.Out.WriteLine(text.Format("Serve.At", server.Address));
            context.Out.Flush();
            CaseRun.TellAccount(context, who);
            context.Error.WriteLine(text["Serve.End"]);
            await server.RunAsync(cancellation);
            return ExitCode.Done;
        }
        catch (IOException e) when (e is not CaseFaultException)
        {
            context.Error.WriteLine(text.Format("Serve.NoPort", TerminalText.Escape(e.Message)));
            return ExitCode.DoneWithProblems;
        }
    }

    private static async Task<WebServer> StartAsync(CommandContext context, ServeOptions options, CancellationToken cancellation)
    {
        Progress? line = null;
        try
        {
            return await WebServer.StartAsync(options, told =>
            {
                line ??= new Progress(context, context.Text["Assess.Progress"], told.Total);
                line.At(told.Done);
            }, cancellation);
        }
        finally
        {
            line?.Dispose();
        }
    }

    /// <summary>Where to listen: an address of this machine alone, and a port. Null when it is none.</summary>
    private static (IPAddress Address, int? Port)? Listening(string? url)
    {
        if (url is null) return (IPAddress.Loopback, null);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/") return null;
        var address = uri.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(uri.Host.Trim('[', ']'), out var parsed) ? parsed : null;
        return address is not null && IPAddress.IsLoopback(address) ? (address, uri.IsDefaultPort ? null : uri.Port) : null;
    }
}
