using Waybill.Ledger;

namespace Waybill.Tests.Ledger;

public sealed class MemoryLedgerTests : LedgerContract
{
    private protected override ILedger Empty() => new MemoryLedger();
}
