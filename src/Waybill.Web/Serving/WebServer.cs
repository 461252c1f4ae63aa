using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Views;
using Waybill.Web.Pages;
using Waybill.Web.Rendering;

namespace Waybill.Web.Serving;

/// <summary>
/// The pages of some cases on this machine alone: read, and paste. No configuration is taken from files or environment, so that nothing but what was
/// asked for opens a port.
/// </summary>
public sealed class WebServer : IAsyncDisposable
{
    private const int PortsTried = 10;

    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(15), IdleTime = TimeSpan.FromSeconds(60);

    private readonly WebApplication application;

    private readonly CaseShelf shelf;

    private WebServer(WebApplication application, CaseShelf shelf) => (this.application, this.shelf) = (application, shelf);

    /// <summary>The address that it answers at.</summary>
    public Uri Address => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Loads the cases, and begins to answer.</summary>
    /// <param name="options">How.</param>
    /// <param name="progress">Told of each piece of evidence that is read before; null when nobody wants to know.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <exception cref="IOException">No port is free, or the one asked for is taken.</exception>
    /// <exception cref="ArgumentException">The address is not one of this machine alone.</exception>
    public static async Task<WebServer> StartAsync(ServeOptions options, Action<AssessProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IPAddress.IsLoopback(options.Address)) throw new ArgumentException("Only this machine is served.", nameof(options));
        var shelf = new CaseShelf(options.Cases);
        foreach (var one in shelf.Cases)
        {
            // A case that cannot be shown has a page that says so; the others are served.
            try
            {
                var view = await one.ViewAsync(null, progress, cancellation);
                // Map and page are made once before anyone waits for them: the first time costs what compiling costs.
                await PageRenderer.RenderAsync<WaybillPage>(("Page", new PageContext
                {
                    Text = WebText.In(options.Language),
                    UsualLanguage = options.Language,
                    Path = "/",
                    Token = "",
                    Cases = [(one.Slug, one.Title)],
                    Slug = one.Slug,
                    View = view,
                }));
            }
            catch (Exception e) when (e is PageFaultException or CaseUnavailableException)
            {
                continue;
            }
        }
        var first = options.Port ?? ServeOptions.UsualPort;
        for (var port = first; ; port++)
        {
            var application = Build(options, shelf, port);
            try
            {
                await application.StartAsync(cancellation);
                return new(application, shelf);
            }
            catch (IOException e) when (e.InnerException is AddressInUseException && options.Port is null && port < first + PortsTried)
            {
                await application.DisposeAsync();
            }
        }
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(ended.SetResult);
        await ended.Task;
        await application.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        shelf.Dispose();
    }

    private static WebApplication Build(ServeOptions options, CaseShelf shelf, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ServeOptions.MostBytes;
            kestrel.Limits.RequestHeadersTimeout = HeaderTime;
            kestrel.Limits.KeepAliveTimeout = IdleTime;
            kestrel.Listen(options.Address, port);
        });
        var application = builder.Build();
        var guard = new RequestGuard();
        var pages = new PageMaker(options, shelf, guard);
        application.Use(async (context, next) =>
        {
            RequestGuard.Protect(context);
            try
            {
                RequestGuard.Check(context);
                await next(context);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody waits for the answer any more.
            }
#pragma warning disable CA1031 // This is the request edge: whatever is left is our bug, said in one sentence and without its trace.
            catch (Exception e)
#pragma warning restore CA1031
            {
                if (!context.Response.HasStarted) await pages.FaultAsync(context, e);
            }
        });
        application.UseRouting();
        PageEndpoints.Map(application, pages);
        return application;
    }
}
