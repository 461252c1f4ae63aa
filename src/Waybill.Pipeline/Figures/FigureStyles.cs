namespace Waybill.Pipeline.Figures;

/// <summary>
/// The style sheet of all figures. A page puts it into one of its own, or into a <c>&lt;style&gt;</c> with a hash or nonce: figures carry classes
/// and no style attributes, so that a strict content security policy can stand.
/// </summary>
/// <remarks>
/// Colours are the page's custom properties with their light values as a fallback; they say what kind of thing a mark is (claim, observation,
/// law), never whether it is true. Shapes and dashes say the same without colour. Print is always light.
/// </remarks>
public static class FigureStyles
{
    /// <summary>The rules, as CSS text that may stand inside HTML.</summary>
    public const string Css =
        """
        .wf{display:block;max-width:100%;height:auto;overflow:visible;color:var(--ink,#15202a)}
        .wf-mark{display:inline-block;vertical-align:-4px;overflow:visible}
        .wf text,.wf-mark text{font-family:var(--sans,"IBM Plex Sans","Noto Sans","Noto Sans CJK KR",system-ui,sans-serif);font-size:12px;fill:var(--ink,#15202a);stroke:none;font-variant-numeric:tabular-nums}
        .wf text.wf-name{font-size:14px;font-weight:600}
        .wf text.wf-strong{font-size:13px;font-weight:600}
        .wf text.wf-big{font-size:26px;font-weight:600;font-family:var(--serif,"Source Serif 4","Noto Serif",Georgia,serif)}
        .wf text.wf-side{font-size:15px;font-style:italic;font-family:var(--serif,"Source Serif 4","Noto Serif",Georgia,serif)}
        .wf text.wf-sub{font-size:12px;fill:var(--ink2,#414d57)}
        .wf text.wf-note{font-size:11.5px;fill:var(--ink2,#414d57)}
        .wf text.wf-body{font-size:12.5px}
        .wf text.wf-axis{font-size:12px;fill:var(--ink2,#414d57)}
        .wf text.wf-value{font-size:12.5px;font-weight:500;font-family:var(--mono,"IBM Plex Mono","Noto Sans Mono",ui-monospace,monospace)}
        .wf text.wf-leg{font-size:12.5px}
        .wf text.wf-ink{fill:var(--ink,#15202a)}
        .wf text.wf-claim{fill:var(--claim,#8f4700)}
        .wf text.wf-obs{fill:var(--obs,#0b5687)}
        .wf text.wf-law{fill:var(--law,#5a0f3a)}
        .wf text.wf-country{font-size:13px;letter-spacing:.2em;fill:var(--ink3,#5d6871)}
        .wf text.wf-contested-name{font-size:12px;font-style:italic;fill:var(--ink2,#414d57)}
        .wf text.wf-reverse{fill:var(--sheet,#fffefb);font-weight:600}
        .wf-map text.wf-halo{paint-order:stroke;stroke:var(--land,#faf8f1);stroke-width:3.5px;stroke-linejoin:round}
        .wf-chart text.wf-halo{paint-order:stroke;stroke:var(--sheet,#fffefb);stroke-width:3.5px;stroke-linejoin:round}
        g.wf-claim,.wf-mark.wf-claim{color:var(--claim,#8f4700)}
        g.wf-obs,.wf-mark.wf-obs{color:var(--obs,#0b5687)}
        g.wf-law,.wf-mark.wf-law{color:var(--law,#5a0f3a)}
        .wf-mark.wf-ink{color:var(--ink,#15202a)}
        .wf-water{fill:var(--water,#e4ebee)}
        .wf-land{fill:var(--land,#faf8f1);stroke:var(--coast,#9aa5a8);stroke-width:.8;stroke-linejoin:round}
        .wf-border{fill:none;stroke:var(--ink3,#5d6871);stroke-width:.9;stroke-dasharray:6 2 1.2 2;stroke-opacity:.8}
        .wf-contested{fill:none;stroke:var(--ink2,#414d57);stroke-width:1.3;stroke-dasharray:3 2.5}
        .wf-graticule{fill:none;stroke:var(--coast,#9aa5a8);stroke-width:.6;stroke-opacity:.4}
        .wf-frame{fill:none;stroke:var(--ink,#15202a)}
        .wf-inset{fill:none;stroke:var(--ink,#15202a);stroke-width:1.2}
        .wf-gap{fill:var(--claim-t,#fbead6);fill-opacity:.8;stroke:var(--claim,#8f4700);stroke-width:1.3}
        .wf-casing{fill:none;stroke:var(--land,#faf8f1);stroke-width:5;stroke-opacity:.7}
        .wf-claimed-line{fill:none;stroke:var(--claim,#8f4700);stroke-width:2.6;stroke-dasharray:9 5.5}
        .wf-away-line{fill:none;stroke:var(--claim,#8f4700);stroke-width:1.8;stroke-dasharray:1.5 5}
        .wf-seen-line{fill:none;stroke:var(--obs,#0b5687);stroke-width:2.6}
        .wf-claimed-head{fill:var(--claim,#8f4700);stroke:var(--land,#faf8f1);stroke-width:1.2}
        .wf-seen-head{fill:var(--obs,#0b5687);stroke:var(--land,#faf8f1);stroke-width:1.2}
        .wf-precision{fill:var(--ink3,#5d6871);fill-opacity:.13;stroke:var(--ink3,#5d6871);stroke-width:1}
        .wf-precision-seen{fill:var(--obs,#0b5687);stroke:var(--obs,#0b5687)}
        .wf-site-seen{fill:var(--obs,#0b5687);stroke:var(--obs,#0b5687);stroke-width:1.4}
        .wf-site{fill:var(--sheet,#fffefb);stroke:var(--ink,#15202a);stroke-width:1.6}
        .wf-landmark{fill:var(--ink3,#5d6871)}
        .wf-measure{fill:none;stroke:var(--ink,#15202a);stroke-width:1.1}
        .wf-measure-end{fill:var(--sheet,#fffefb);stroke:var(--ink,#15202a);stroke-width:1.4}
        .wf-leader{fill:none;stroke:var(--ink3,#5d6871);stroke-width:.9}
        .wf-scale{fill:none;stroke:var(--ink,#15202a);stroke-width:1.4}
        .wf-sheet{fill:var(--sheet,#fffefb)}
        .wf-sunk{fill:var(--sunk,#f6f4ed)}
        .wf-rule{fill:none;stroke:var(--rule,#c6c0b1)}
        .wf-grid{fill:none;stroke:var(--rule2,#e2ddd0)}
        .wf-line{fill:none;stroke:var(--ink,#15202a)}
        .wf-heavy{fill:none;stroke:var(--ink,#15202a);stroke-width:2}
        .wf-solid{fill:var(--ink,#15202a)}
        .wf-faint{fill:var(--ink3,#5d6871)}
        .wf-open{fill:var(--sheet,#fffefb);stroke:var(--ink,#15202a);stroke-width:1.6}
        .wf-hatch{stroke:var(--ink,#15202a);stroke-opacity:.28;stroke-width:1.4}
        .wf-dash{stroke-dasharray:4 3}
        .wf-claim-fill{fill:var(--claim,#8f4700)}
        .wf-obs-fill{fill:var(--obs,#0b5687)}
        .wf-law-fill{fill:var(--law,#5a0f3a)}
        .wf-claim-line{fill:none;stroke:var(--claim,#8f4700)}
        .wf-obs-line{fill:none;stroke:var(--obs,#0b5687)}
        .wf-law-line{fill:none;stroke:var(--law,#5a0f3a)}
        .wf-claim-tint{fill:var(--claim-t,#fbead6)}
        .wf-testimony-hatch{stroke:var(--claim,#8f4700);stroke-width:2}
        .wf-casing-thin{fill:none;stroke:var(--sheet,#fffefb);stroke-width:3.5}
        .wf-tile{fill:none;stroke:var(--sheet,#fffefb);stroke-width:2}
        .wf-tick{fill:none;stroke:var(--ink3,#5d6871)}
        .wf .wf-sheet,.wf-mark .wf-sheet{fill:var(--sheet,#fffefb)}
        .wf-thread{fill:none;stroke:var(--ink3,#5d6871);stroke-width:1.1}
        @media print{.wf{break-inside:avoid;background:#fff}.wf,.wf-mark{--ink:#15202a;--ink2:#414d57;--ink3:#5d6871;--rule:#c6c0b1;--rule2:#e2ddd0;--sheet:#fff;--sunk:#f6f4ed;--claim:#8f4700;--claim-t:#fbead6;--obs:#0b5687;--obs-t:#dcebf5;--law:#5a0f3a;--law-t:#f5e3ec;--water:#e4ebee;--land:#faf8f1;--coast:#9aa5a8;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;
}
