using System.Collections.Immutable;
using Waybill.Core.Documents;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;

namespace Waybill.Core.Cases;

/// <summary>
/// All that was read in one piece of evidence: what assessment starts from. The same bytes, facts and version of the readers always
/// give the same value.
/// </summary>
public sealed record EvidenceReading
{
    /// <summary>The evidence.</summary>
    public required Sha256Digest Evidence { get; init; }

    /// <summary>File name it was received under.</summary>
    public required string Name { get; init; }

    /// <summary>What it turned out to be.</summary>
    public required EvidenceNature Nature { get; init; }

    /// <summary>Facts known of it.</summary>
    public DocumentFacts Facts { get; init; } = DocumentFacts.None;

    /// <summary>True when the document says that it was written as an example: beside other evidence, nothing in it counts.</summary>
    public bool IsExample { get; init; }

    /// <summary>Claims read in a document.</summary>
    public ImmutableArray<CaseClaim> Claims { get; init; } = [];

    /// <summary>Refusals to comment in a document.</summary>
    public ImmutableArray<Passage> NoComments { get; init; } = [];

    /// <summary>Numbers with units in a document, distances among them; furniture left out.</summary>
    public ImmutableArray<QuantityMention> Quantities { get; init; } = [];

    /// <summary>Distances to borders that a document states.</summary>
    public ImmutableArray<DistanceMention> Distances { get; init; } = [];

    /// <summary>Weekdays beside dates, where a document writes both: the words, and whether they agree.</summary>
    public ImmutableArray<WeekdayMention> Weekdays { get; init; } = [];

    /// <summary>Named things in a document; furniture left out.</summary>
    public ImmutableArray<EntityMention> Entities { get; init; } = [];

    /// <summary>Signature of the text for finding near-duplicates; empty for records.</summary>
    public ImmutableArray<uint> TextSignature { get; init; } = [];

    /// <summary>Outlets other than the publisher that the document as a whole is credited to, as in "(AFP/Kompas.com/Tribunnews)", in the order of the text.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Statements.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Observations.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>Sites that the case adds or overrides.</summary>
    public ImmutableArray<Site> Sites { get; init; } = [];

    /// <summary>Sources that the case adds or grades.</summary>
    public ImmutableArray<SourceProfile> Sources { get; init; } = [];

    /// <summary>Ships.</summary>
    public ImmutableArray<VesselProfile> Vessels { get; init; } = [];

    /// <summary>What was wrong with it.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
