using Waybill.Readers.Records;

namespace Waybill.Readers.Documents.Registry;

/// <summary>What a person calls a state, union or armed group, as the registry calls it.</summary>
public static class PartyNames
{
    /// <summary>The party's name in the registry, in whatever language <paramref name="name"/> is; the text itself where it is not known.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return RegistryNames.Party(name);
    }
}
