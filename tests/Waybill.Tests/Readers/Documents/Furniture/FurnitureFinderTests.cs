using Waybill.Core.Text;
using Waybill.Readers.Documents.Furniture;

namespace Waybill.Tests.Readers.Documents.Furniture;

// The lines are ours; their shapes are those that news sites of both languages print around their reports.
public class FurnitureFinderTests
{
    private const string IndonesianBefore =
        """
        Kapal kargo bermuatan amunisi ditahan di pelabuhan

        Otoritas pelabuhan mengatakan kapal kargo itu membawa dua puluh kontainer amunisi ketika diperiksa pada hari Senin.

        """;

    private const string IndonesianAfter =
        """


        Juru bicara kementerian luar negeri membantah bahwa muatan itu dikirim untuk pasukan di wilayah konflik.

        Penyelidikan atas asal barang masih berlangsung, kata seorang pejabat yang tidak mau disebut namanya.
        """;

    private const string EnglishBefore =
        """
        Cargo ship held with ammunition on board

        The port authority said the freighter was carrying twenty containers of ammunition when it was searched on Monday.

        """;

    private const string EnglishAfter =
        """


        A foreign ministry spokesman denied that the cargo had been sent to any of the forces fighting in the region.

        The origin of the goods is still being looked into, said an official who did not want to be named.
        """;

    [Theory]
    [InlineData("Baca juga: Kapal Lain Dilepas Setelah Diperiksa")]
    [InlineData("Baca Juga : Menlu Bertemu Duta Besar di Jakarta")]
    [InlineData("BACA JUGA")]
    [InlineData("Baca Juga Panglima Tinjau Latihan di Laut Natuna")]
    [InlineData("Simak juga: Video Pemeriksaan Kapal di Pelabuhan")]
    [InlineData("Lihat Juga :")]
    [InlineData("Simak Video \"Kapal Kargo Ditahan\"")]
    [InlineData("[Gambas:Video CNN]")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("SCROLL TO CONTINUE WITH CONTENT")]
    [InlineData("Waktu baca 3 menit")]
    [InlineData("Dibaca 1.204 kali")]
    [InlineData("12 Komentar")]
    [InlineData("Penulis: Budi Santoso")]
    [InlineData("Editor : Siti Aminah")]
    [InlineData("Laporan Wartawan Tribunnews.com, Rina Dewi")]
    [InlineData("Oleh: Tim Redaksi")]
    [InlineData("Kompas.com - 12/03/2024, 08:15 WIB")]
    [InlineData("CNN Indonesia")]
    [InlineData("Selasa, 12 Mar 2024 08:15 WIB")]
    [InlineData("12 Maret 2024 08:15 WIB")]
    [InlineData("Diterbitkan: 12 Maret 2024, 08.15 WIB")]
    [InlineData("(Antara/Reuters)")]
    [InlineData("(*)")]
    [InlineData("Kapal kargo di dermaga, Senin (11/3/2024). (Foto: ANTARA/Budi Santoso)")]
    [InlineData("Petugas memeriksa kontainer. Foto: Dok. Bea Cukai")]
    [InlineData("Ilustrasi kapal kargo. (Shutterstock)")]
    [InlineData("Foto: Kapal kargo di pelabuhan (Istimewa)")]
    [InlineData("Ikuti kami di WhatsApp Channel dan dapatkan berita terbaru setiap hari.")]
    [InlineData("Cek Berita dan Artikel yang lain di Google News")]
    [InlineData("Dapatkan update berita pilihan setiap hari dari Kompas.com. Mari bergabung di grup Telegram.")]
    [InlineData("Copyright © 2024 Kantor Berita. Dilarang menyalin isi tanpa izin.")]
    [InlineData("Tags: kapal, amunisi, pelabuhan")]
    [InlineData("#kapal #amunisi #pelabuhan")]
    [InlineData("Home > Internasional > Asia")]
    [InlineData("Bantahan dari Kementerian")]
    [InlineData("Sumber: Reuters")]
    [InlineData("Halaman 1 dari 2")]
    [InlineData("Catatan redaksi: Judul berita ini telah diubah.")]
    [InlineData("Artikel ini telah tayang di Tribunnews.com dengan judul Kapal Kargo Ditahan")]
    [InlineData("Поделиться")]
    public void Lines_of_an_Indonesian_page_are_set_aside(string line) => Assert.Equal([line], Aside(IndonesianBefore + line + IndonesianAfter));

