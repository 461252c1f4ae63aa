using System.Text;
using Waybill.Core;
using Waybill.Pipeline.Cases;
using Waybill.Vault;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;
using Waybill.Web.Serving;

namespace Waybill.IntegrationTests;

/// <summary>A case of the bundled example, made anew in a folder of its own and served on a port of its own.</summary>
public sealed class ServedExample : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("waybill-web-").FullName;
    private WebServer? server;

    /// <summary>Name of the case in addresses.</summary>
    public const string Slug = "example";

    /// <summary>Who adds what is pasted.</summary>
    public const string Name = "T. Ester";

    /// <summary>Address of the server, without a slash at its end.</summary>
    public string Address => server!.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>The case.</summary>
    public CaseLayout Layout => new(Path.Combine(folder, Slug), Slug);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var by = new Actor(Name, ActorBasis.Stated);
        var clock = SystemClock.Instance;
        Assert.Null(CaseCreation.Create(Layout, Encoding.UTF8.GetBytes(CaseTemplate.Write("An example", null)), by, clock.GetCurrentInstant(), VaultOptions.Default, out _));
        using (var vault = CaseVault.Open(Layout, by, clock.GetCurrentInstant(), VaultOptions.Default, out _))
        {
            var problems = new List<Problem>();
            var addition = new CaseAddition(vault!, Layout, by, clock, VaultOptions.Default);
            foreach (var below in (string[])["articles", "evidence"])
            {
                var path = Path.Combine(Root(), "examples", "najin-dunay", below);
                if (Directory.Exists(path)) Assert.All(addition.Add(path, below, problems, default), outcome => Assert.Null(outcome.Problem));
            }
            Assert.Empty(problems);
        }
        server = await WebServer.StartAsync(
            new() { Cases = [new(Layout.Folder, Layout.Shown)], Port = 0, Name = Name, NameIsStated = true, Clock = clock }, null, default);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Waybill.slnx"))) return at.FullName;
        }
        throw new InvalidOperationException("The tests must run inside the checkout.");
    }
}
