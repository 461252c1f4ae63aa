using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;

namespace Waybill.Assessment.Checks.Factors;

/// <summary>The registry of factors: every number that a check uses and did not take from a claim, with its source (<c>factors.yaml</c>).</summary>
internal static class FactorBook
{
    /// <summary>Kinds of factor: as published; one published number divided by another; computed here; physical.</summary>
    public static readonly ImmutableArray<string> Kinds = ["published", "implied", "computed", "physical"];

    private static readonly (FrozenDictionary<string, CheckFactor> ById, FrozenDictionary<string, ImmutableArray<CheckFactor>> ByMeasure) Book = Read();

    /// <summary>All factors in ordinal order of their identifiers.</summary>
    public static ImmutableArray<CheckFactor> All { get; } = [.. Book.ById.Values.OrderBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>The factor of this identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static CheckFactor Get(string id) => Book.ById[id];

    /// <summary>Factors that measure the same thing, as <c>rounds-per-container</c>, in the order of the table.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ImmutableArray<CheckFactor> Of(string measure) => Book.ByMeasure[measure];

    private static (FrozenDictionary<string, CheckFactor>, FrozenDictionary<string, ImmutableArray<CheckFactor>>) Read()
    {
        var table = BundledYaml.Read<FactorTable>("Checks/Factors/factors.yaml");
        var rows = table.Factors.Select(f => (f.Measures, Factor: Factor(f, table.Version))).ToImmutableArray();
        return (
            rows.ToFrozenDictionary(r => r.Factor.Id, r => r.Factor, StringComparer.Ordinal),
            rows.GroupBy(r => r.Measures, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(r => r.Factor).ToImmutableArray(), StringComparer.Ordinal));
    }

    private static CheckFactor Factor(FactorRow row, int version)
    {
        if (row.Low is not { } low || !Kinds.Contains(row.Kind) || row.Unit.Length == 0 || row.Source.Length == 0 || row.Name.Length == 0 || row.Measures.Length == 0)
        {
            throw new InvalidOperationException($"factors.yaml: the row {row.Id} lacks a value, a kind, a unit, a source, a name or what it measures.");
        }
        return new(row.Id, row.Name, low, row.High ?? low, row.Unit, row.Source, row.Date, version, row.Kind);
    }
}
