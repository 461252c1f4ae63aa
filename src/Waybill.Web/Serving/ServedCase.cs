namespace Waybill.Web.Serving;

/// <summary>A case that is to be served.</summary>
/// <param name="Folder">Its folder, absolute.</param>
/// <param name="Shown">Its folder as the user gave it.</param>
public sealed record ServedCase(string Folder, string Shown);
