using System.Diagnostics;
using System.Globalization;
using System.Text;
using Waybill.Core.Documents;
using Waybill.Readers.Documents;

namespace Waybill.Benchmarks;

/// <summary>What a long text costs: seconds and memory must grow with its length and no faster, whatever stands in it.</summary>
internal static class LengthBenchmark
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 5_000_000];

    private static readonly DocumentFacts English = new() { Language = "en", Published = new LocalDate(2024, 5, 3) };

    private static readonly string[] Sentences =
    [
        "The defence ministry of South Korea said on Thursday that North Korea had sent about 2,000 containers of shells to Russia since March 1, 2024. ",
        "\"There is no proof that such weapons went to Moscow by way of Vladivostok,\" a spokesman for the Kremlin told reporters on Friday. ",
        "The White House condemned the delivery of missiles from Pyongyang to Moscow. ",
        "Analysts estimate that 40,000 tonnes of ammunition worth $5 million went by rail last month, according to Reuters. ",
        "He denied the report. ",
    ];

    private static readonly (string Name, Func<int, string> Make)[] Kinds =
    [
        ("news, paragraphs", n => News(n, "\n\n")),
        ("news, one line", n => News(n, "")),
        ("news, no full stop", n => News(n, "").Replace(". ", ", and ", StringComparison.Ordinal)),
        ("quotations", n => Repeated("\"Russia sent arms,\" he said. ", n)),
        ("denials", n => Repeated("Iran denied it. ", n)),
        ("quotation marks", n => Repeated("\"", n)),
        ("\"said said\"", n => Repeated("said ", n)),
        ("commas", n => Repeated(",", n)),
        ("digits", n => Repeated("7", n)),
        ("one name", n => Repeated("Kim Jong Un ", n)),
        ("empty lines", n => Repeated("\n", n)),
    ];

    public static void Run()
    {
        Console.WriteLine("length: seconds for one reading (best of 3; of 1 at the largest size), and the greatest heap after it");
        DocumentReader.Read("warm.txt", Encoding.UTF8.GetBytes(News(200_000, "\n\n")), English);
        foreach (var (name, make) in Kinds)
        {
            var cells = Sizes.Select(size => Measure(make(size), size == Sizes[^1] ? 1 : 3));
            Console.WriteLine($"  {name,-20} {string.Join("  ", cells)}");
        }
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  greatest memory of the process: {process.PeakWorkingSet64 >> 20:N0} MiB"));
    }

    private static string Measure(string text, int times)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var best = double.MaxValue;
        var heap = 0L;
        for (var i = 0; i < times; i++)
        {
            GC.Collect();
            ReadDocument? document = null;
            best = Math.Min(best, Series.Seconds(() => document = DocumentReader.Read("long.txt", bytes, English)));
            heap = Math.Max(heap, GC.GetTotalMemory(false));
            GC.KeepAlive(document);
        }
        return string.Create(CultureInfo.InvariantCulture, $"{bytes.Length / 1000,5:N0} kB {best,7:F3} s {heap >> 20,4:N0} MiB");
    }

    private static string News(int length, string between)
    {
        var text = new StringBuilder(length + 400);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(Sentences[i % Sentences.Length]);
            if (i % 4 == 3) text.Append(between);
        }
        return text.ToString(0, length);
    }

    private static string Repeated(string phrase, int length) => string.Concat(Enumerable.Repeat(phrase, (length / phrase.Length) + 1))[..length];
}
