namespace Waybill.Assessment.Grades;

/// <summary>What <c>sources.yaml</c> holds.</summary>
internal sealed class SourceFile
{
    /// <summary>Where the rows come from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Version; a change of a letter raises it.</summary>
    public int Version { get; set; }

    /// <summary>Rows.</summary>
    public List<SourceRow> Sources { get; set; } = [];

    /// <summary>One source.</summary>
    internal sealed class SourceRow
    {
        /// <summary>Identifier.</summary>
        public string Id { get; set; } = "";

        /// <summary>Name as shown.</summary>
        public string Name { get; set; } = "";

        /// <summary>Other names.</summary>
        public List<string> Names { get; set; } = [];

        /// <summary>Path in the registry, or null.</summary>
        public string? Speaker { get; set; }

        /// <summary>Kind.</summary>
        public string Kind { get; set; } = "";

        /// <summary>Source it is part of, or null.</summary>
        public string? Of { get; set; }

        /// <summary>Letter, or null: that of the source it is part of.</summary>
        public string? Reliability { get; set; }

        /// <summary>Why that letter.</summary>
        public string? Reason { get; set; }
    }
}
