namespace Waybill.Readers.Documents.Registry;

/// <summary>A name of the registry found in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Entry">What it names.</param>
/// <param name="Surname">True when only a surname stands there: a person of that surname named in full in the same article is to be preferred.</param>
internal readonly record struct EntityFind(int FirstToken, int EndToken, RegistryEntry Entry, bool Surname = false);
