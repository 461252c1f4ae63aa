namespace Waybill.Tests.Support;

/// <summary>A theory that needs <see cref="FieldData"/>; skipped, and counted as such, without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FieldDataTheoryAttribute : TheoryAttribute
{
    public FieldDataTheoryAttribute() => Skip = FieldData.Folder is null ? FieldData.Missing : null;
}
