using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Tests.Support;
using Waybill.Vault;
using Waybill.Vault.Checking;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Tests.Vault;

/// <summary>A case of one test.</summary>
internal sealed class CaseFolder : IDisposable
{
    public static readonly Actor Ayu = new("Ayu", ActorBasis.Stated);
    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 24, 12, 0);
    private readonly TemporaryFolder folder = new();

    public CaseFolder(VaultOptions? options = null)
    {
        Options = options ?? new() { LockWait = Duration.FromMilliseconds(200) };
        Layout = new(Path.Combine(folder.Path, "case"), "case");
        Assert.Null(CaseCreation.Create(Layout, "title: \"A\"\n"u8, Ayu, Noon, Options, out _));
    }

    public VaultOptions Options { get; }

    public CaseLayout Layout { get; }

    public string Outside => folder.Path;

    public CaseVault Open()
    {
        var vault = CaseVault.Open(Layout, Ayu, Noon, Options, out var problem);
        Assert.True(vault is not null, problem?.ToString());
        return vault;
    }

    public SourceFile Source(string name, string content) => new(folder.Write(name, content), name);

    public AddOutcome Add(string name, string content)
    {
        using var vault = Open();
        return vault.Add(Source(name, content), DocumentFacts.None, Ayu, Noon);
    }

    public CheckReport Check(NotedHead? noted = null)
    {
        var report = CaseCheck.Run(Layout, noted, Options, out var problem);
        Assert.True(report is not null, problem?.ToString());
        return report;
    }

    /// <summary>Codes of what does not hold.</summary>
    public string[] Failures(NotedHead? noted = null) => [.. Check(noted).Failures.Select(f => f.Code)];

    public LogHead Head()
    {
        var log = CustodyLog.Read(Layout, Options, out _);
        return log!.Head;
    }

    public static NotedHead Noted(LogHead head) => new(head.Size, head.Root);

    public static Sha256Digest HashOf(string content) => Sha256Digest.Of(Encoding.UTF8.GetBytes(content));

    public void Dispose() => folder.Dispose();
}
