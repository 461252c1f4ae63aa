using System.Diagnostics;
using System.Globalization;
using System.Text;
using Waybill.Readers.Documents;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Benchmarks;

/// <summary>Articles a second on one core, beside a bare pass over the same bytes, and what each stage takes of it.</summary>
internal static class ReadingBenchmark
{
    private const int Runs = 9;
    private const double RunSeconds = 2;
    private const double WarmSeconds = 8; // the compiler's second tier is reached after some thousand readings

    private static readonly string[] Stages = ["intake", "furniture", "tokens", "dates", "quantities", "entities", "offices", "goods", "claims"];

    public static void Run(bool pinned)
    {
        var articles = Articles.Load();
        var bytes = articles.Sum(a => a.Bytes.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading: {articles.Count} articles, {bytes / articles.Count:N0} bytes each on average, {(pinned ? "pinned to one core" : "NOT pinned to one core")}"));
        Repeat(WarmSeconds, () => Read(articles));
        Repeat(1, () => CountWords(articles));
        var (read, bare) = (new Series(), new Series());
        for (var run = 0; run < Runs; run++) // turn about, so that both meet the same neighbours
        {
            read.Add(articles.Count / Repeat(RunSeconds, () => Read(articles)));
            bare.Add(articles.Count / Repeat(RunSeconds / 4, () => CountWords(articles)));
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(articles);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine($"  DocumentReader.Read          {read.Show("N0", "articles/s")}");
        Console.WriteLine($"  decode UTF-8, count words    {bare.Show("N0", "articles/s")}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  reading costs {bare.Median / read.Median:N0} bare passes; {allocated / articles.Count / 1024:N0} KiB allocated an article"));
        PrintStages(articles);
    }

    private static void Read(List<Articles.Article> articles)
    {
        foreach (var article in articles) DocumentReader.Read(article.Name, article.Bytes, article.Facts);
    }

    private static void CountWords(List<Articles.Article> articles)
    {
        var words = 0;
        foreach (var article in articles)
        {
            var inside = false;
            foreach (var c in Encoding.UTF8.GetString(article.Bytes))
            {
                var letter = char.IsLetter(c);
                if (letter && !inside) words++;
                inside = letter;
            }
        }
        if (words == 0) throw new UnreachableException();
    }

    /// <summary>Repeats for at least so long; gives the seconds of one time.</summary>
    private static double Repeat(double seconds, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var times = 0;
        double elapsed;
        do
        {
            work();
            times++;
            elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        while (elapsed < seconds);
        return elapsed / times;
    }

    private static void PrintStages(List<Articles.Article> articles)
    {
        var series = Stages.Select(_ => new Series()).ToArray();
        for (var run = 0; run < Runs; run++)
        {
            var ticks = new long[Stages.Length];
            var rounds = 0;
            Repeat(RunSeconds / 2, () =>
            {
                rounds++;
                foreach (var article in articles) ReadInStages(article, ticks);
            });
            for (var i = 0; i < ticks.Length; i++) series[i].Add(ticks[i] * 1e6 / Stopwatch.Frequency / rounds / articles.Count);
        }
        var whole = series.Sum(s => s.Median);
        for (var i = 0; i < Stages.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Stages[i],-12} {series[i].Median / whole,4:P0}  {series[i].Show("N1", "µs an article")}"));
        }
    }

    // The stages of DocumentReader.Read, in its order; what lies between them is left out.
    private static void ReadInStages(Articles.Article article, long[] ticks)
    {
        var at = Stopwatch.GetTimestamp();
        var stage = 0;
        T Timed<T>(T value)
        {
            var now = Stopwatch.GetTimestamp();
            ticks[stage++] += now - at;
            at = now;
            return value;
        }

        var intake = Timed(DocumentIntake.Open(article.Name, article.Bytes, article.Facts));
        var code = intake.Found.Language ?? throw new InvalidOperationException($"The language of {article.Name} was not told.");
        var text = intake.Text.Value;
        var furniture = Timed(FurnitureFinder.Find(intake.Text, intake.KnownFurniture));
        var tokens = Timed(Tokenizer.Split(text));
        var body = tokens.FindAll(t => !furniture.Any(f => f.Start <= t.Start && t.Start < f.End));
        at = Stopwatch.GetTimestamp();
        var dates = Timed(DateFinder.For(code).Find(text, tokens, article.Facts.Published));
        var quantities = Timed(QuantityFinder.For(code).Find(text, tokens, dates));
        _ = EntityFinder.For(code).Find(text, tokens); // once for the mentions, once without furniture for the claims
        var entities = Timed(EntityFinder.For(code).Find(text, body));
        var offices = Timed(OfficeFinder.For(code).Find(text, body));
        var goods = Timed(GoodsFinder.For(code).Find(text, body));
        var marked = MarkedText.Mark(text, body, Grammar.Of(code), SiteWords.For(code), entities, offices, goods, dates, quantities, article.Facts.Published);
        Timed(ClaimReader.Read(intake.Text, marked, "00000000", null, []));
    }
}
