namespace Waybill.Readers.Documents.Claims;

/// <summary>Which party the subject of a predicate word is.</summary>
internal enum PredicateForm
{
    /// <summary>The subject gives, sends, fires, breaches.</summary>
    Giver,

    /// <summary>The subject is given or sent.</summary>
    Passive,

    /// <summary>The subject gets or wants.</summary>
    Receiver,

    /// <summary>The subject is what is got or wanted.</summary>
    ReceiverPassive,

    /// <summary>A noun of the act.</summary>
    Noun,
}
