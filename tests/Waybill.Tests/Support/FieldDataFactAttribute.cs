namespace Waybill.Tests.Support;

/// <summary>A test that needs <see cref="FieldData"/>; skipped, and counted as such, without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FieldDataFactAttribute : FactAttribute
{
    public FieldDataFactAttribute() => Skip = FieldData.Folder is null ? FieldData.Missing : null;
}
