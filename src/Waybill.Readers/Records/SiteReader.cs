using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Records;

/// <summary>Reads the rows of a list <c>sites</c> (docs/formats/sites-sources-vessels.md).</summary>
internal static partial class SiteReader
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    /// <param name="row">The row.</param>
    /// <param name="sources">What the short names of sources stand for.</param>
    public static Site Read(RecordRow row, IReadOnlyDictionary<string, string> sources)
    {
        var names = RecordNames.ByLanguage(row);
        var aliases = RecordNames.Bare(row, "aliases").ToList();
        var function = Function(row);
        var party = Party(row);
        var site = new Site
        {
            Id = row.Id,
            Name = RecordNames.Shown(names, row.Id),
            Names = names.Concat(aliases.Select(a => (Language: Words.Undetermined, Name: a))).GroupBy(n => n.Language, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(g => g.Key, g => RecordNames.Once(g.Select(n => n.Name)), StringComparer.Ordinal),
            Traps = [.. RecordNames.Bare(row, "bad_aliases")],
            ConfusableWith = row.Texts("confusable_with"),
            Function = function,
            Party = party,
            Locode = Locode(row),
        };
        var points = SitePoints.Of(row, sources);
        site = SitePoints.Best(points, site.IsMilitary) is { } best
            ? site with { Point = best.Point, RadiusMetres = best.RadiusMetres, PointBasis = best.Basis, Source = best.Source } : site;
        return site with { Place = row.Text("place") ?? PlaceOf(names, aliases, points.Select(p => p.Place).OfType<string>(), party) };
    }

    private static SiteFunction Function(RecordRow row)
    {
        if (row.Text("kind") is not { } word) return SiteFunction.Unknown;
        if (EnumWords<SiteFunction>.TryRead(word, out var function) || Words.SiteKinds.IsWhole(word, out function)) return function;
        row.Wrong("kind", "is no kind of site that is known", word, string.Join(", ", EnumWords<SiteFunction>.All));
        return SiteFunction.Unknown;
    }

    private static string? Party(RecordRow row)
    {
        if (row.Text("country") is not { } country) return null;
        if (CountryCodes.PartyOf(country) is { } party) return party;
        if (RegistryNames.Of(country).FirstOrDefault(e => e.Kind == EntityKind.Country) is { } named) return named.Name;
        // A party that no registry knows, as one that few states recognise, goes by the name that the case gives it.
        if (country.Length > 3 && RegistryNames.StateNear(country) is null) return country;
        row.Wrong("country", "is no state that is known", country, "a code of ISO 3166-1, as KP, or a name");
        return null;
    }

    // A code that nobody checked is none; one without a status was given by hand.
    private static string? Locode(RecordRow row)
    {
        var (code, status) = (row.Text("locode"), row.Text("locode_status"));
        if (code is null || status is not (null or "verified")) return null;
        if (LocodeForm().IsMatch(code)) return code.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        row.Wrong("locode", "is no UN/LOCODE", code, "two letters of the country and three of the place, as KPRJN");
        return null;
    }

    /// <summary>The name in the registry of places under which texts speak of the site: a whole name first, else one within a name.</summary>
    private static string? PlaceOf(IReadOnlyList<(string Language, string Name)> names, IReadOnlyList<string> aliases, IEnumerable<string> near, string? party)
    {
        foreach (var name in names.Select(n => n.Name).Concat(aliases))
        {
            if (RegistryNames.Of(name).FirstOrDefault(IsHere) is { } place) return place.Name;
        }
        foreach (var (_, name) in names.Where(n => n.Language == Words.Shown))
        {
            // The place stands last or alone in "107th Arsenal, Toropets", first in "Mozdok depot"; a capital within a name is its state's.
            if (EntityFinder.For(Words.Shown).Find(name, Tokenizer.Split(name)).Select(f => f.Entry).LastOrDefault(e => IsHere(e) && !e.Metonym) is { } place) return place.Name;
        }
        return near.Select(n => RegistryNames.Of(n).FirstOrDefault(IsHere)?.Name).FirstOrDefault(n => n is not null);

        bool IsHere(RegistryEntry entry) => entry.Kind == EntityKind.Place && (party is null || entry.Party is null || entry.Party == party);
    }

    [GeneratedRegex(@"\A[A-Za-z]{2} ?[A-Za-z2-9]{3}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LocodeForm();
}
