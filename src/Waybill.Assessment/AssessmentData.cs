using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Waybill.Assessment;

/// <summary>
/// Reads the data that is carried in the assembly (factors, provisions, goods classes, defaults), by its path in the project as
/// <c>Law/provisions.yaml</c>. Unknown keys are errors, so a typing slip cannot hide.
/// </summary>
internal static class AssessmentData
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry it.</exception>
    public static T Read<T>(string path)
    {
        using var reader = new StreamReader(
            typeof(AssessmentData).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The data {path} is missing from the assembly."));
        return Yaml.Deserialize<T>(reader);
    }
}
