using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Cases;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;
using Waybill.Tests.Vault;

namespace Waybill.Tests.Web;

/// <summary>A case in a folder of its own that stays while its view is used.</summary>
public sealed class CaseInFolder : IDisposable
{
    private readonly CaseFolder folder = new();

    /// <summary>The bundled case.</summary>
    public CaseInFolder()
    {
        File.Copy(BundledCase.At("case.yaml"), folder.Layout.CaseFile, overwrite: true);
        Add(BundledCase.At("evidence"), BundledCase.At("articles"));
    }

    private CaseInFolder(string path) => Add(path);

    /// <summary>A case with what lies at a path as its only evidence.</summary>
    internal static CaseInFolder With(string path) => new(path);

    /// <summary>The case as of a day.</summary>
    internal CaseView View(LocalDate? asOf = null) =>
        CaseView.Load(folder.Layout.Folder, "case", AssessOptions.Default with { AsOf = asOf, KeepInput = true }, null, out _, default)!;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private void Add(params string[] paths)
    {
        using var vault = folder.Open();
        var problems = new List<Problem>();
        var addition = new CaseAddition(vault, folder.Layout, CaseFolder.Ayu, SystemClock.Instance, folder.Options);
        foreach (var path in paths) Assert.All(addition.Add(path, Path.GetFileName(path), problems, default), o => Assert.Null(o.Problem));
        Assert.Empty(problems);
    }
}
