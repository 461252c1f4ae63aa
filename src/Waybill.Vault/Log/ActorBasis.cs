namespace Waybill.Vault.Log;

/// <summary>How the name of an actor was learned. Numbers are stable; growth only.</summary>
public enum ActorBasis
{
    /// <summary>The person stated it, for this act or in the environment.</summary>
    Stated = 1,

    /// <summary>Nobody stated one; it is the name of the account on the machine.</summary>
    Account = 2,
}
