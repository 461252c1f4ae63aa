using System.Globalization;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Tests.Support;
using Waybill.Tests.Vault;
using Waybill.Vault;

namespace Waybill.Tests.Pipeline.Assessing;

public sealed class AssessStepTests
{
    private const string Said =
        "North Korea sent more than 1,000 containers of munitions to Russia, the White House said on 13 October 2023. The Kremlin denied the report.";

    private const string Denied = "North Korea has never sent weapons to Russia, the foreign ministry in Pyongyang said on 26 October 2023.";

    private const string Seen = "South Korea said that 2,000 containers of shells went from Rajin to Dunay by sea between 1 September 2023 and 1 October 2023.";

    [Fact]
    public void A_second_run_takes_what_is_stored_and_gives_the_same_bytes()
    {
        using var folder = new CaseFolder();
        folder.Add("a.txt", Said);

        var first = Run(folder);
        var second = Run(folder);

        Assert.Equal((1, 0, false), (first.ReadNow, first.Reused, first.IsStored));
        Assert.Equal((0, 1, true), (second.ReadNow, second.Reused, second.IsStored));
        Assert.NotEmpty(first.Assessment!.Claims);
        Assert.Equal(Json(first), Json(second));
        Assert.Equal(first.Problems.ToArray(), second.Problems.ToArray());
    }

    [Fact]
    public void A_ledger_that_was_deleted_is_made_again_and_gives_the_same_bytes()
    {
        using var folder = Case();
        var first = Run(folder);

        Directory.Delete(folder.Layout.Derived, recursive: true);
        var second = Run(folder);

        Assert.Equal((3, 0), (second.ReadNow, second.Reused));
        Assert.Equal(Json(first), Json(second));
        Assert.Equal(first.Problems.ToArray(), second.Problems.ToArray());
    }

    [Fact]
    public void Only_what_was_added_is_read()
    {
        using var folder = Case();
        Run(folder);

        folder.Add("d.txt", "The G7 condemned the transfer of weapons from North Korea to Russia.");
        var run = Run(folder);

        Assert.Equal((1, 3, false), (run.ReadNow, run.Reused, run.IsStored));
        Assert.Equal(Json(run), Json(Run(folder, AssessOptions.Default with { Fresh = true })));
    }

    [Fact]
    public void The_order_in_which_evidence_came_changes_nothing()
    {
        using var one = new CaseFolder();
        using var other = new CaseFolder();
        foreach (var (name, text) in new[] { ("a.txt", Said), ("b.txt", Denied), ("c.txt", Seen) }) one.Add(name, text);
        foreach (var (name, text) in new[] { ("c.txt", Seen), ("a.txt", Said), ("b.txt", Denied) }) other.Add(name, text);

        var (first, second) = (Run(one), Run(other));

        Assert.Equal(Json(first), AssessmentJsonWriter.Document(second.Assessment!, second.CaseFile!.Title, first.Head));
    }

    [Fact]
    public void An_act_that_brings_no_evidence_leaves_the_assessment_and_moves_the_head()
    {
        using var folder = Case();
        var first = Run(folder);

        folder.Add("a.txt", Said); // a second receipt of the same bytes with the same facts
        var second = Run(folder);

        Assert.True(second.IsStored);
        Assert.Equal(first.Head.Size + 1, second.Head.Size);
    }

    [Fact]
    public void The_first_receipt_says_what_a_piece_is_and_later_ones_fill_gaps()
    {
        using var folder = new CaseFolder();
        using (var vault = folder.Open())
        {
            vault.Add(folder.Source("a.txt", Said), new DocumentFacts { Publisher = "First Post" }, CaseFolder.Ayu, CaseFolder.Noon);
        }
        var before = Run(folder);
        using (var vault = folder.Open())
        {
            vault.Add(folder.Source("b.txt", Said), new DocumentFacts { Publisher = "Second Post", Published = new(2023, 10, 14) }, CaseFolder.Ayu, CaseFolder.Noon);
        }

        var after = Run(folder);

        Assert.Equal(1, after.ReadNow);
        Assert.All(before.Assessment!.Claims, c => Assert.Equal(("First Post", null), (c.Publisher, c.Published)));
        Assert.All(after.Assessment!.Claims, c => Assert.Equal(("First Post", new LocalDate(2023, 10, 14)), (c.Publisher, c.Published)));
    }

    [Fact]
    public void A_title_changes_no_assessment_and_the_words_of_likelihood_do()
    {
        using var folder = Case();
        Run(folder);

        File.WriteAllText(folder.Layout.CaseFile, "title: \"Another\"\n");
        var retitled = Run(folder);
        File.WriteAllText(folder.Layout.CaseFile, "title: \"Another\"\nwords: phia\n");
        var reworded = Run(folder);

        Assert.True(retitled.IsStored);
        Assert.Equal("Another", retitled.CaseFile!.Title);
        Assert.Equal((false, 0, 3), (reworded.IsStored, reworded.ReadNow, reworded.Reused));
    }

    [Fact]
    public void Parties_of_the_case_file_go_by_their_names_in_the_registry()
    {
        using var folder = Case();
        File.WriteAllText(folder.Layout.CaseFile, """
            title: "A"
            parties:
              - name: North Korea
                role: supplier
              - name: Rusia
                role: recipient
              - name: Nowhere Trading
                role: recipient
            """);

        var input = Run(folder).Input!;

        Assert.Equal(["DPRK"], input.Suppliers.AsEnumerable());
        Assert.Equal(["Russia", "Nowhere Trading"], input.Recipients.AsEnumerable());
    }

