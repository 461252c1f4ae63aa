using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Waybill.Tests.Architecture;

/// <summary>
/// Pure rooms call nothing of the outside. The banned list (src/BannedSymbols.Pure.txt) says it while one writes; this looks at what was compiled, so
/// a suppression cannot hide it.
/// </summary>
public sealed class PurityTests
{
    private static readonly string[] ForbiddenTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.TimeZoneInfo",
        "System.Environment", "System.Random", "NodaTime.SystemClock", "NodaTime.IClock", "System.Threading.Thread", "System.Threading.Tasks.Parallel",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    // The compiler's own call in every iterator; it decides nothing that can be seen.
    private const string IteratorThread = "System.Environment.get_CurrentManagedThreadId";

    [Theory]
    [InlineData(typeof(Waybill.Core.Problem))]
    [InlineData(typeof(Waybill.Readers.Documents.DocumentReader))]
    [InlineData(typeof(Waybill.Assessment.CaseAssessor))]
    public void Pure_room_uses_no_file_network_clock_environment_or_chance(Type inRoom)
    {
        using var stream = File.OpenRead(inRoom.Assembly.Location);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var used = Members(metadata)
            .Where(m => m != IteratorThread)
            .Where(m => ForbiddenMembers.Contains(m, StringComparer.Ordinal)
                || ForbiddenTypes.Any(t => m.StartsWith(t + ".", StringComparison.Ordinal))
                || m.StartsWith("System.Net.", StringComparison.Ordinal))
            .ToArray();

        Assert.True(used.Length == 0, $"{inRoom.Assembly.GetName().Name} uses: {string.Join(", ", used)}");
    }

    private static IEnumerable<string> Members(MetadataReader metadata)
    {
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
        }
    }
}
