using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Assessment.Grades;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>The arithmetic of the ledger: it can be done again by hand, and some inputs may not matter.</summary>
public sealed partial class LedgerTests
{
    private static readonly string[] Speakers = ["United States", "ROK/NIS", "Japan", "RUSI", "(reports)", "Peru", "(outlet)", "G7", "United Nations/Panel of Experts on DPRK"];

    // A reader has the printed rows only: prior odds in decibans, plus every row, back to a probability.
    [Fact]
    public void Printed_rows_give_the_printed_interval()
    {
        var finding = Mixed(3).Only();
        var printed = finding.Rows.Select(r => (Low: Printed(r.LowDecibans), Middle: Printed(r.Decibans), High: Printed(r.HighDecibans))).ToList();

        Assert.All(finding.Runs, run =>
        {
            Assert.Equal(ByHand(run.Prior, printed.Sum(p => p.Low)), run.Low, 9);
            Assert.Equal(ByHand(run.Prior, printed.Sum(p => p.Middle)), run.Middle, 9);
            Assert.Equal(ByHand(run.Prior, printed.Sum(p => p.High)), run.High, 9);
        });
        Assert.Equal((finding.Runs.Min(r => r.Low), finding.Runs.Max(r => r.High)), (finding.Low, finding.High));
    }

    // Kish (1965): three origins at ρ = .8 are worth 3 / 2.6 = 1.1538, seven at .9 are worth 1.09.
    [Theory]
    [InlineData(3, 0.8, 1.1538)]
    [InlineData(7, 0.9, 1.0938)]
    [InlineData(3, 0, 3)]
    [InlineData(3, 1, 1)]
    public void Weights_of_a_pool_add_up_to_the_effective_number(int count, double correlation, double expected)
    {
        var strengths = Enumerable.Range(0, count).ToDictionary(i => $"o{i}", i => 3.0 + i, StringComparer.Ordinal);

        var weights = PoolWeights.Of(strengths, [new OriginPool("pool", correlation, [.. strengths.Keys], "assumed")]);

        Assert.Equal(expected, weights.Values.Sum(), 4);
        Assert.Equal(1, weights[$"o{count - 1}"]);
    }

    [Fact]
    public void Accuser_and_denier_of_one_pool_are_weighed_apart()
    {
        var @case = new GradeCase().On(PropositionKind.Moved).Pool(1, "a", "b");
        @case.Claim(@case.Builder.Says("United States"), "a").Claim(@case.Builder.Says("Japan", Stance.Deny), "b", BearingSide.Against);

        Assert.All(@case.Only().Rows, row => Assert.Equal(1, row.Weight));
    }

    [Fact]
    public void Order_of_the_input_changes_nothing()
    {
        Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (seed, size) =>
        {
            var @case = Mixed(size);

            var (first, second) = (Text(@case.Grade()), Text(@case.Grade(shuffle: items => Shuffled(items, seed))));

            return first == second;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_support_never_lowers_and_nothing_leaves_the_clip()
    {
        var pools = Gen.Elements(0.0, 0.5, 0.8, 1.0).ToArbitrary();
        Prop.ForAll(Gen.Choose(0, 10).ToArbitrary(), Gen.Choose(0, Speakers.Length - 1).ToArbitrary(), pools, (size, speaker, correlation) =>
        {
            var (before, after) = (Mixed(size).Pool(correlation, "o0", "o1", "o2", "o3", "new"), Mixed(size).Pool(correlation, "o0", "o1", "o2", "o3", "new"));
            after.Builder.Document("new evidence", "Kompas.com");
            after.Claim(after.Builder.Says(Speakers[speaker]), "new");

            var (less, more) = (before.Only(), after.Only());

            return less.Runs.Zip(more.Runs).All(pair => pair.Second.Low >= pair.First.Low && pair.Second.Middle >= pair.First.Middle && pair.Second.High >= pair.First.High)
                && more.Runs.All(r => r.Low >= 0.02 && r.High <= 0.98);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Low_middle_and_high_keep_their_order()
    {
        Assert.All(Mixed(14).Only().Rows, row => Assert.True(row.LowDecibans <= row.Decibans && row.Decibans <= row.HighDecibans, row.Label));
    }

    private static GradeCase Mixed(int size)
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        for (var i = 0; i < size; i++)
        {
            @case.Builder.Document($"evidence {i}", "Kompas.com", "2023-10-14");
            var isDenial = i % 4 == 3;
            @case.Claim(@case.Builder.Says(isDenial ? "Kenya" : Speakers[i % Speakers.Length], isDenial ? Stance.Deny : Stance.Assert, hedge: (Hedge)(i % 5)), $"o{i % 7}",
                isDenial ? BearingSide.Against : BearingSide.For);
            if (i % 3 == 0) @case.Seen(@case.Sees(VisibleKind.Vessel, cued: i % 2 == 0 ? null : true), $"s{i % 5}");
        }
        return @case;
    }

    private static object[] Shuffled(IEnumerable<object> items, int seed)
    {
        var all = items.ToArray();
        new Random(seed).Shuffle(all);
        return all;
    }

    private static string Text(IEnumerable<Finding> findings) => string.Join('\n', findings.SelectMany(f => f.Rows
        .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Origin} {r.Label} {r.Kind} {r.LowDecibans} {r.Decibans} {r.HighDecibans} {r.Weight} {r.Inputs} {r.Reason} {string.Join(',', r.Items)}"))
        .Concat(f.Runs.Select(r => r.ToString())).Concat(f.ConfidenceReasons).Concat(f.WouldChange).Append($"{f.Words} {f.Confidence} {f.Credibility} {f.CredibilityReason}")));

    private static double Printed(double decibans)
    {
        var text = Numbers.Decibans(decibans);
        Assert.Matches(OneDecimal(), text);
        return double.Parse(text.Replace("−", "-", StringComparison.Ordinal).Replace(" dB", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static double ByHand(double prior, double decibans)
    {
        var odds = prior / (1 - prior) * Math.Pow(10, decibans / 10);
        return Math.Round(Math.Clamp(odds / (1 + odds), 0.02, 0.98), 3);
    }

    [GeneratedRegex(@"\A(?:[+−]?[0-9]+\.[0-9]) dB\z", RegexOptions.None, 1000)]
    private static partial Regex OneDecimal();
}
