using System.Collections.Immutable;
using System.Diagnostics;
using Waybill.Assessment.Evidence;

namespace Waybill.Assessment.Grades;

/// <summary>Words of likelihood for an interval of probability, from <c>words.yaml</c>.</summary>
public static class LikelihoodWords
{
    private static readonly WordsData Data = BundledYaml.Read<WordsData>("Grades/words.yaml");

    /// <summary>
    /// The words: one where the whole interval lies in a band, else those of both ends, as "likely to very likely". A value in a gap between
    /// two bands is given the neighbours on both sides.
    /// </summary>
    public static string Of(double low, double high, LikelihoodScale scale)
    {
        var bands = Scale(scale).Bands;
        var first = bands.FindLastIndex(b => low >= b.Low);
        var last = bands.FindIndex(b => high <= b.High);
        if (first < 0) first = 0;
        if (last < 0) last = bands.Count - 1;
        if (first > last) (first, last) = (last, first);
        return first == last ? bands[first].Word : $"{bands[first].Word} to {bands[last].Word}";
    }

    /// <summary>The bands of a scale, least first.</summary>
    public static ImmutableArray<(string Word, double Low, double High)> Bands(LikelihoodScale scale) => [.. Scale(scale).Bands.Select(b => (b.Word, b.Low, b.High))];

    /// <summary>Where a scale comes from.</summary>
    public static string SourceOf(LikelihoodScale scale) => Scale(scale).Source;

    private static WordsData.WordScale Scale(LikelihoodScale scale) => scale switch
    {
        LikelihoodScale.Icd203 => Data.Scales["icd203"],
        LikelihoodScale.Phia => Data.Scales["phia"],
        _ => throw new UnreachableException(),
    };
}
