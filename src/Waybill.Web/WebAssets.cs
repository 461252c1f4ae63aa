using System.Collections.Concurrent;
using System.Text;

namespace Waybill.Web;

/// <summary>Styles and fonts that travel inside the program.</summary>
internal static class WebAssets
{
    /// <summary>The fonts: family, weight, style and file, as <c>Assets/fonts</c> holds them.</summary>
    private static readonly (string Family, int Weight, string Style, string File)[] Fonts =
    [
        ("IBM Plex Sans", 400, "normal", "ibm-plex-sans-400.woff2"), ("IBM Plex Sans", 600, "normal", "ibm-plex-sans-600.woff2"),
        ("IBM Plex Sans Condensed", 400, "normal", "ibm-plex-sans-condensed-400.woff2"), ("IBM Plex Sans Condensed", 600, "normal", "ibm-plex-sans-condensed-600.woff2"),
        ("IBM Plex Mono", 400, "normal", "ibm-plex-mono-400.woff2"), ("IBM Plex Mono", 500, "normal", "ibm-plex-mono-500.woff2"),
        ("Source Serif 4", 400, "normal", "source-serif-4-400.woff2"), ("Source Serif 4", 400, "italic", "source-serif-4-400-italic.woff2"),
        ("Source Serif 4", 600, "normal", "source-serif-4-600.woff2"),
    ];

    private static readonly ConcurrentDictionary<string, byte[]?> Read = new(StringComparer.Ordinal);

    /// <summary>The bytes of an asset by its path below <c>Assets</c>; null where there is none.</summary>
    public static byte[]? Bytes(string path) => Read.GetOrAdd(path, static p =>
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream("Assets/" + p);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    /// <summary>What the server serves at a path: the style sheets, with rules that name the fonts, the fonts, the icon; null where there is nothing.</summary>
    public static byte[]? Served(string path) => path switch
    {
        "waybill.css" => Encoding.UTF8.GetBytes(FontRules("fonts/") + Text("waybill.css") + Text("pages.css") + Waybill.Pipeline.Figures.FigureStyles.Css),
        "dossier.css" => Encoding.UTF8.GetBytes(FontRules("fonts/") + Dossier.DossierWriter.Styles),
        "icon.svg" => Bytes(path),
        _ when path.StartsWith("fonts/", StringComparison.Ordinal) && path.EndsWith(".woff2", StringComparison.Ordinal) => Bytes(path),
        _ => null,
    };

    /// <summary>The text of an asset.</summary>
    /// <exception cref="InvalidOperationException">There is none: a bug.</exception>
    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path) ?? throw new InvalidOperationException($"{path} is missing from the assembly."));

    /// <summary>Rules that name the fonts where the server serves them.</summary>
    /// <param name="folder">Address of the folder, with a slash at its end.</param>
    public static string FontRules(string folder) => Rules(file => folder + file);

    /// <summary>Rules that hold the fonts themselves, for a file that may ask nothing of the outside.</summary>
    public static string FontRulesWithin() => Rules(file => "data:font/woff2;base64," + Convert.ToBase64String(Bytes("fonts/" + file)!));

    private static string Rules(Func<string, string> address) => string.Concat(Fonts.Select(f => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"@font-face{{font-family:\"{f.Family}\";font-weight:{f.Weight};font-style:{f.Style};font-display:swap;src:url({address(f.File)}) format(\"woff2\")}}\n")));
}
