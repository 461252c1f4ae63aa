using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Core.Documents;

namespace Waybill.Benchmarks;

/// <summary>The articles of the repository: the bundled case, and the annotated ones of the tests where they are.</summary>
internal static class Articles
{
    public static List<Article> Load()
    {
        var articles = new List<Article>();
        foreach (var folder in Directory.GetDirectories(Path.Combine(Machine.Root, "examples")).Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder, "articles")).Order(StringComparer.Ordinal))
            {
                if (!file.EndsWith(".yaml", StringComparison.Ordinal)) articles.Add(new(Path.GetFileName(file), File.ReadAllBytes(file), new() { Published = new LocalDate(2023, 10, 27) }));
            }
        }
        var annotated = Path.Combine(Machine.Root, "tests", "Waybill.Tests", "Corpus", "articles");
        if (!Directory.Exists(annotated)) return articles;
        foreach (var file in Directory.GetFiles(annotated, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var published = json.RootElement.TryGetProperty("published", out var day) && day.GetString() is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date : (LocalDate?)null;
            // the language is left for the reader to tell, as when an article is pasted
            articles.Add(new(Path.GetFileNameWithoutExtension(file) + ".txt", Encoding.UTF8.GetBytes(json.RootElement.GetProperty("text").GetString()!), new() { Published = published }));
        }
        return articles;
    }

    internal sealed record Article(string Name, byte[] Bytes, DocumentFacts Facts);
}
