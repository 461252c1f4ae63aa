namespace Waybill.Readers.Documents.Registry;

/// <summary>What a phrase for an office stands for.</summary>
internal sealed record Office
{
    /// <summary>Canonical body, as <c>MFA</c>; null when the phrase names none of its own ("spokesman").</summary>
    public required string? Body { get; init; }

    /// <summary>Who is meant.</summary>
    public required OfficeRank Rank { get; init; }

    /// <summary>True for people who pass on what another body says, as a member of an intelligence committee does.</summary>
    public required bool Relay { get; init; }

    /// <summary>The generic speaker that it stands for when nobody is named, as <c>(unnamed experts)</c>; null for none.</summary>
    public required string? Generic { get; init; }

    /// <summary>True for a mission that sits in another country or organization, whose name follows the body: <c>Embassy in Venezuela</c>.</summary>
    public required bool Hosted { get; init; }

    /// <summary>Names of the body in states that call it otherwise, by party.</summary>
    public required IReadOnlyDictionary<string, string> Elsewhere { get; init; }

    /// <summary>The body as <paramref name="party"/> calls it; null when the office has none.</summary>
    /// <param name="party">Canonical party, as <c>United States</c>.</param>
    public string? BodyFor(string party) => Body is not null && Elsewhere.TryGetValue(party, out var own) ? own : Body;

    /// <summary>The same with the host of a mission: <c>Embassy in Venezuela</c>.</summary>
    /// <param name="party">Canonical party that sends the mission.</param>
    /// <param name="host">Canonical name of the host; null when unknown.</param>
    public string? BodyFor(string party, string? host) => Hosted && host is not null ? $"{BodyFor(party)} in {host}" : BodyFor(party);
}
