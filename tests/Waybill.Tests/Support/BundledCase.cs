using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Cases;
using Waybill.Tests.Vault;
using Waybill.Vault.Storage;

namespace Waybill.Tests.Support;

/// <summary>The bundled case, brought in and assessed as a user does it: once as it lies there, once with its evidence alone, once with its articles alone.</summary>
internal static class BundledCase
{
    private static readonly Lazy<AssessOutcome> Everything = new(() => Assess("evidence", "articles"));
    private static readonly Lazy<AssessOutcome> EvidenceAlone = new(() => Assess("evidence"));
    private static readonly Lazy<AssessOutcome> ArticlesAlone = new(() => Assess("articles"));

    /// <summary>The whole case.</summary>
    public static AssessOutcome Whole => Everything.Value;

    /// <summary>The case without its articles.</summary>
    public static AssessOutcome WithoutArticles => EvidenceAlone.Value;

    /// <summary>The articles, and nothing else.</summary>
    public static AssessOutcome OfArticles => ArticlesAlone.Value;

    /// <summary>The assessment of the whole case.</summary>
    public static CaseAssessment Assessment => Whole.Assessment!;

    /// <summary>The alleged transfer.</summary>
    public static Transfer Main => Assessment.Transfers[0];

    /// <summary>What is given for it.</summary>
    public static Transfer Return => Assessment.Transfers.Single(t => t.ReturnOf == Main.Id);

    /// <summary>Results of a check.</summary>
    public static IEnumerable<CheckResult> Checks(string check) => Assessment.Checks.Where(c => c.Check == check);

    /// <summary>The claims of a row of the statements, by the row's own identifier.</summary>
    public static IEnumerable<CaseClaim> Row(string id) => Assessment.Claims.Where(c => c.Row is { } row && row[(row.IndexOf('-', StringComparison.Ordinal) + 1)..] == id);

    /// <summary>A path in the folder of the case.</summary>
    public static string At(params string[] parts) => Repository.At(["examples", "najin-dunay", .. parts]);

    private static AssessOutcome Assess(params string[] folders)
    {
        using var folder = new CaseFolder();
        File.Copy(At("case.yaml"), folder.Layout.CaseFile, overwrite: true);
        using (var vault = folder.Open())
        {
            var problems = new List<Problem>();
            var addition = new CaseAddition(vault, folder.Layout, CaseFolder.Ayu, new Stopped(), folder.Options);
            foreach (var name in folders) Assert.All(addition.Add(At(name), name, problems, default), o => Assert.Null(o.Problem));
            Assert.Empty(problems);
        }
        return AssessStep.Run(folder.Layout, AssessOptions.Default, null, default);
    }

    private sealed class Stopped : IClock
    {
        public Instant GetCurrentInstant() => CaseFolder.Noon;
    }
}
