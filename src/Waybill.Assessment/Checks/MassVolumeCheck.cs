using System.Collections.Immutable;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A volume and a mass given for the same oil: barrels for a tonne lie in a narrow range for crude oil and liquid products. Given for the same: the one right behind the other in a
/// document, or both in one record.
/// </summary>
internal sealed class MassVolumeCheck : ICaseCheck
{
    /// <summary>Most code points between two numbers of which the second says the first again: a bracket, a slash, a space.</summary>
    private const int Gap = 3;

    private static readonly ImmutableArray<CheckFactor> Liquids = FactorBook.Of("barrels-per-tonne");
    private static readonly ImmutableArray<CheckFactor> Gases = FactorBook.Of("gas-barrels-per-tonne");

    /// <inheritdoc/>
    public string Id => "mass-volume";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        InDocuments(evidence).Concat(InRecords(evidence)).Select(p => Result(p.Item, p.Volume, p.Mass));

    private CheckResult Result(string item, QuantityInterval volume, QuantityInterval mass)
    {
        var (barrels, tonnes) = (Number(volume), Number(mass) * Tonnes(mass.Unit));
        var ratio = barrels / tonnes;
        // Both numbers may be rounded: the least and the greatest quotient that rounding leaves.
        var tonnesOff = DatedFigure.Rounding(Number(mass)) * Tonnes(mass.Unit);
        var least = (barrels - DatedFigure.Rounding(barrels)) / (tonnes + tonnesOff);
        var most = (barrels + DatedFigure.Rounding(barrels)) / (tonnes - tonnesOff);
        var (low, high, gas) = (Liquids.Min(f => f.Low), Liquids.Max(f => f.High), Gases.Max(f => f.High));
        var verdict = ratio >= low && ratio <= high ? Verdict.Consistent : most < low || least > gas ? Verdict.Inconsistent : Verdict.AmbiguousDefinition;
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Claimed = $"{Figures.Of(volume)} and {Figures.Of(mass)} for the same oil",
            Verdict = verdict,
            Sentence = $"That is {Figures.Of(ratio)} barrels for a tonne; oil and its liquid products lie at {Figures.Fine(low)}–{Figures.Fine(high)}. " + verdict switch
            {
                Verdict.Consistent => "The two numbers agree.",
                Verdict.Inconsistent => "No product and no rounding explains it: one of the numbers is wrong, or covers something else.",
                _ => "Rounding of the numbers, or liquefied gas, could explain it.",
            },
            Formula = "barrels ÷ tonnes",
            Lines = [.. Liquids.Concat(Gases).Select(f => new CheckLine(f.Name, $"{Figures.Fine(f.Low)} barrels for a tonne", Judge(f, least, most), $"{Figures.Of(ratio / f.Low)} times"))],
            Factors = [.. Liquids, .. Gases],
            Assumptions = ["Numbers that stand for the same oil are those that a text sets one right behind the other, or that one record gives.", "Each may be off by half of the unit of its last digit that is not zero, and by no more than a tenth."],
            Items = [item],
        };
    }

    private static Verdict Judge(CheckFactor product, decimal least, decimal most) => product.Low >= least && product.Low <= most ? Verdict.Consistent : Verdict.Inconsistent;

    private static IEnumerable<(string Item, QuantityInterval Volume, QuantityInterval Mass)> InDocuments(CaseEvidence evidence) => evidence.Readings.SelectMany(reading =>
    {
        var numbers = reading.Quantities.Where(q => !q.InBoilerplate).OrderBy(q => q.Span.Start, Comparer<int>.Default).ToArray();
        return numbers.Zip(numbers.Skip(1)).Where(p => p.Second.Span.Start - p.First.Span.End is >= 0 and <= Gap)
            .SelectMany(p => Pair(reading.Evidence.Hex, p.First.Value, p.Second.Value));
    });

    private static IEnumerable<(string Item, QuantityInterval Volume, QuantityInterval Mass)> InRecords(CaseEvidence evidence)
    {
        var observed = evidence.Observations.Select(o => (o.Id, o.Quantities));
        var stated = evidence.Claims.Where(c => c is { Row: not null, Claim.Quantity: not null }).GroupBy(c => c.Row!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.First().Claim.Id, g.Select(c => c.Claim.Quantity!.Value).ToImmutableArray()));
        return observed.Concat(stated).SelectMany(r => r.Item2.Where(q => Tonnes(q.Unit) == 0).SelectMany(v => r.Item2.Where(q => Tonnes(q.Unit) > 0).SelectMany(m => Pair(r.Id, v, m))));
    }

    private static IEnumerable<(string Item, QuantityInterval Volume, QuantityInterval Mass)> Pair(string item, QuantityInterval a, QuantityInterval b)
    {
        var (volume, mass) = a.Unit == "barrel" ? (a, b) : (b, a);
        if (volume.Unit == "barrel" && Tonnes(mass.Unit) > 0 && Number(volume) > 0 && Number(mass) > 0) yield return (item, volume, mass);
    }

    private static decimal Number(QuantityInterval value) => value.Min ?? value.Max ?? 0;

    private static decimal Tonnes(string unit) => unit switch { "tonne" or "t" => 1, "kiloton" => 1000, "kg" => 0.001m, _ => 0 };
}
