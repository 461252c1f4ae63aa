namespace Waybill.Tests.Support;

/// <summary>Data that is not part of the repository: annotated articles and real pages, in the folder that <c>WAYBILL_FIELD_DATA</c> names.</summary>
internal static class FieldData
{
    /// <summary>Why a test that needs it was skipped.</summary>
    public const string Missing = "needs the field data: set WAYBILL_FIELD_DATA to its folder";

    /// <summary>The folder, or null when it is not set or not there.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("WAYBILL_FIELD_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>A path in it.</summary>
    public static string At(params string[] parts) => Path.Combine([Folder ?? throw new InvalidOperationException(Missing), .. parts]);
}
