namespace Waybill.Cli.Screens;

/// <summary>A run of one look.</summary>
/// <param name="Text">Its text, as in the document; not yet made harmless for a terminal.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct MarkedRun(string Text, RunKind Kind);
