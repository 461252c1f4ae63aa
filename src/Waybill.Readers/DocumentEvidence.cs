using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Signatures;
using Waybill.Readers.Records;

namespace Waybill.Readers;

/// <summary>Puts what was read in a document into the form that a case is assessed from.</summary>
internal static class DocumentEvidence
{
    public static EvidenceReading Of(ReadDocument document)
    {
        var facts = document.Facts;
        var isExample = IsExample(document);
        ImmutableArray<string> addresses = facts.Url is null ? [] : [facts.Url];
        return new()
        {
            Evidence = document.Sha256,
            Name = document.File,
            Nature = EvidenceNature.Document,
            Facts = facts,
            IsExample = isExample,
            Claims =
            [
                .. document.Claims.Select(claim => new CaseClaim
                {
                    Claim = claim,
                    Evidence = document.Sha256,
                    Publisher = facts.Publisher,
                    Published = facts.Published,
                    Said = Said(claim) ?? facts.Published,
                    IsExample = isExample,
                    Addresses = addresses,
                    Language = facts.Language,
                }),
            ],
            Distances = document.Distances,
            Weekdays = document.Weekdays,
            NoComments = document.NoComments,
            Quantities = [.. document.Quantities.Where(q => !q.InBoilerplate)],
            Entities = [.. document.Entities.Where(e => !e.InBoilerplate)],
            TextSignature = TextSignature.Of(document),
            Credits = DocumentCredits.Of(document),
            Problems = document.Problems,
        };
    }

    /// <summary>The day that the text gives for the statement itself.</summary>
    private static LocalDate? Said(Claim claim) =>
        claim.Period is { Basis: PeriodBasis.Statement, Days: { Start: { } start, End: { } end } } && start == end ? start : null;

    /// <summary>True when a line of the text, or the outlet's name, says that it was written as an example.</summary>
    private static bool IsExample(ReadDocument document)
    {
        var examples = RecordVocabulary.Instance.Examples;
        if (document.Facts.Publisher is { } publisher && examples.Any(e => NameForms.Fold(publisher).Contains(e, StringComparison.Ordinal))) return true;
        foreach (var line in document.Text.Value.AsSpan().EnumerateLines())
        {
            if (line.Length <= 200 && examples.Contains(NameForms.Fold(line.Trim(" \t*_().[]—–-").ToString()))) return true;
        }
        return false;
    }
}
