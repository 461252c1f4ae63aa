using Waybill.Ledger;
using Waybill.Pipeline.Reading;
using Waybill.Vault;

namespace Waybill.Pipeline.Assessing;

/// <summary>How a case is assessed.</summary>
public sealed record AssessOptions
{
    /// <summary>The usual way.</summary>
    public static AssessOptions Default { get; } = new();

    /// <summary>Day up to which statements and observations count; null: all. A replay is never stored.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>True to do everything again, whatever is stored.</summary>
    public bool Fresh { get; init; }

    /// <summary>True to have <see cref="AssessOutcome.Input"/> even when the assessment itself was stored, as <c>explain</c> needs it.</summary>
    public bool KeepInput { get; init; }

    /// <summary>Limits of the vault.</summary>
    public VaultOptions Vault { get; init; } = VaultOptions.Default;

    /// <summary>Limits of the ledger; a wait of zero for those who only show.</summary>
    public LedgerOptions Ledger { get; init; } = LedgerOptions.Default;

    /// <summary>Limits of reading.</summary>
    public ReadLimits Limits { get; init; } = new();
}
