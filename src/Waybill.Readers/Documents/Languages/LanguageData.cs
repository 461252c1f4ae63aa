using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Waybill.Readers.Documents.Languages;

/// <summary>
/// Reads the vocabulary that is carried in the assembly. One folder a language: <c>Languages/CODE/*.yaml</c>; what no
/// language owns (registry, gazetteer, goods): <c>Vocabulary/*.yaml</c>. Unknown keys are errors, so a typing slip cannot hide.
/// </summary>
internal static class LanguageData
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Language codes (BCP 47) that have a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = typeof(LanguageData).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("Languages/", StringComparison.Ordinal))
        .Select(n => n.Split('/')[1])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>True when there is a <c>Languages/CODE/NAME.yaml</c>.</summary>
    public static bool Has(string code, string name) =>
        typeof(LanguageData).Assembly.GetManifestResourceInfo($"Languages/{code}/{name}.yaml") is not null;

    /// <summary>Reads <c>Languages/CODE/NAME.yaml</c>.</summary>
    /// <exception cref="InvalidOperationException">The language has no such file.</exception>
    public static T Read<T>(string code, string name) => ReadResource<T>($"Languages/{code}/{name}.yaml");

    /// <summary>Reads <c>Vocabulary/NAME.yaml</c>.</summary>
    public static T ReadVocabulary<T>(string name) => ReadResource<T>($"Vocabulary/{name}.yaml");

    /// <summary>Opens <c>Vocabulary/NAME.yaml</c> for a reader of its own.</summary>
    public static StreamReader OpenVocabulary(string name) => Open($"Vocabulary/{name}.yaml");

    private static T ReadResource<T>(string resource)
    {
        using var reader = Open(resource);
        return Yaml.Deserialize<T>(reader);
    }

    private static StreamReader Open(string resource) =>
        new(typeof(LanguageData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The vocabulary {resource} is missing from the assembly."));
}
