using Waybill.Assessment.Law;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment.Law;

/// <summary>The table of docs/law.md is made of the data, so that the page cannot say more than was read.</summary>
public sealed class LawPageTests
{
    private const string Begin = "<!-- table: provisions -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public void Table_of_the_page_is_that_of_the_data()
    {
        var page = File.ReadAllText(Repository.At("docs", "law.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        var table = page[start..page.IndexOf(End, start, StringComparison.Ordinal)];

        Assert.Equal(Table(), table);
    }

    private static string Table() => string.Concat((string[])
    [
        "\n| paragraph | about | direction | force | read | confidence | what it does |\n|---|---|---|---|---|---|---|\n",
        .. ProvisionBook.All.Select(p =>
            $"| {p.Citation} | {p.Instrument.Regime.Sanctioned} | {Direction(p)} | {Force(p)} | {Read(p.Text)} | {p.Confidence} | {p.Effect} |\n"),
        "\n",
    ]);

    private static string Direction(Provision provision) => provision.Direction switch
    {
        FlowDirection.To => "to it",
        FlowDirection.From => "from it",
        FlowDirection.Both => "either",
        _ => "–",
    };

    private static string Force(Provision provision) => provision.Force switch
    {
        ProvisionForce.Binding => "binding",
        ProvisionForce.CallsUpon => "calls upon",
        ProvisionForce.SetsUp => "sets up",
        _ => "clarifies",
    };

    private static string Read(TextRead text) => text switch
    {
        TextRead.Verbatim => "words read",
        TextRead.Summary => "summary",
        _ => "not read",
    };
}
