namespace Waybill.Web.Serving;

/// <summary>A fault as problem+json (RFC 9457): type, title, status, and ours, the code and the line of the terminal.</summary>
internal sealed record FaultShape(string Type, string Title, int Status, string? Code, string? Detail);
