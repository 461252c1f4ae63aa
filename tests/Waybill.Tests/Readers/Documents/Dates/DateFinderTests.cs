using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Text;
using Waybill.Tests.Readers.Documents.Quantities;

namespace Waybill.Tests.Readers.Documents.Dates;

/// <summary>
/// What wordings mean is the annotation guideline, §2 (period), §6 and §10; the sentences are our own. Publication is Wednesday,
/// 8 November 2023 unless a row says otherwise; weekdays were read from a printed calendar. The last column lists the finds in
/// order as <c>start/end</c>, one day where both are equal, nothing for an open side, <c>vague</c> for both open.
/// </summary>
public sealed class DateFinderTests
{
    private static readonly LocalDate Published = new(2023, 11, 8);

    [Theory]
    [InlineData("on Oct. 26, 2023", "2023-10-26")]
    [InlineData("on October 26", "2023-10-26")]
    [InlineData("on 26 October 2023", "2023-10-26")]
    [InlineData("the 22nd of December, 2022", "2022-12-22")]
    [InlineData("22nd December, 2022", "2022-12-22")]
    [InlineData("on Dec 5th 2022", "2022-12-05")]
    [InlineData("on 5 November", "2023-11-05")]
    [InlineData("on Dec. 29", "2022-12-29")]
    [InlineData("Friday, 3 November 2023", "2023-11-03")]
    [InlineData("Thursday, Oct. 26,", "2023-10-26")]
    [InlineData("Monday (Oct 16)", "2023-10-16")]
    [InlineData("Wed. Nov 1", "2023-11-01")]
    [InlineData("7-8 November", "2023-11-07/2023-11-08")]
    [InlineData("12 and 14 October", "2023-10-12/2023-10-14")]
    [InlineData("on Sept. 12 and 13, they", "2023-09-12/2023-09-13")]
    [InlineData("Sept. 12, 13 and 15 saw more", "2023-09-12/2023-09-15")]
    [InlineData("between Dec. 6 and 8, 2022", "2022-12-06/2022-12-08")]
    [InlineData("between Sept. 7 and Oct. 1", "2023-09-07/2023-10-01")]
    [InlineData("from Nov. 26 until Dec. 8, 2022", "2022-11-26/2022-12-08")]
    [InlineData("from Dec. 29 through Jan. 2", "2022-12-29/2023-01-02")]
    [InlineData("Dec. 29-Jan. 2", "2022-12-29/2023-01-02")]
    [InlineData("from August 12, 2022 to January 22, 2023", "2022-08-12/2023-01-22")]
    [InlineData("2023-10-26", "2023-10-26")]
    [InlineData("Updated 10:30 AM EDT, Fri October 13, 2023", "2023-10-13")]
    [InlineData("Fri 13 Oct 2023 21.55 BST", "2023-10-13")]
    [InlineData("WASHINGTON, Oct. 13 (AFP) --", "2023-10-13")]
    [InlineData("in an Oct. 16 report", "2023-10-16")]
    [InlineData("from 6 December until 9 December last year", "2022-12-06/2022-12-09")]
    [InlineData("10/26/2023", "2023-10-26")]
    [InlineData("26/10/2023", "2023-10-26")]
    [InlineData("26.10.2023", "2023-10-26")]
    [InlineData("03/04/2023", "2023-03-04")]
    [InlineData("on the 24th of February 2022", "2022-02-24")]
    [InlineData("on the 5th.", "2023-11-05")]
    [InlineData("on the 13th.", "2023-10-13")]
    [InlineData("Feb. 29, 2023", "vague")]
    [InlineData("Oct. 26, 2023 - 14:49", "2023-10-26")]
    public void Days_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("in September 2023", "2023-09-01/2023-09-30")]
    [InlineData("in November of 2021", "2021-11-01/2021-11-30")]
    [InlineData("in May", "2023-05-01/2023-05-31")]
    [InlineData("May the ship sail", "")]
    [InlineData("They may march", "")]
    [InlineData("the leaders' September summit", "2023-09-01/2023-09-30")]
    [InlineData("in December", "2022-12-01/2022-12-31")]
    [InlineData("last September", "2023-09-01/2023-09-30")]
    [InlineData("last November", "2022-11-01/2022-11-30")]
    [InlineData("September last year", "2022-09-01/2022-09-30")]
    [InlineData("Oct. 5 this year", "2023-10-05")]
    [InlineData("next March", "2024-03-01/2024-03-31")]
    [InlineData("in mid-October", "2023-10-15")]
    [InlineData("in early September", "2023-09-01/2023-09-10")]
    [InlineData("in late February 2022", "2022-02-21/2022-02-28")]
    [InlineData("at the end of October", "2023-10-21/2023-10-31")]
    [InlineData("between March and November 2022", "2022-03-01/2022-11-30")]
    [InlineData("from December 2021 to August 2022", "2021-12-01/2022-08-31")]
    [InlineData("between January 2021 and Oct. 5", "2021-01-01/2023-10-05")]
    [InlineData("in 2018", "2018-01-01/2018-12-31")]
    [InlineData("since 2018", "2018-01-01/2023-11-08")]
    [InlineData("from 2019 to 2022", "2019-01-01/2022-12-31")]
    [InlineData("2018-2022", "2018-01-01/2022-12-31")]
    [InlineData("in the 1990s", "1990-01-01/1999-12-31")]
    [InlineData("in the first half of 2023", "2023-01-01/2023-06-30")]
    [InlineData("the second quarter of last year", "2022-04-01/2022-06-30")]
    [InlineData("in the spring of 2022", "2022-03-01/2022-05-31")]
    [InlineData("last summer", "2023-06-01/2023-08-31")]
    [InlineData("Oct-Nov 2022", "2022-10-01/2022-11-30")]
    [InlineData("from August to October", "2023-08-01/2023-10-31")]
    [InlineData("between late August and mid-October", "2023-08-21/2023-10-15")]
    [InlineData("as of late October", "2023-10-21/2023-10-31")]
    [InlineData("2018 containers", "")]
    [InlineData("Expo 2022", "")]
    public void Months_and_years_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("said today", "2023-11-08")]
    [InlineData("said yesterday", "2023-11-07")]
    [InlineData("on Wednesday", "2023-11-08")]
    [InlineData("on Thursday", "2023-11-02")]
    [InlineData("last Wednesday", "2023-11-01")]
    [InlineData("last Saturday", "2023-11-04")]
    [InlineData("next Friday", "2023-11-10")]
    [InlineData("Monday morning", "2023-11-06")]
    [InlineData("Friday's launch", "2023-11-03")]
    [InlineData("Friday last week", "2023-11-03")]
    [InlineData("on a Tuesday", "")]
    [InlineData("sat and won", "")]
    [InlineData("last week", "2023-10-30/2023-11-05")]
    [InlineData("this week", "2023-11-06/2023-11-08")]
    [InlineData("earlier this week", "2023-11-06/2023-11-08")]
    [InlineData("next week", "2023-11-13/2023-11-19")]
    [InlineData("over the weekend", "2023-11-04/2023-11-05")]
    [InlineData("last month", "2023-10-01/2023-10-31")]
    [InlineData("late last month", "2023-10-21/2023-10-31")]
    [InlineData("early this month", "2023-11-01/2023-11-08")]
    [InlineData("this month", "2023-11-01/2023-11-30")]
    [InlineData("earlier this month", "2023-11-01/2023-11-08")]
    [InlineData("next month", "2023-12-01/2023-12-31")]
    [InlineData("last year", "2022-01-01/2022-12-31")]
    [InlineData("a week ago", "2023-11-01")]
    [InlineData("two weeks ago", "2023-10-25")]
    [InlineData("three days ago", "2023-11-05")]
    [InlineData("two months ago", "2023-09-01/2023-09-30")]
    [InlineData("several months ago", "vague")]
    [InlineData("over the past two months", "2023-09-08/2023-11-08")]
    [InlineData("in the past week", "2023-11-01/2023-11-08")]
    [InlineData("in recent weeks", "/2023-11-08")]
    [InlineData("the past few days", "/2023-11-08")]
    [InlineData("recently", "vague")]
    [InlineData("have lately been", "vague")]
    [InlineData("since early August", "2023-08-01/2023-11-08")]
    [InlineData("since March 2022", "2022-03-01/2023-11-08")]
    [InlineData("since last year", "2022-01-01/2023-11-08")]
    [InlineData("since Sept. 5", "2023-09-05/2023-11-08")]
    [InlineData("since then", "")]
    [InlineData("before October 2022", "/2022-10-01")]
    [InlineData("months before the war in Ukraine", "/2022-02-24")]
    [InlineData("from mid-August through last Saturday", "2023-08-15/2023-11-04")]
    [InlineData("from June until now", "2023-06-01/2023-11-08")]
    [InlineData("by December", "2023-12-01/2023-12-31")]
    [InlineData("will meet in December", "2023-12-01/2023-12-31")]
    [InlineData("by the end of the year", "2023-09-01/2023-12-31")]
    public void Relative_dates_in_English(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("en", "on Friday he said; on the same day she left", "2023-11-03; 2023-11-03")]
    [InlineData("en", "on Oct. 30 he came, the next day she left", "2023-10-30; 2023-10-31")]
    [InlineData("en", "on Oct. 30 he came and three days later she left", "2023-10-30; 2023-11-02")]
    [InlineData("en", "The lawmaker said on Monday that they had sent arms since August", "2023-11-06; 2023-08-01/2023-11-06")]
    [InlineData("en", "She said Friday that in recent weeks they had", "2023-11-03; /2023-11-03")]
    [InlineData("en", "It sank on Sept. 3, and since August nothing moved", "2023-09-03; 2023-08-01/2023-11-08")]
    [InlineData("id", "Jumat ia berkata; pada hari yang sama ia pergi", "2023-11-03; 2023-11-03")]
    [InlineData("id", "pada 30 Oktober ia datang, keesokan harinya pergi", "2023-10-30; 2023-10-31")]
    [InlineData("id", "pada hari Senin ia melaporkan pengiriman sejak awal Agustus", "2023-11-06; 2023-08-01/2023-11-06")]
    [InlineData("id", "pada 30 Oktober ia datang, dua hari kemudian pergi", "2023-10-30; 2023-11-01")]
    public void The_day_last_named_carries_over(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("Kamis (26/10/2023)", "2023-10-26")]
    [InlineData("Kamis (26/10)", "2023-10-26")]
    [InlineData("pada hari Kamis (26/10) malam", "2023-10-26")]
    [InlineData("kata Kirby (26/10)", "2023-10-26")]
    [InlineData("Rabu (08/11) pagi", "2023-11-08")]
    [InlineData("Rabu (2/11)", "2022-11-02")]
    [InlineData("Rabu (8/11/2023) waktu AS", "2023-11-08")]
    [InlineData("Jumat, 3 November 2023", "2023-11-03")]
    [InlineData("Senin, 6/11", "2023-11-06")]
    [InlineData("Sen, 6 Nov 2023", "2023-11-06")]
    [InlineData("Kompas.com - 13/10/2023, 10:15 WIB", "2023-10-13")]
    [InlineData("sejak 7 September 2023 hingga 1 Oktober", "2023-09-07/2023-10-01")]
    [InlineData("dalam kurun waktu 7-8 November", "2023-11-07/2023-11-08")]
    [InlineData("Agustus-Oktober 2023", "2023-08-01/2023-10-31")]
    [InlineData("hari Senin tanggal 6 November 2023", "2023-11-06")]
    [InlineData("Sabtu, 21 Oktober 2023 - 09:50 WIB", "2023-10-21")]
    [InlineData("13 Oktober 2023", "2023-10-13")]
    [InlineData("pada 5 Oktober lalu", "2023-10-05")]
    [InlineData("8 Nov 2023", "2023-11-08")]
    [InlineData("08/11/2023", "2023-11-08")]
    [InlineData("08-11-2023", "2023-11-08")]
    [InlineData("7-8 November", "2023-11-07/2023-11-08")]
    [InlineData("3 s/d 5 Oktober", "2023-10-03/2023-10-05")]
    [InlineData("antara 7 September dan 1 Oktober", "2023-09-07/2023-10-01")]
    [InlineData("antara tanggal 1 September sampai 1 Oktober 2023", "2023-09-01/2023-10-01")]
    [InlineData("dari tanggal 1 sampai 7 Oktober", "2023-10-01/2023-10-07")]
    [InlineData("30 September–2 Oktober 2023", "2023-09-30/2023-10-02")]
    [InlineData("pada tanggal 9 lalu", "2023-10-09")]
    [InlineData("pada tanggal 5", "2023-11-05")]
    [InlineData("September 2023", "2023-09-01/2023-09-30")]
    [InlineData("pada bulan September", "2023-09-01/2023-09-30")]
    [InlineData("September lalu", "2023-09-01/2023-09-30")]
    [InlineData("Juli tahun lalu", "2022-07-01/2022-07-31")]
    [InlineData("Maret mendatang", "2024-03-01/2024-03-31")]
    [InlineData("awal Oktober", "2023-10-01/2023-10-10")]
    [InlineData("pertengahan Januari", "2023-01-15")]
    [InlineData("akhir Februari lalu", "2023-02-21/2023-02-28")]
    [InlineData("pada 2018", "2018-01-01/2018-12-31")]
    [InlineData("tahun 2012", "2012-01-01/2012-12-31")]
    [InlineData("sejak 2015", "2015-01-01/2023-11-08")]
    [InlineData("2014 hingga 2018", "2014-01-01/2018-12-31")]
    [InlineData("tahun 1990-an", "1990-01-01/1999-12-31")]
    [InlineData("kuartal pertama 2023", "2023-01-01/2023-03-31")]
    [InlineData("musim semi 2022", "2022-03-01/2022-05-31")]
    [InlineData("Januari hingga Maret 2023", "2023-01-01/2023-03-31")]
    public void Days_months_and_years_in_Indonesian(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("hari ini", "2023-11-08")]
    [InlineData("kemarin", "2023-11-07")]
    [InlineData("Gedung Putih, Jumat, menyebut", "2023-11-03")]
    [InlineData("Senin malam", "2023-11-06")]
    [InlineData("Rabu lalu", "2023-11-01")]
    [InlineData("Selasa depan", "2023-11-14")]
    [InlineData("Jumat pekan lalu", "2023-11-03")]
    [InlineData("pada hari Minggu", "2023-11-05")]
    [InlineData("Minggu (5/11)", "2023-11-05")]
    [InlineData("Minggu lalu", "2023-10-30/2023-11-05")]
    [InlineData("minggu ini", "2023-11-06/2023-11-08")]
    [InlineData("selama dua minggu ia pergi", "")]
    [InlineData("pekan lalu", "2023-10-30/2023-11-05")]
    [InlineData("akhir pekan lalu", "2023-11-04/2023-11-05")]
    [InlineData("awal pekan ini", "2023-11-06/2023-11-07")]
    [InlineData("bulan ini", "2023-11-01/2023-11-30")]
    [InlineData("bulan lalu", "2023-10-01/2023-10-31")]
    [InlineData("awal bulan ini", "2023-11-01/2023-11-08")]
    [InlineData("akhir bulan lalu", "2023-10-21/2023-10-31")]
    [InlineData("tahun lalu", "2022-01-01/2022-12-31")]
    [InlineData("akhir tahun 2022", "2022-09-01/2022-12-31")]
    [InlineData("tahun depan", "2024-01-01/2024-12-31")]
    [InlineData("dua minggu lalu", "2023-10-25")]
    [InlineData("tiga hari lalu", "2023-11-05")]
    [InlineData("sebulan lalu", "2023-10-01/2023-10-31")]
    [InlineData("dua tahun silam", "2021-01-01/2021-12-31")]
    [InlineData("beberapa pekan lalu", "vague")]
    [InlineData("dalam seminggu terakhir", "2023-11-01/2023-11-08")]
    [InlineData("dalam dua bulan terakhir", "2023-09-08/2023-11-08")]
    [InlineData("dalam beberapa pekan terakhir", "/2023-11-08")]
    [InlineData("baru-baru ini", "vague")]
    [InlineData("Belum lama ini", "vague")]
    [InlineData("sejak awal Agustus", "2023-08-01/2023-11-08")]
    [InlineData("Sejak tahun lalu", "2022-01-01/2023-11-08")]
    [InlineData("sejak Juli tahun lalu", "2022-07-01/2023-11-08")]
    [InlineData("sejak itu", "")]
    [InlineData("sebelum 24 Februari 2022", "/2022-02-24")]
    [InlineData("dua pekan mendatang", "")]
    [InlineData("beberapa bulan sebelum perang di Ukraina", "/2022-02-24")]
    [InlineData("sejak perang dimulai", "")]
    [InlineData("akan tiba pada Desember", "2023-12-01/2023-12-31")]
    [InlineData("pria 38 tahun itu", "")]
    public void Relative_dates_in_Indonesian(string text, string expected) => Assert.Equal(expected, Read("id", text));

    [Theory]
    [InlineData("id", "pada 7 Oktober", "vague")]
    [InlineData("id", "bulan lalu", "vague")]
    [InlineData("en", "on Friday", "vague")]
    [InlineData("en", "two weeks ago", "vague")]
    [InlineData("en", "in recent weeks", "vague")]
    [InlineData("en", "on Oct. 26, 2023", "2023-10-26")]
    [InlineData("en", "since March 2022", "2022-03-01/")]
    public void Without_a_day_of_publication_what_depends_on_it_is_vague(string language, string text, string expected) =>
        Assert.Equal(expected, Show(DateFinder.For(language).Find(text, Tokenizer.Split(text), null)));

    [Theory]
    [InlineData("Published on Jan. 3: it sank on Dec. 30", "2024-01-03", "2024-01-03; 2023-12-30")]
    [InlineData("It sank on Feb. 29", "2025-01-10", "2024-02-29")]
    [InlineData("last month", "2024-03-31", "2024-02-01/2024-02-29")]
    [InlineData("last week", "2024-01-03", "2023-12-25/2023-12-31")]
    [InlineData("on Oct. 27", "2023-10-26", "2023-10-27")]
    public void Ends_of_months_and_years_are_crossed(string text, string published, string expected) =>
        Assert.Equal(expected, Show(DateFinder.For("en").Find(text, Tokenizer.Split(text), LocalDatePattern.Iso.Parse(published).Value)));

    [Theory]
    [InlineData("en", "since 2018", nameof(DateKind.Since))]
    [InlineData("en", "before May 2018", nameof(DateKind.Before))]
    [InlineData("en", "over the past two months", nameof(DateKind.Window))]
    [InlineData("en", "on Friday", nameof(DateKind.Day))]
    [InlineData("id", "bulan lalu", nameof(DateKind.Range))]
    [InlineData("id", "baru-baru ini", nameof(DateKind.Vague))]
    public void The_kind_of_an_expression_is_told(string language, string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateFinder.For(language).Find(text, Tokenizer.Split(text), Published)).Kind.ToString());

    [Theory]
    [InlineData("id", "Ia berkata, Rabu (8/11/2023) waktu AS, bahwa", "Rabu (8/11/2023) waktu AS")]
    [InlineData("id", "Kapal berlayar antara tanggal 1 September sampai 1 Oktober 2023 dari sana", "antara tanggal 1 September sampai 1 Oktober 2023")]
    [InlineData("en", "He said on Monday (Oct 16), citing", "Monday (Oct 16)")]
    [InlineData("en", "trips from mid-August through last Saturday, images show", "from mid-August through last Saturday")]
    public void One_expression_is_one_find_and_the_longest(string language, string text, string expected)
    {
        var find = Assert.Single(DateFinder.For(language).Find(text, Tokenizer.Split(text), Published));

        Assert.Equal(expected, text[find.Start..find.End]);
    }

    // 13 October 2023 was a Friday, 10 November 2023 too; 11 October 2023 a Wednesday.
    [Theory]
    [InlineData("id", "mengatakan pada Jumat (13/10/2023) bahwa", "Friday")]
    [InlineData("id", "Kamis, 13 Oktober 2023", "Thursday")]
    [InlineData("en", "on Friday, Oct. 13, 2023", "Friday")]
    [InlineData("en", "on Friday, Oct. 13", "")]
    [InlineData("en", "on Oct. 13, 2023", "")]
    [InlineData("id", "Jumat (11/10/2023)", "")]
    [InlineData("id", "Sabtu (11/10/2023)", "Saturday")]
    public void Weekday_is_kept_beside_a_full_date_only(string language, string text, string expected)
    {
        var find = Assert.Single(DateFinder.For(language).Find(text, Tokenizer.Split(text), Published));

        Assert.Equal(expected, find.Weekday?.ToString() ?? "");
    }

    [Fact]
    public void Random_words_never_throw_and_finds_lie_in_the_text_without_overlap()
    {
        foreach (var language in new[] { "en", "id" })
        {
            foreach (var published in new LocalDate?[] { null, new(2024, 2, 29), new(1, 1, 1), new(9999, 12, 31) })
            {
                Prop.ForAll(RandomTexts.Of(language).ToArbitrary(), text =>
                {
                    var end = 0;
                    foreach (var find in DateFinder.For(language).Find(text, Tokenizer.Split(text), published))
                    {
                        Assert.InRange(find.Start, end, text.Length);
                        Assert.InRange(find.End, find.Start + 1, text.Length);
                        Assert.False(find.Days.Start > find.Days.End);
                        Assert.Equal(find.Days.IsVague, find.Kind == DateKind.Vague);
                        end = find.End;
                    }
                }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
            }
        }
    }

    private static string Read(string language, string text) => Show(DateFinder.For(language).Find(text, Tokenizer.Split(text), Published));

    private static string Show(IReadOnlyList<DateFind> finds) => string.Join("; ", finds.Select(f => Show(f.Days)));

    private static string Show(DayInterval days) => days.IsVague ? "vague"
        : days.Start == days.End ? Show(days.Start)
        : $"{Show(days.Start)}/{Show(days.End)}";

    private static string Show(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";
}
