namespace Waybill.Tests.Support;

/// <summary>A test of what only Linux has; elsewhere it is skipped and counted.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Needs Linux.";
    }
}
