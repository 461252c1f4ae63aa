using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Words of reservation.</summary>
/// <param name="Hedge">How strong.</param>
/// <param name="Estimates">True when they turn an assertion into an estimate.</param>
internal sealed record HedgeCue(Hedge Hedge, bool Estimates);
