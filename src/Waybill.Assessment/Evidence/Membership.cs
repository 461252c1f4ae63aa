namespace Waybill.Assessment.Evidence;

/// <summary>A party's time in a group.</summary>
/// <param name="Party">Party, by its name in the registry.</param>
/// <param name="From">First day; null when the record does not date it.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="IsMember">False for one that takes part without being a member, as the European Union in the G7.</param>
public sealed record Membership(string Party, LocalDate? From, LocalDate? To, bool IsMember)
{
    /// <summary>True when it held on <paramref name="day"/>; without a day, when it has not ended.</summary>
    public bool HoldsOn(LocalDate? day) => day is { } d ? (From is null || From <= d) && (To is null || d <= To) : To is null;
}
