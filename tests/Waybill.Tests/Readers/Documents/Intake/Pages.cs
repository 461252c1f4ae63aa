namespace Waybill.Tests.Readers.Documents.Intake;

/// <summary>Pages of our own in the shapes in which news sites serve theirs; the reports are invented.</summary>
internal static class Pages
{
    /// <summary>An Indonesian portal: article in a div, paragraphs, "Baca juga" between them, ad slots, share bar, related list, caption.</summary>
    public const string Portal =
        """
        <!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
        <title>Kapal Kargo Ditahan di Pelabuhan, Muatan Diduga Amunisi - Harian Contoh</title>
        <meta property="og:title" content="Kapal Kargo Ditahan di Pelabuhan, Muatan Diduga Amunisi - Harian Contoh">
        <meta property="og:site_name" content="Harian Contoh">
        <link rel="canonical" href="https://www.harian-contoh.example/internasional/2024/03/12/kapal-kargo-ditahan">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2024-03-12T08:15:00+07:00","publisher":{"@type":"Organization","name":"Harian Contoh"}}</script>
        <script>var iklan = "<p>Ini bukan teks berita, melainkan skrip, yang panjang sekali, dan penuh koma.</p>";</script>
        <style>.read{color:#000}</style></head>
        <body>
        <header class="header"><div class="logo">Harian Contoh</div><ul class="nav"><li><a href="/">Beranda</a></li><li><a href="/nasional">Nasional</a></li><li><a href="/internasional">Internasional</a></li></ul></header>
        <nav><a href="/">Home</a> &rsaquo; <a href="/internasional">Internasional</a></nav>
        <div class="container"><div class="main-content">
        <h1 class="detail__title">Kapal Kargo Ditahan di Pelabuhan, Muatan Diduga Amunisi</h1>
        <div class="detail__author">Budi Santoso - Harian Contoh</div><div class="detail__date">Selasa, 12 Mar 2024 08:15 WIB</div>
        <div class="share-box"><span>Bagikan</span><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
        <figure class="detail__media-image"><img src="a.jpg" alt=""><figcaption>Kapal kargo di dermaga, Senin (11/3/2024). (Foto: Harian Contoh/Budi)</figcaption></figure>
        <div class="detail__body-text itp_bodycontent">
        <strong>Jakarta</strong> - <!-- pembuka --><p>Otoritas pelabuhan menahan sebuah kapal kargo yang membawa dua puluh kontainer, sebagian diduga berisi amunisi, pada Senin (11/3/2024).</p>
        <div class="ads-slot" id="div-gpt-ad-1">ADVERTISEMENT</div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p>
        <p>&ldquo;Kami membuka tiga kontainer, isinya peti peluru artileri,&rdquo; kata kepala pelabuhan, seperti dikutip dari kantor berita setempat.</p>
        <table class="linksisip"><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/b">Menlu Bertemu Duta Besar Membahas Kapal</a></div></td></tr></table>
        <p>Kementerian luar negeri membantah muatan itu dikirim ke wilayah konflik. Juru bicara kementerian menyebut tuduhan itu tidak berdasar.</p>
        <p><strong>Baca juga: <a href="/c">Panglima Tinjau Latihan di Laut Natuna</a></strong></p>
        <h2>Bantahan Pemilik Kapal</h2>
        <p>Pemilik kapal, sebuah perusahaan yang terdaftar di luar negeri, mengatakan bahwa dokumennya lengkap &amp; sah.</p>
        <ul class="list-berita-terkait"><li><a href="/d">Kapal Lain Dilepas Setelah Diperiksa Petugas</a></li><li><a href="/e">Harga Minyak Naik Lagi Pekan Ini</a></li></ul>
        <p>Penyelidikan masih berlangsung. (bud/sit)</p>
        </div>
        <div class="detail__body-tag"><span>Tags:</span> <a href="/t/kapal">kapal</a> <a href="/t/amunisi">amunisi</a></div>
        <div class="komentar"><h3>Komentar</h3><div>Tulis komentar Anda, dengan sopan, di bawah ini, lalu tekan kirim, terima kasih banyak.</div></div>
        </div>
        <aside class="sidebar"><h3>Terpopuler</h3><div class="media">Artis itu menikah lagi, kata manajernya, setelah tiga tahun sendiri, dan tamunya banyak sekali.</div><div class="media">Tim nasional menang, dua gol, satu kartu merah, dan penonton bersorak sepanjang malam.</div></aside>
        </div>
        <footer><p>Hak cipta Harian Contoh, Jalan Contoh nomor satu, Jakarta, telepon, faksimile, surat, redaksi, pedoman.</p></footer>
        <div style="display: none">Teks tersembunyi, yang tidak boleh dibaca, apa pun isinya, oleh siapa pun juga.</div>
        </body></html>
        """;

