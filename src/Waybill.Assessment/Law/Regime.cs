using System.Collections.Immutable;
using Waybill.Core.Geography;
using Waybill.Core.Text;

namespace Waybill.Assessment.Law;

/// <summary>A set of measures and whom they are about.</summary>
internal sealed class Regime
{
    private readonly ImmutableHashSet<string> folded;

    /// <summary>Makes a regime.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="sanctioned">ISO 3166-1 code of a state, or name of a party that is none.</param>
    /// <param name="names">Other names.</param>
    public Regime(string id, string sanctioned, IEnumerable<string> names)
    {
        (Id, Sanctioned, IsState) = (id, CountryCodes.PartyOf(sanctioned) ?? sanctioned, CountryCodes.PartyOf(sanctioned) is not null);
        folded = [.. names.Append(Sanctioned).Append(sanctioned).Select(NameForms.Fold)];
    }

    /// <summary>Identifier, as <c>libya</c>.</summary>
    public string Id { get; }

    /// <summary>The sanctioned party, by its name in the registry.</summary>
    public string Sanctioned { get; }

    /// <summary>True when it is a state.</summary>
    public bool IsState { get; }

    /// <summary>True when a party is the sanctioned one.</summary>
    public bool IsAbout(string party) => folded.Contains(NameForms.Fold(party));
}
