namespace Waybill.Readers.Documents.Registry;

/// <summary>One way to write a name of the registry.</summary>
/// <param name="Text">The form, with its capitals: they decide what capitals a text must have (<see cref="FormCase"/>).</param>
/// <param name="Language">Language code, or <c>all</c> for every language written in Latin letters.</param>
/// <param name="Entry">What it names.</param>
/// <param name="Surname">True for a surname alone.</param>
/// <param name="Alone">True when no capitalised word may follow.</param>
/// <param name="With">Names of entries of which the text must name one by another form; empty for no condition.</param>
internal sealed record RegistryForm(string Text, string Language, RegistryEntry Entry, bool Surname, bool Alone, IReadOnlyList<string> With);
