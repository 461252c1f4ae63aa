using Waybill.Tests.Scoring;

namespace Waybill.Benchmarks;

/// <summary>Prints how well claims are read: on the project's own articles, and on every other annotated folder that is named.</summary>
internal static class QualityReport
{
    // Languages whose claims are read; the articles of a folder in other languages are left out.
    private static readonly string[] Languages = ["en", "id"];

    /// <summary>Prints one table per folder and language, then one over both languages.</summary>
    /// <param name="folders">Folders that hold <c>articles</c> and <c>gold</c>; none means the project's own.</param>
    public static int Print(IReadOnlyList<string> folders)
    {
        foreach (var folder in folders.Count > 0 ? folders : [OwnCorpus()])
        {
            if (!Directory.Exists(Path.Combine(folder, "articles")) || !Directory.Exists(Path.Combine(folder, "gold")))
            {
                Console.Error.WriteLine($"quality: {folder} holds no articles and gold");
                return 2;
            }
            var articles = AnnotatedArticle.Load(folder, Languages);
            foreach (var language in Languages) Console.WriteLine(ScoreTable.Of($"{Path.GetFileName(folder)}, {language}", [.. articles.Where(a => a.Language == language)]));
            Console.WriteLine(ScoreTable.Of($"{Path.GetFileName(folder)}, all", articles));
        }
        return 0;
    }

    private static string OwnCorpus()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Waybill.slnx"))) return Path.Combine(at.FullName, "tests", "Waybill.Tests", "Corpus");
        }
        throw new InvalidOperationException("The benchmarks must run inside the checkout.");
    }
}
