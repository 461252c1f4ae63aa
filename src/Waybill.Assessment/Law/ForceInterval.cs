namespace Waybill.Assessment.Law;

/// <summary>Days on which a provision is in force.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day on which it no longer is; null while it is.</param>
/// <param name="Disputed">Why its force is disputed, and by whom; null where nobody is known to.</param>
internal sealed record ForceInterval(LocalDate From, LocalDate? Until, string? Disputed);
