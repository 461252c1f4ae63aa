using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Tests.Vault;

namespace Waybill.Tests.Pipeline.Assessing;

public sealed class AssessStepTests
{
    private const string Article =
        "North Korea sent more than 1,000 containers of munitions to Russia, the White House said on Friday. The Kremlin denied the report.";

    [Fact]
    public void A_second_run_takes_what_is_stored_and_gives_the_same_bytes()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Article);

        var first = Run(folder);
        var second = Run(folder);

        Assert.Equal((1, 0, false), (first.ReadNow, first.Reused, first.IsStored));
        Assert.Equal((0, 1, true), (second.ReadNow, second.Reused, second.IsStored));
        Assert.NotEmpty(first.Assessment!.Claims);
        Assert.Equal(Json(first), Json(second));
        Assert.Equal(first.Problems.ToArray(), second.Problems.ToArray());
    }

    private static AssessOutcome Run(CaseFolder folder, AssessOptions? options = null) => AssessStep.Run(folder.Layout, options ?? AssessOptions.Default, null, default);

    private static string Json(AssessOutcome outcome) => AssessmentJsonWriter.Document(outcome.Assessment!, outcome.CaseFile!.Title, outcome.Head);
}
