using Waybill.Core.Documents;

namespace Waybill.Readers.Documents.Registry;

/// <summary>Names that share a kind, and mostly a party and a body.</summary>
internal sealed class RegistryBlock
{
    /// <summary>What they name.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>Party of all names without one of their own; null for none.</summary>
    public string? Party { get; set; }

    /// <summary>Body of all names without one of their own; null for none.</summary>
    public string? Body { get; set; }

    /// <summary>Source of the block, or null for that of the file.</summary>
    public string? Source { get; set; }

    /// <summary>True when the canonical name is itself a form in every language written in Latin letters.</summary>
    public bool Spoken { get; set; } = true;

    /// <summary>False for those that move no goods: unions of states as such, courts, researchers, trackers.</summary>
    public bool Moves { get; set; } = true;

    /// <summary>True for names of three syllables that are written joined, apart or with a hyphen, as Korean ones.</summary>
    public bool Syllables { get; set; }

    /// <summary>True for names of two words that are written in both orders.</summary>
    public bool Reversed { get; set; }

    /// <summary>
    /// Canonical name → what is written for it: a language code or <c>all</c> → forms separated by <c>|</c>. Other keys:
    /// <c>surname</c> (forms that are a surname alone), <c>party</c>, <c>body</c>, <c>name</c> (the name of the entry where
    /// the key is a body that several parties have), <c>goods</c> (class of a weapon system), <c>spoken</c> (no: the key is no form), <c>metonym</c>, <c>alone</c>
    /// (no capitalised word may follow), <c>with</c> (the text must name one of these elsewhere).
    /// </summary>
    public Dictionary<string, Dictionary<string, string>> Names { get; set; } = [];
}
