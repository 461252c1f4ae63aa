namespace Waybill.Vault.Log;

/// <summary>Who did an act, as far as Waybill was told. A name is a statement, not a proof.</summary>
public sealed record Actor
{
    /// <summary>Longest name, in UTF-16 units.</summary>
    public const int LongestName = 200;

    /// <summary>Takes a name.</summary>
    /// <exception cref="ArgumentException">The name is blank, too long or no valid text; <see cref="IsName"/> tells beforehand.</exception>
    public Actor(string name, ActorBasis basis)
    {
        if (!IsName(name)) throw new ArgumentException("A name is 1 to 200 characters of valid text, not blank.", nameof(name));
        Name = name.Trim();
        Basis = basis;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How the name was learned.</summary>
    public ActorBasis Basis { get; }

    /// <summary>True when <paramref name="text"/> can be a name.</summary>
    public static bool IsName(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= LongestName && CanonicalJson.IsText(text);
}
