using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime.Text;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Law.Data;
using Waybill.Core.Geography;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>The resolutions and paragraphs of <c>Law/provisions.yaml</c>. Nothing in the code knows a regime: another is another row.</summary>
internal static class ProvisionBook
{
    private static readonly ProvisionFile Data = BundledYaml.Read<ProvisionFile>("Law/provisions.yaml");

    private static readonly FrozenDictionary<string, Regime> Regimes =
        Data.Regimes.ToFrozenDictionary(r => r.Key, r => new Regime(r.Key, r.Value.Sanctioned, r.Value.Names), StringComparer.Ordinal);

    /// <summary>Permanent members of the Council, by their names in the registry.</summary>
    public static FrozenSet<string> Permanent { get; } = Data.Permanent.Select(Party).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Resolutions in the order of adoption.</summary>
    public static ImmutableArray<Instrument> Instruments { get; } =
        [.. Data.Instruments.Select(Of).OrderBy(i => i.Adopted, Comparer<LocalDate>.Default).ThenBy(i => i.Id, StringComparer.Ordinal)];

    /// <summary>Drafts that failed, by day.</summary>
    public static ImmutableArray<CouncilVote> FailedDrafts { get; } =
        [.. Data.FailedDrafts.Select(d => Vote(null, d.Subject, d.Date, d.Vote, d.Voters, [], d.Read)).OrderBy(v => v.Day, Comparer<LocalDate>.Default).ThenBy(v => v.Title, StringComparer.Ordinal)];

    /// <summary>Paragraphs in the order of adoption, and within a resolution in that of the data, which is the resolution's own.</summary>
    public static ImmutableArray<Provision> All { get; } = [.. Data.Provisions.Select(Of).OrderBy(p => p.Instrument.Adopted, Comparer<LocalDate>.Default).ThenBy(p => p.Instrument.Id, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Provision> ById = All.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>The paragraph.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this identifier.</exception>
    public static Provision Get(string id) => ById[id];

    private static Instrument Of(InstrumentRow row) => new()
    {
        Id = row.Id,
        Symbol = row.Symbol,
        Regime = Regimes[row.Regime],
        Vote = Vote(row.Id, row.Symbol, row.Adopted, row.Vote, row.Voters, row.Elected, row.Read),
        ChapterSeven = row.ChapterSeven,
        Url = row.Url,
        Read = [.. row.Read],
    };

    private static CouncilVote Vote(
        string? resolution, string title, string day, VoteRow votes, Dictionary<string, VoteSide> voters, List<string> elected, List<string> read) => new()
        {
            Resolution = resolution,
            Title = title,
            Day = Day(day),
            Votes = new VoteRecord(votes.For, votes.Against, votes.Abstained),
            Others = voters.ToFrozenDictionary(v => Party(v.Key), v => v.Value, StringComparer.Ordinal),
            Permanent = Permanent,
            Elected = elected.Select(Party).ToFrozenSet(StringComparer.Ordinal),
            Read = [.. read],
        };

    private static Provision Of(ProvisionRow row)
    {
        var instrument = Instruments.Single(i => i.Id == row.Of);
        return new()
        {
            Id = row.Id,
            Instrument = instrument,
            Paragraph = row.Paragraph,
            Direction = row.Direction,
            Goods = [.. row.Goods.Select(g => new GoodsRule(g.Kind, g.From is null ? null : Day(g.From), g.By))],
            Binds = [.. row.Binds.Select(Binds)],
            Force = Force(row.Force),
            Duty = row.Duty,
            Vessels = row.Vessels,
            InForce = row.InForce.Count == 0
                ? [new(instrument.Adopted, null, null)]
                : [.. row.InForce.Select(i => new ForceInterval(Day(i.From), i.Until is null ? null : Day(i.Until), i.Disputed))],
            SupersededBy = row.SupersededBy,
            Cap = row.Cap is { } cap ? new(cap.Value, cap.Unit, cap.Per, cap.Other) : null,
            Conditions = [.. row.Conditions],
            Exemptions = [.. row.Exemptions],
            Effect = row.Effect,
            Text = row.Text,
            Confidence = row.Confidence,
            Read = row.Read,
        };
    }

    private static Addressee Binds(string text) => text switch
    {
        "all-states" => Addressee.AllStates,
        "sanctioned" => Addressee.Sanctioned,
        "flag-states" => Addressee.FlagStates,
        "port-states" => Addressee.PortStates,
        "un-bodies" => Addressee.UnBodies,
        _ => throw new InvalidOperationException($"The provisions bind an unknown addressee \"{text}\"."),
    };

    private static ProvisionForce Force(string text) => text switch
    {
        "binding" => ProvisionForce.Binding,
        "calls-upon" => ProvisionForce.CallsUpon,
        "sets-up" => ProvisionForce.SetsUp,
        "clarifies" => ProvisionForce.Clarifies,
        _ => throw new InvalidOperationException($"The provisions have an unknown force \"{text}\"."),
    };

    private static string Party(string code) =>
        CountryCodes.PartyOf(code) ?? throw new InvalidOperationException($"The provisions name a state of unknown code \"{code}\".");

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