    /// <summary>An English WordPress theme: entry-content, sharing plug-in, related posts, comments, sidebar; no JSON-LD.</summary>
    public const string WordPress =
        """
        <!DOCTYPE html>
        <html lang="en-US"><head><meta charset="UTF-8"><title>Freighter held with ammunition on board &#8211; Coast Ledger</title>
        <meta property="og:locale" content="en_US"><meta property="og:site_name" content="Coast Ledger">
        <meta property="article:published_time" content="2024-03-12T23:10:00+00:00"></head>
        <body class="post-template-default single single-post"><div id="page" class="site">
        <header id="masthead" class="site-header"><p class="site-title"><a href="/">Coast Ledger</a></p></header>
        <div id="content" class="site-content"><main id="main" class="site-main">
        <article id="post-17" class="post-17 post type-post hentry">
        <header class="entry-header"><h1 class="entry-title">Freighter held with ammunition on board</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2024-03-12T23:10:00+00:00">March 12, 2024</time> by <span class="author vcard">J. Miller</span></div></header>
        <div class="entry-content">
        <figure class="wp-caption"><img src="x.jpg"><figcaption class="wp-caption-text">The freighter at anchor. (AP Photo/Jane Miller)</figcaption></figure>
        <p>BUSAN, South Korea (AP) &#8212; A freighter was held on Monday with twenty containers on board, some of them filled with artillery shells, port officials said.</p>
        <p>The ship&#8217;s owner denied the allegation, calling it &#8220;a fairy tale&#8221;, and said its papers were in order.</p>
        <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
        <p>The foreign ministry, in a statement, said more than 1,000 shells had been found.<br>It gave no destination.</p>
        <blockquote><p>We will publish the list of goods, all of it, when the search is over.</p></blockquote>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/a">Minister meets ambassador over the ship</a></p></div>
        </div>
        <footer class="entry-footer"><span class="cat-links">Posted in <a href="/w">World</a></span></footer></article>
        <div id="comments" class="comments-area"><h2>2 thoughts</h2><ol class="comment-list"><li class="comment"><p>I saw that ship last year, in another port, with another name, and it was full of bananas, really.</p></li><li class="comment"><p>Nobody checks anything any more, not here, not there, and it will never change, believe me.</p></li></ol></div>
        </main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/1">One</a></li></ul></section></aside></div>
        <footer class="site-footer">Proudly powered by a blog engine, a theme, some plug-ins, and a lot of coffee.</footer></div></body></html>
        """;

    /// <summary>An AMP page: amp-img, amp-ad, amp-social-share; paragraphs directly in the article; the body far from its headline.</summary>
    public const string Amp =
        """
        <!doctype html><html ⚡ lang="id"><head><meta charset="utf-8"><link rel="canonical" href="https://contoh.example/kapal"><title>Iran Bantah Kirim Rudal | Contoh</title>
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Contoh"},{"@type":"NewsArticle","datePublished":"2024-03-12","publisher":{"name":"Contoh Media"}}]}</script></head>
        <body><amp-sidebar id="s"><ul><li>Beranda</li></ul></amp-sidebar><main role="main"><article>
        <h1>Iran Bantah Kirim Rudal ke Pelabuhan Asing</h1><amp-social-share type="twitter"></amp-social-share>
        <amp-img src="i.jpg" width="1" height="1"></amp-img>
        <amp-ad type="doubleclick">Iklan</amp-ad>
        <p>CONTOH.COM - Iran membantah telah mengirim rudal ke pelabuhan asing, kata kementerian luar negeri, Selasa (12/3/2024).</p>
        <div class="read__more"><p>Baca Juga: <a href="/x">Kapal Kargo Ditahan di Pelabuhan</a></p></div>
        <p>Menurut juru bicara, laporan itu &quot;sama sekali tidak benar&quot;, dan negaranya tidak pernah menjual senjata itu.</p>
        <amp-embed type="taboola">Kata ahli, makan ini, bukan itu, setiap pagi.</amp-embed>
        <p>Amerika Serikat, sebaliknya, menuduh Iran mengirim lebih dari 400 rudal sejak Januari.</p>
        </article></main><footer>Tentang kami</footer></body></html>
        """;

    /// <summary>Paragraphs split over several blocks with slots between them, every block in a wrapper of its own; date only in a span.</summary>
    public const string Blocks =
        """
        <html><head><title>Ministry denies arms sale</title></head><body><div id="root"><div class="Layout"><div class="Story">
        <h1>Ministry denies arms sale to neighbour</h1><span class="timestamp">Published 12 March 2024</span>
        <div data-component="text-block"><div class="RichText"><p>The ministry denied on Tuesday that it had sold rockets to its neighbour, a spokesman said.</p></div></div>
        <div data-component="ad-slot"><div class="dotcom-ad">Advertisement</div></div>
        <div data-component="text-block"><div class="RichText"><p>The United States had said, citing satellite images, that 300 containers were shipped by sea.</p></div></div>
        <div data-component="links-block"><div class="Links"><ul><li><a href="/1">Who makes the rockets and where they go</a></li><li><a href="/2">Map of the harbour, and of the railway</a></li></ul></div></div>
        <div data-component="text-block"><div class="RichText"><p>Its ambassador called the images old, and asked for proof, of which there was none.</p></div></div>
        </div><div class="rail"><h2>More stories</h2><p><a href="/3">Film star marries, again, in a castle by the sea</a></p></div></div></div></body></html>
        """;
}
