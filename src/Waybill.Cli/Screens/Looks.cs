using Spectre.Console;
using Waybill.Core.Claims;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens;

/// <summary>Colours and weights. Nothing is told by colour alone: marks, numbers and words say the same.</summary>
internal static class Looks
{
    /// <summary>Labels and page furniture.</summary>
    public static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Names and numbers.</summary>
    public static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Marks of testimony, of a sensor, of politics and law. The marks differ in shape too.</summary>
    public static readonly Style Testimony = new(Color.Orange3), Sensor = new(Color.DeepSkyBlue2), Political = new(Color.Plum2);

    /// <summary>The look of a run of text.</summary>
    public static Style Of(RunKind kind) => kind switch
    {
        RunKind.Plain => Style.Plain,
        RunKind.Claim => new(decoration: Decoration.Underline),
        RunKind.Quantity => Bold,
        RunKind.ClaimedQuantity => new(decoration: Decoration.Underline | Decoration.Bold),
        RunKind.NoComment => new(decoration: Decoration.Italic),
        RunKind.Furniture => Dim,
        RunKind.Date => Style.Plain,
        RunKind.Mark => new(Color.Orange3, decoration: Decoration.Bold),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The look of a stance: said, contradicted, or meant to move someone. The three differ for the colour-blind too.</summary>
    public static Style Of(Stance stance) => stance switch
    {
        Stance.Assert or Stance.Estimate or Stance.Confirm => Testimony,
        Stance.Deny or Stance.Question => Sensor,
        Stance.Condemn or Stance.Warn or Stance.Request or Stance.Pledge => Political,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