    [Fact]
    public void Who_was_asked_stands_in_the_reply_row_from_that_day_on_and_changes_no_finding()
    {
        using var folder = Case();
        var before = Run(folder).Assessment!;
        var text = File.ReadAllText(folder.Layout.CaseFile);
        File.WriteAllText(folder.Layout.CaseFile, text + "\nasked:\n  - {party: Rusia, on: 2023-11-10, by: R. Analyst, how: letter, answer: none}\n");

        var after = Run(folder).Assessment!;
        var earlier = Run(folder, AssessOptions.Default with { AsOf = new(2023, 11, 9) }).Assessment!;

        var asked = Assert.Single(after.Replies.Single(r => r.Party == "Russia").Asked);
        Assert.Equal(("Russia", new LocalDate(2023, 11, 10), "R. Analyst", "letter", "none"), (asked.Party, asked.Day, asked.By, asked.How, asked.Answer));
        Assert.Empty(after.Replies.Single(r => r.Party == "DPRK").Asked);
        Assert.Empty(earlier.Replies.Single(r => r.Party == "Russia").Asked);
        Assert.Equal(before.Findings.Select(f => (f.Low, f.High)), after.Findings.Select(f => (f.Low, f.High)));
    }

    [Fact]
    public void A_replay_as_of_a_day_reuses_readings_and_is_not_stored()
    {
        using var folder = Case();
        var whole = Run(folder);

        var replay = Run(folder, AssessOptions.Default with { AsOf = new(2023, 10, 20) });
        var again = Run(folder);

        Assert.Equal((0, 3, false), (replay.ReadNow, replay.Reused, replay.IsStored));
        Assert.True(replay.Assessment!.Later > 0);
        Assert.True(again.IsStored);
        Assert.Equal(Json(whole), Json(again));
    }

    [Fact]
    public void The_input_is_there_when_it_is_asked_for_and_gives_the_stored_assessment()
    {
        using var folder = Case();
        var first = Run(folder);

        var stored = Run(folder, AssessOptions.Default with { KeepInput = true });

        Assert.True(stored.IsStored);
        var anew = Waybill.Assessment.CaseAssessor.Assess(stored.Input!);
        Assert.Equal(Json(first), AssessmentJsonWriter.Document(anew, "A", first.Head));
    }

    [Fact]
    public void Progress_is_told_for_each_piece_and_once_for_the_assessment()
    {
        using var folder = Case();
        var told = new List<AssessProgress>();

        AssessStep.Run(folder.Layout, AssessOptions.Default, told.Add, default);

        Assert.Equal([new(1, 3, false), new(2, 3, false), new(3, 3, false), new AssessProgress(3, 3, true)], told);
    }

    [Fact]
    public void A_run_that_was_ended_keeps_what_it_had_read()
    {
        using var folder = Case();
        using var end = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => AssessStep.Run(folder.Layout, AssessOptions.Default, _ => end.Cancel(), end.Token));
        var run = Run(folder);

        Assert.InRange(run.Reused, 1, 3);
        Assert.Equal(3, run.Reused + run.ReadNow);
    }

    [Fact]
    public void Several_runs_at_once_give_the_same_bytes()
    {
        using var folder = new CaseFolder();
        for (var i = 0; i < 20; i++) folder.Add(string.Create(CultureInfo.InvariantCulture, $"{i}.txt"), Said + string.Create(CultureInfo.InvariantCulture, $" That was in issue {i}."));
        var runs = new AssessOutcome[4];

        Parallel.For(0, runs.Length, i => runs[i] = Run(folder));

        Assert.All(runs, r => Assert.Empty(r.Remarks));
        Assert.Single(runs.Select(Json).Distinct(StringComparer.Ordinal));
        Assert.True(Run(folder).IsStored);
    }

    [Fact]
    public void A_picture_and_a_text_over_the_limit_are_kept_and_not_read()
    {
        using var folder = new CaseFolder();
        var path = Path.Combine(folder.Outside, "frame.png");
        File.WriteAllBytes(path, [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13]);
        using (var vault = folder.Open()) vault.Add(new(path, "frame.png"), DocumentFacts.None, CaseFolder.Ayu, CaseFolder.Noon);
        folder.Add("long.txt", new string('a', 2000));

        var run = Run(folder, AssessOptions.Default with { Limits = new() { DocumentBytes = 1000 } });

        Assert.Equal([EvidenceNature.Picture, EvidenceNature.Unread], run.Input!.Readings.Select(r => r.Nature));
        Assert.Equal([ProblemCodes.TooLarge], run.Problems.Select(p => p.Code));
    }

    [Fact]
    public void An_empty_case_has_an_empty_assessment()
    {
        using var folder = new CaseFolder();

        var run = Run(folder);

        Assert.Empty(run.Assessment!.Claims);
        Assert.Empty(run.Problems);
        Assert.True(Run(folder).IsStored);
    }

    private static CaseFolder Case()
    {
        var folder = new CaseFolder();
        folder.Add("a.txt", Said);
        folder.Add("b.txt", Denied);
        folder.Add("c.txt", Seen);
        return folder;
    }

    private static AssessOutcome Run(CaseFolder folder, AssessOptions? options = null) => AssessStep.Run(folder.Layout, options ?? AssessOptions.Default, null, default);

    private static string Json(AssessOutcome outcome) => AssessmentJsonWriter.Document(outcome.Assessment!, outcome.CaseFile!.Title, outcome.Head);
}
