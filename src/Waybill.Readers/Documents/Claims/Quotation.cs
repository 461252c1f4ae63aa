namespace Waybill.Readers.Documents.Claims;

/// <summary>Words between quotation marks.</summary>
/// <param name="Open">Token of the opening mark, or the first word where it is missing.</param>
/// <param name="Close">One past the closing mark, or past the last word where it is missing.</param>
/// <param name="Content">The words between the marks.</param>
internal sealed record Quotation(int Open, int Close, TokenRange Content);
