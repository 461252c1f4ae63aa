using System.Collections.Immutable;

namespace Waybill.Web.Serving;

/// <summary>The cases that are served, by their name in addresses.</summary>
internal sealed class CaseShelf : IDisposable
{
    /// <summary>Puts them on the shelf; a case whose folder's name is taken gets a number behind it.</summary>
    public CaseShelf(IEnumerable<ServedCase> cases)
    {
        var made = ImmutableArray.CreateBuilder<ShelvedCase>();
        foreach (var served in cases)
        {
            var name = Slug(Path.GetFileName(Path.TrimEndingDirectorySeparator(served.Folder)));
            var slug = name;
            for (var number = 2; made.Any(c => c.Slug == slug); number++) slug = FormattableString.Invariant($"{name}-{number}");
            made.Add(new(slug, served));
        }
        Cases = made.ToImmutable();
    }

    /// <summary>The cases in the order given.</summary>
    public ImmutableArray<ShelvedCase> Cases { get; }

    /// <summary>The case of this name; null where there is none.</summary>
    public ShelvedCase? Find(string slug) => Cases.FirstOrDefault(c => string.Equals(c.Slug, slug, StringComparison.Ordinal));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var one in Cases) one.Dispose();
    }

    private static string Slug(string folder)
    {
        var kept = new string([.. folder.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? char.ToLowerInvariant(c) : '-')]).Trim('-');
        return kept.Length == 0 ? "case" : kept;
    }
}
