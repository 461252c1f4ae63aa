using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Waybill.Assessment.Evidence;

/// <summary>Reads the YAML that is carried in the assembly. Unknown keys are errors, so a typing slip cannot hide.</summary>
internal static class BundledYaml
{
    /// <summary>Reads a file by its path in the room, as <c>Evidence/groups.yaml</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static T Read<T>(string path)
    {
        using var stream = typeof(BundledYaml).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The data {path} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<T>(reader);
    }
}
