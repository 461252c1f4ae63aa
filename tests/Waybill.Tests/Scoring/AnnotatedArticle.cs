using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents;

namespace Waybill.Tests.Scoring;

/// <summary>An article with its annotations, and what the reader makes of it.</summary>
internal sealed class AnnotatedArticle
{
    private AnnotatedArticle(string id, string language, ScoredDocument gold, ReadDocument read)
    {
        (Id, Language, Gold, Read) = (id, language, gold, read);
        System = ReaderResult.Of(read);
        Scores = ArticleScore.Of(Gold, System, language);
    }

    public string Id { get; }

    public string Language { get; }

    public ScoredDocument Gold { get; }

    public ScoredDocument System { get; }

    public ReadDocument Read { get; }

    public Dictionary<string, Tally> Scores { get; }

    /// <summary>Reads the articles of a folder that holds <c>articles/ID.json</c> and <c>gold/ID.json</c>, in the order of their ids.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="languages">Languages to read; others are left out.</param>
    public static List<AnnotatedArticle> Load(string folder, params string[] languages)
    {
        var articles = new List<AnnotatedArticle>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "articles"), "*.json").Order(StringComparer.Ordinal))
        {
            using var article = JsonDocument.Parse(File.ReadAllBytes(file));
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold", Path.GetFileName(file))));
            string Field(string name) => article.RootElement.GetProperty(name).GetString()!;
            if (!languages.Contains(Field("lang"), StringComparer.Ordinal)) continue;
            // the language is for the reader to tell, as it is on a page
            var facts = new DocumentFacts { Publisher = Field("outlet"), Url = Field("url"), Published = LocalDatePattern.Iso.Parse(Field("published")).GetValueOrThrow() };
            var read = DocumentReader.Read(Field("id") + ".txt", Encoding.UTF8.GetBytes(Field("text")), facts);
            articles.Add(new(Field("id"), Field("lang"), GoldFile.Read(gold.RootElement, new SourceText(Field("text"))), read));
        }
        return articles;
    }
}
