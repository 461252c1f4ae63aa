using FsCheck;
using FsCheck.Fluent;

namespace Waybill.Tests.Readers.Documents.Quantities;

/// <summary>Texts of random characters, and of words of numbers and dates in random order, which reach deeper.</summary>
internal static class RandomTexts
{
    private static readonly string[] English = ["1,000", "12", "99999999999999999999", "0", "2023", "31", "26/10/2023", "5", "½", "million", "trillion", "hundred", "dozen", "dozens", "of",
        "and", "a", "half", "third", "several", "more than", "up to", "about", "between", "to", "-", "or", "$", "€", "%", "containers", "ships", "mm", "times", "one", "two", "twenty",
        "the other", "of them", "Oct.", "May", "Monday", "(", ")", ",", ".", "last", "next", "week", "month", "years", "ago", "since", "before", "from", "until", "in", "early", "mid-",
        "the end of", "the past", "same day", "the next day", "later", "resolution", "Shahed-136", "\n", "ke-", "1990s", "999999999", "Feb. 29", "31 February", "9999"];

    private static readonly string[] Indonesian = ["1.000", "12", "99999999999999999999", "0", "2023", "31", "26/10/2023", "5", "½", "juta", "triliun", "ratus", "puluh", "belas", "ribuan",
        "belasan", "dan", "setengah", "ketiga", "beberapa", "lebih dari", "hingga", "sekitar", "antara", "sampai", "-", "atau", "Rp", "%", "kontainer", "kapal", "mm", "kali", "satu", "dua",
        "seribu", "di antaranya", "Oktober", "Mei", "Senin", "Minggu", "minggu", "(", ")", ",", ".", "lalu", "depan", "pekan", "bulan", "tahun", "sejak", "sebelum", "dari", "pada", "awal",
        "pertengahan", "akhir", "terakhir", "kemudian", "hari yang sama", "keesokan harinya", "resolusi", "\n", "ke-", "1990-an", "999999999", "29 Februari", "31 Februari", "9999"];

    public static Gen<string> Of(string language)
    {
        var words = Gen.Elements(string.Equals(language, "en", StringComparison.Ordinal) ? English : Indonesian);
        var phrases = Gen.Sized(size => words.ListOf(size)).Select(list => string.Join(' ', list));
        var anything = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        return Gen.Frequency((4, phrases), (1, anything), (1, words.ListOf(8).Select(list => string.Concat(list))));
    }
}