    [Theory]
    [InlineData("Read more: Second ship freed after search")]
    [InlineData("READ MORE | Minister meets ambassador")]
    [InlineData("RELATED: What we know about the ship")]
    [InlineData("Also read: Port workers go on strike")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Advertisement - Scroll to continue")]
    [InlineData("4 min read")]
    [InlineData("March 12, 2024 5:43 PM GMT · Updated 2 months ago")]
    [InlineData("Get the day's shipping news in our letter. Sign up here.")]
    [InlineData("Reporting by Jane Miller in Seoul; additional reporting by Tom Baker; Editing by Ann Lee")]
    [InlineData("27 comments")]
    [InlineData("Share this article")]
    [InlineData("By Jane Miller and Tom Baker")]
    [InlineData("By JANE MILLER, Associated Press")]
    [InlineData("Jane Miller, Staff Writer")]
    [InlineData("Reporting by Jane Miller in Seoul and Tom Baker in London; Editing by Ann Lee")]
    [InlineData("Published: March 12, 2024 at 8:15 a.m. EDT")]
    [InlineData("Updated 12 March 2024, 10:02 GMT")]
    [InlineData("Mar 12, 2024 - 04:20")]
    [InlineData("Tue 12 Mar 2024 08.15 GMT")]
    [InlineData("FILE PHOTO: A freighter is seen at the port of Busan, South Korea, March 1, 2024. REUTERS/Kim Lee/File Photo")]
    [InlineData("The freighter at anchor off the coast. (AP Photo/Jane Miller)")]
    [InlineData("A freighter at the port on Monday. Photo: AFP")]
    [InlineData("Containers at the quay. [Photo/Xinhua]")]
    [InlineData("Image: Getty Images")]
    [InlineData("Sign up for our newsletter to get the day's news in your inbox.")]
    [InlineData("Follow us on Twitter and Facebook.")]
    [InlineData("Support our journalism. Donate today.")]
    [InlineData("Editor's note: This story has been updated with a comment by the ministry.")]
    [InlineData("This story has been updated with new details.")]
    [InlineData("Our Standards: The Thomson Reuters Trust Principles.")]
    [InlineData("© 2024 The Associated Press. All rights reserved.")]
    [InlineData("Copyright 2024 Coast Media")]
    [InlineData("Tags: shipping, ammunition")]
    [InlineData("Home » World » Asia")]
    [InlineData("What the ministry says")]
    [InlineData("WHAT HAPPENS NEXT")]
    [InlineData("Source: Reuters, citing port records")]
    [InlineData("Click here for more")]
    [InlineData("https://example.org/news/ship")]
    [InlineData("jane.miller@example.org")]
    [InlineData("(Reuters)")]
    [InlineData("- - -")]
    [InlineData("***")]
    public void Lines_of_an_English_page_are_set_aside(string line) => Assert.Equal([line], Aside(EnglishBefore + line + EnglishAfter));

    [Theory]
    [InlineData("TRIBUNKOTA.COM, SEOUL - ")]
    [InlineData("JAKARTA, KOMPAS.com - ")]
    [InlineData("Jakarta, CNN Indonesia -- ")]
    [InlineData("REPUBLIKA.CO.ID, MOSKOW -- ")]
    [InlineData("Jakarta (ANTARA) - ")]
    [InlineData("Jakarta - ")]
    [InlineData("Liputan6.com, Jakarta - ")]
    [InlineData("TEMPO.CO, Jakarta - ")]
    [InlineData("Bisnis.com, JAKARTA – ")]
    [InlineData("Suara.com - ")]
    [InlineData("VIVA – ")]
    [InlineData("PIKIRAN RAKYAT - ")]
    [InlineData("Hidayatullah.com—")]
    [InlineData("POS-KOTA.COM | SEOUL - ")]
    [InlineData("KABARKOTA -- ")]
    [InlineData("SEOUL, Korea Selatan (AP) — ")]
    [InlineData("PYONGYANG: ")]
    [InlineData("KBRN, Jakarta: ")]
    [InlineData("Selasa, 12 Maret 2024 - ")]
    public void A_dateline_goes_and_its_report_stays_in_Indonesian(string dateline)
    {
        const string Report = "Korea Utara mengirim dua puluh kontainer amunisi ke pelabuhan itu, kata juru bicara militer pada hari Senin.";

        var aside = Aside("Kapal kargo bermuatan amunisi ditahan\n\n" + dateline + Report + IndonesianAfter);

        Assert.Equal([dateline], aside);
    }

    [Theory]
    [InlineData("SEOUL, South Korea (AP) — ")]
    [InlineData("SEOUL, Oct. 13 (Yonhap) -- ")]
    [InlineData("MOSCOW, Oct 17 (Reuters) - ")]
    [InlineData("MOSCOW, October 17. /TASS/. ")]
    [InlineData("WASHINGTON/KYIV, Nov 4 (Reuters) - ")]
    [InlineData("(Reuters) - ")]
    [InlineData("Oct 17 (Reuters) - ")]
    [InlineData("Seoul (CNN) — ")]
    [InlineData("Washington CNN — ")]
    [InlineData("UNITED NATIONS (AP) — ")]
    [InlineData("WASHINGTON, D.C. — ")]
    [InlineData("TOKYO -- ")]
    [InlineData("KUALA LUMPUR: ")]
    [InlineData("SEOUL (AFP) – ")]
    [InlineData("BEIJING, Oct. 17 (Xinhua) -- ")]
    [InlineData("TEHRAN, Nov. 05 (MNA) – ")]
    [InlineData("TEHRAN (Tasnim) – ")]
    [InlineData("KHARTOUM, Sudan — ")]
    [InlineData("London, UK – ")]
    [InlineData("NAIROBI, Kenya, March 12 (Reuters) - ")]
    [InlineData("MOSCOW (UrduPoint News / Sputnik - 12th March, 2024) ")]
    [InlineData("(MENAFN- UkrinForm) ")]
    public void A_dateline_goes_and_its_report_stays_in_English(string dateline)
    {
        const string Report = "North Korea sent twenty containers of ammunition to the port, a military spokesman said on Monday.";

        var aside = Aside("Cargo ship held with ammunition on board\n\n" + dateline + Report + EnglishAfter);

        Assert.Equal([dateline], aside);
    }

    [Theory]
    [InlineData("(AFP/Kompas.com/Tribunnews)")]
    [InlineData("(Reuters)")]
    [InlineData("(*)")]
    [InlineData("(bud/sit)")]
    [InlineData("(mdk/pan)")]
    [InlineData("(Antara/Anadolu)")]
    [InlineData("[bsn]")]
    [InlineData("(H-3)")]
    public void A_credit_after_the_last_sentence_goes_alone(string credit)
    {
        var aside = Aside(IndonesianBefore + "\nMuatan itu diangkut kereta api ke gudang amunisi di barat daya, sekitar 290 kilometer dari perbatasan. " + credit);

        Assert.Equal([credit], aside);
    }

    [Theory]
    [InlineData("Rusia - Korea Utara sudah menandatangani perjanjian pertahanan bersama, kata Kremlin pada hari Rabu.")]
    [InlineData("NATO mengatakan pasukan itu sudah tiba di Kursk.")]
    [InlineData("By Monday the ship had left the port.")]
    [InlineData("Watch officers saw the ship turn off its transponder near Najin.")]
    [InlineData("Related shipments were stopped in May, the ministry said.")]
    [InlineData("Analysis of satellite images shows containers on the quay.")]
    [InlineData("Source close to the talks said Iran would deliver drones.")]
    [InlineData("Reuters reported that Iran had sent 400 missiles to Russia.")]
    [InlineData("Kompas melaporkan kapal itu membawa senjata ke Sudan.")]
    [InlineData("Sumber intelijen menyebut kapal itu membawa rudal.")]
    [InlineData("Baca juga tulis, kata dia, diajarkan kepada para prajurit itu di kamp pelatihan.")]
    [InlineData("Foto satelit memperlihatkan kontainer dimuat ke kapal berbendera Rusia.")]
    [InlineData("Gambar yang dirilis Gedung Putih menunjukkan kapal itu di Najin.")]
    [InlineData("Photos released by the White House show the ship at Najin.")]
    [InlineData("A satellite image released by the institute shows the ship at Najin.")]
    [InlineData("Iran membantah mengirim rudal (Reuters, 12/3/2024).")]
    [InlineData("\"Kami tidak pernah mengirim senjata,\" kata dia (AFP).")]
    [InlineData("The Pentagon (which had no comment on Friday) said the shipment was under review.")]
    [InlineData("Support for Ukraine will go on, the minister said!")]
    [InlineData("From the port the cargo was taken by rail to a depot.")]
    [InlineData("- 3,000 artillery shells")]
    [InlineData("Tim penyidik menemukan 200 senapan di kapal itu.")]
    [InlineData("Pada 12 Maret 2024, Rusia mengirim 1.000 kontainer.")]
    [InlineData("Seoul: the ship carried arms, and more were to come, officials said.")]
    [InlineData("Washington - which has imposed sanctions - said the ship carried arms.")]
    [InlineData("Dokumen itu menyebut 500 peti amunisi (lihat foto).")]
    public void Sentences_of_a_report_stay(string sentence)
    {
        Assert.Empty(Aside(IndonesianBefore + sentence + IndonesianAfter));
        Assert.Empty(Aside(EnglishBefore + sentence + EnglishAfter));
    }

    [Fact]
    public void The_headline_and_the_line_under_it_stay()
    {
        Assert.Empty(Aside("Cargo ship held with ammunition on board\nMinistry denies that the goods were for the front\n\n" + EnglishAfter));
    }

    [Fact]
    public void Headlines_listed_under_a_heading_go_with_it()
    {
        var aside = Aside(EnglishBefore + "Read more:\nSlow talks over the harbour\nMinister on his way to the capital" + EnglishAfter);

        Assert.Equal(["Read more:", "Slow talks over the harbour", "Minister on his way to the capital"], aside);
    }

    [Fact]
    public void Everything_after_the_last_paragraph_goes_from_a_tail_heading_on()
    {
        var aside = Aside(EnglishBefore + EnglishAfter.Trim() + "\n\nLeave a Reply\nName *\nWebsite\nsave my name in this browser");

        Assert.Equal("Leave a Reply", aside[0]);
        Assert.Equal("save my name in this browser", aside[^1]);
    }

    [Fact]
    public void Lines_wrapped_at_a_column_are_no_subheadings()
    {
        const string Wrapped =
            """
            Cargo ship held

            The port authority said the freighter was carrying twenty containers of
            ammunition when it was searched on Monday, and that papers for them were
            Not found on board. A foreign ministry spokesman denied that the cargo had
            been sent to any of the forces fighting in the region, and the origin of
            The goods is still being looked into.
            """;

        Assert.Empty(Aside(Wrapped));
    }

    [Fact]
    public void Ranges_that_the_markup_names_are_kept()
    {
        const string Text = "Headline of the report here\nShip at the quay\nThe ship was held on Monday, the port authority said.";

        var ranges = FurnitureFinder.Find(new SourceText(Text), [(28, 44)]);

        Assert.Equal("Ship at the quay", Text[ranges[0].Start..ranges[0].End]);
    }

    private static string[] Aside(string text) =>
        [.. FurnitureFinder.Find(new SourceText(text), []).SelectMany(r => text[r.Start..r.End].Split('\n', StringSplitOptions.RemoveEmptyEntries))];
}
