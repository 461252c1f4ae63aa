using System.Collections.Immutable;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Serving;

/// <summary>What every page knows: its language, its case and day, and how to link to another page and keep both.</summary>
public sealed record PageContext
{
    /// <summary>The sentences.</summary>
    public required Messages Text { get; init; }

    /// <summary>Language of pages that ask for none; it needs no mention in addresses.</summary>
    public required string UsualLanguage { get; init; }

    /// <summary>Path of this page.</summary>
    public required string Path { get; init; }

    /// <summary>Token that forms carry, so that no page from elsewhere can send one.</summary>
    public required string Token { get; init; }

    /// <summary>Name and title of each case that is served.</summary>
    public required ImmutableArray<(string Slug, string Title)> Cases { get; init; }

    /// <summary>Name of the case in addresses; null on pages of no case.</summary>
    public string? Slug { get; init; }

    /// <summary>The case as of the day; null on pages of no case.</summary>
    public CaseView? View { get; init; }

    /// <summary>Days on which something became known, in order.</summary>
    public ImmutableArray<LocalDate> Days { get; init; } = [];

    /// <summary>Transfer shown; null: the main one.</summary>
    public string? Transfer { get; init; }

    /// <summary>Name that stands in the receipt of what is pasted; null: nothing can be added.</summary>
    public string? Name { get; init; }

    /// <summary>The case as it is asked.</summary>
    public CaseBook Book => View!.Book;

    /// <summary>Day of the replay; null: all.</summary>
    public LocalDate? AsOf => View?.Book.Assessment.AsOf;

    /// <summary>An address with language and day kept.</summary>
    public string Link(string path, string? fragment = null) => Address(path, Text.Language, AsOf, fragment);

    /// <summary>An address below the case.</summary>
    public string Case(string below, string? fragment = null) => Link($"/c/{Slug}/{below}", fragment);

    /// <summary>This page in another language.</summary>
    public string In(string language) => Address(Path, language, AsOf, null);

    /// <summary>This page as of another day; null: all.</summary>
    public string On(LocalDate? day) => Address(Path, Text.Language, day, null);

    /// <summary>Where the words of a claim, or the row of an observation, stand; null where they stand in no evidence that is known.</summary>
    public string? Passage(string item)
    {
        var evidence = Book.Claim(item)?.Evidence ?? Book.Observation(item)?.Evidence;
        if (evidence is not { } hash) return null;
        var own = Book.Claim(item)?.Row ?? (Book.Observation(item) is null ? null : item);
        return Case("documents/" + hash.Hex[..CaseBook.ShownDigits], own is null ? item : RowAnchor(own));
    }

    /// <summary>Name of the anchor of a row in a file of records: the record's own identifier, without the digits of its evidence.</summary>
    public static string RowAnchor(string item) => "row-" + (item.IndexOf('-', StringComparison.Ordinal) is >= 0 and var cut ? item[(cut + 1)..] : item);

    /// <summary>Text from outside, with what would reorder or hide text shown as its code.</summary>
    public static string Safe(string? text) => text is null ? "" : TerminalText.Escape(text, keepLines: true);

    private string Address(string path, string language, LocalDate? day, string? fragment)
    {
        var query = new List<string>();
        if (!string.Equals(language, UsualLanguage, StringComparison.Ordinal)) query.Add("lang=" + language);
        if (day is { } known) query.Add("asof=" + LocalDatePattern.Iso.Format(known));
        return path + (query.Count > 0 ? "?" + string.Join('&', query) : "") + (fragment is null ? "" : "#" + Uri.EscapeDataString(fragment));
    }
}
