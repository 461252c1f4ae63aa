using System.Collections.Frozen;
using NodaTime.Text;
using Waybill.Assessment.Evidence;

namespace Waybill.Assessment.Checks.Borders;

/// <summary>What "the border of a state" may mean beside its recognised border: contested areas and dated points of a front (<c>borders.yaml</c>).</summary>
internal static class BorderDefinitions
{
    private static readonly FrozenDictionary<string, StateRow> Rows =
        BundledYaml.Read<Table>("Checks/Borders/borders.yaml").States.ToFrozenDictionary(s => s.Party, StringComparer.Ordinal);

    /// <summary>The rows of a state; an empty row where there are none.</summary>
    public static StateRow Of(string party) => Rows.GetValueOrDefault(party) ?? new() { Party = party };

    /// <summary>A day of the table; null where none is given.</summary>
    public static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    internal sealed class Table
    {
        public int Version { get; set; }

        public List<StateRow> States { get; set; } = [];
    }

    internal sealed class StateRow
    {
        public string Party { get; set; } = "";

        public string? Outline { get; set; }

        public List<ContestedRow> Contested { get; set; } = [];

        public List<FrontRow> Fronts { get; set; } = [];

        /// <summary>Points that are no border, kept because a stated figure may have been measured to them.</summary>
        public List<FrontRow> Notes { get; set; } = [];
    }

    internal sealed class ContestedRow
    {
        public string Area { get; set; } = "";

        public string Name { get; set; } = "";

        public string HeldBy { get; set; } = "";

        public string? Since { get; set; }

        public string Recognition { get; set; } = "";

        public string Source { get; set; } = "";
    }

    internal sealed class FrontRow
    {
        public string Name { get; set; } = "";

        public double Latitude { get; set; }

        public double Longitude { get; set; }

        public string? From { get; set; }

        public string? Until { get; set; }

        public string Note { get; set; } = "";

        public string Source { get; set; } = "";
    }
}
