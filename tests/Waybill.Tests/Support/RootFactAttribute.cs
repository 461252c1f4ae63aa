namespace Waybill.Tests.Support;

/// <summary>A test that runs a process as a user without rights, which only root on Linux can start; elsewhere it is skipped and counted.</summary>
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) Skip = "Needs root on Linux, to start a process as another user.";
        else if (!File.Exists("/usr/bin/setpriv")) Skip = "Needs setpriv (util-linux).";
    }
}
