namespace Waybill.Core.Cases;

/// <summary>
/// That somebody asked an accused party for its reply, as the author of the case states it. Who is accused is to have
/// the chance to reply before anything is published, as is the practice of UN panels of experts.
/// </summary>
/// <param name="Party">The party, by its name in the registry of parties where it has one.</param>
/// <param name="Day">Day it was asked.</param>
/// <param name="By">Who asked.</param>
/// <param name="How">By which way, as "letter to the embassy"; null when not stated.</param>
/// <param name="Answer">What it answered, in the words of the author of the case, "no answer" among them; null while the answer is awaited.</param>
public sealed record ReplyRequest(string Party, LocalDate Day, string By, string? How, string? Answer);
