namespace Waybill.Assessment.Grades;

/// <summary>What <c>words.yaml</c> holds.</summary>
internal sealed class WordsData
{
    /// <summary>Scales by name.</summary>
    public Dictionary<string, WordScale> Scales { get; set; } = new(StringComparer.Ordinal);

    /// <summary>One scale.</summary>
    internal sealed class WordScale
    {
        /// <summary>Where it comes from.</summary>
        public string Source { get; set; } = "";

        /// <summary>Bands, least first.</summary>
        public List<Band> Bands { get; set; } = [];
    }

    /// <summary>A word with the probabilities that it stands for.</summary>
    internal sealed class Band
    {
        /// <summary>The word.</summary>
        public string Word { get; set; } = "";

        /// <summary>Least probability.</summary>
        public double Low { get; set; }

        /// <summary>Greatest probability.</summary>
        public double High { get; set; }
    }
}
