namespace Waybill.Readers.Documents.Claims;

/// <summary>The shape of <c>Languages/CODE/claims.yaml</c>: how a language attributes, denies, hedges and moves goods. Every list holds word forms.</summary>
internal sealed class GrammarData
{
    public List<SpeechGroup> Speech { get; set; } = [];

    public List<PredicateGroup> Predicates { get; set; } = [];

    /// <summary>Words that set a stance by what they say of a proposition, as "baseless" or "no evidence".</summary>
    public List<StanceWords> Content { get; set; } = [];

    public List<HedgeWords> Hedges { get; set; } = [];

    /// <summary>Endings that a noun or verb may bear without becoming another word, as a possessive.</summary>
    public List<string> Clitics { get; set; } = [];

    /// <summary>Words that open a source: "according to".</summary>
    public List<string> Sources { get; set; } = [];

    /// <summary>Words that close a source put behind the content: "… is the word from X".</summary>
    public List<string> SourcesBefore { get; set; } = [];

    /// <summary>Words that name a relay next: "quoted by", "citing".</summary>
    public List<string> Relays { get; set; } = [];

    /// <summary>Verbs by which an outlet reports: its subject is a relay.</summary>
    public List<string> RelayVerbs { get; set; } = [];

    /// <summary>Words of accusation or report that can hold another's claim: "allegation", "report".</summary>
    public List<string> Allegations { get; set; } = [];

    /// <summary>Words that open a content clause: "that".</summary>
    public List<string> Complementizers { get; set; } = [];

    /// <summary>Relative words: "which".</summary>
    public List<string> Relatives { get; set; } = [];

    public List<string> Coordinators { get; set; } = [];

    /// <summary>Words that join exclusive alternatives: "or".</summary>
    public List<string> Alternatives { get; set; } = [];

    public List<string> Contrasts { get; set; } = [];

    /// <summary>Words that open a subordinate clause of time, cause or manner.</summary>
    public List<string> Subordinators { get; set; } = [];

    /// <summary>Words that open an added clause of the same speaker: "adding that", "while".</summary>
    public List<string> Additions { get; set; } = [];

    public List<string> From { get; set; } = [];

    public List<string> To { get; set; } = [];

    /// <summary>Prepositions of purpose or benefit: they give a receiver only where the name follows at once.</summary>
    public List<string> For { get; set; } = [];

    public List<string> By { get; set; } = [];

    public List<string> Via { get; set; } = [];

    public List<string> At { get; set; } = [];

    /// <summary>Prepositions of purpose, topic or opposition: what they govern is no party to a movement.</summary>
    public List<string> Aside { get; set; } = [];

    /// <summary>Prepositions of company: "with".</summary>
    public List<string> With { get; set; } = [];

    /// <summary>Nouns whose state is no party to a movement: "war", "border".</summary>
    public List<string> AsideNouns { get; set; } = [];

    /// <summary>Ships and other vehicles, whose state gives or carries.</summary>
    public List<string> Carriers { get; set; } = [];

    /// <summary>Words that may stand between a preposition and its name.</summary>
    public List<string> Determiners { get; set; } = [];

    public List<string> Negators { get; set; } = [];

    /// <summary>Phrases with a negator that negate nothing: "not only".</summary>
    public List<string> NotNegators { get; set; } = [];

    /// <summary>Words that make the verb after them passive; empty where the verb shows it itself.</summary>
    public List<string> PassiveAuxiliaries { get; set; } = [];

    /// <summary>Pronouns for one person who has spoken.</summary>
    public List<string> PersonPronouns { get; set; } = [];

    /// <summary>Pronouns and nouns for several who have spoken: "they", "the ministers".</summary>
    public List<string> GroupPronouns { get; set; } = [];

    /// <summary>Nouns for a body or document that has spoken: "the agency", "the statement".</summary>
    public List<string> BodyPronouns { get; set; } = [];

    /// <summary>First person: the speaker's own party.</summary>
    public List<string> OwnPronouns { get; set; } = [];

    /// <summary>Words for a party left open: "any side".</summary>
    public List<string> OpenParties { get; set; } = [];

    /// <summary>Words for goods or shipments named before: "the shipment", "it".</summary>
    public List<string> GoodsPronouns { get; set; } = [];

    /// <summary>Third-person pronouns for the receiver or giver of the claim before: "them".</summary>
    public List<string> PartyPronouns { get; set; } = [];

    /// <summary>Words for something given in return: they turn the direction.</summary>
    public List<string> Returns { get; set; } = [];

    /// <summary>Refusals to comment and the like.</summary>
    public List<string> NoComments { get; set; } = [];

    /// <summary>Time words of the narrator that end what was being reported: "earlier".</summary>
    public List<string> Resets { get; set; } = [];

    /// <summary>Words by which a journey goes on from where it last ended: "from there".</summary>
    public List<string> Onward { get; set; } = [];

    /// <summary>Nouns for a joint statement named before: "the statement".</summary>
    public List<string> StatementNouns { get; set; } = [];

    /// <summary>Nouns for an outlet named before: "the newspaper".</summary>
    public List<string> OutletPronouns { get; set; } = [];

    /// <summary>Nouns before the name of a body that no registry holds: "group", "firm".</summary>
    public List<string> BodyNouns { get; set; } = [];

    /// <summary>Nouns for a group of armed men that is no state's, where they stand behind the state in which it fights: "Yemen's rebels".</summary>
    public List<string> ArmedGroupsBehind { get; set; } = [];

    /// <summary>The same, where they stand before the state: "pemberontak Yaman".</summary>
    public List<string> ArmedGroupsBefore { get; set; } = [];

    /// <summary>Nouns for what somebody has made known: "images", "data".</summary>
    public List<string> Testimonies { get; set; } = [];

    /// <summary>Words with a full stop that end no sentence: "Oct".</summary>
    public List<string> Abbreviations { get; set; } = [];

    /// <summary>Words for documents or unnamed sources that speak, with the generic speaker they stand for.</summary>
    public Dictionary<string, List<string>> GenericSpeakers { get; set; } = [];

    /// <summary>Nouns for joint speakers named before, by their number: "the three countries".</summary>
    public Dictionary<int, List<string>> Groups { get; set; } = [];

    /// <summary>Words for a mode of transport, by its name.</summary>
    public Dictionary<string, List<string>> Modes { get; set; } = [];

    internal sealed class SpeechGroup
    {
        public string Stance { get; set; } = "";

        /// <summary>Verbs whose subject speaks and whose content follows.</summary>
        public List<string> Active { get; set; } = [];

        /// <summary>Verbs that stand beside a content, the speaker before or after them.</summary>
        public List<string> Tag { get; set; } = [];

        /// <summary>Verbs that stand behind a content, the speaker after them.</summary>
        public List<string> Postposed { get; set; } = [];

        /// <summary>Verbs that hold a pronoun for the last speaker.</summary>
        public List<string> Anaphoric { get; set; } = [];

        /// <summary>Passive verbs: the speaker follows, the content goes before.</summary>
        public List<string> Passive { get; set; } = [];

        /// <summary>Nouns that stand for the act, the speaker beside them.</summary>
        public List<string> Noun { get; set; } = [];

        /// <summary>True when the object of the verb is the one who is accused, and then acts in the content.</summary>
        public bool Accuses { get; set; }
    }

    internal sealed class PredicateGroup
    {
        public string Predicate { get; set; } = "";

        /// <summary>Verbs whose subject gives, sends, fires, breaches.</summary>
        public List<string> Giver { get; set; } = [];

        /// <summary>Passive verbs of the same.</summary>
        public List<string> Passive { get; set; } = [];

        /// <summary>Verbs whose subject receives or seeks.</summary>
        public List<string> Receiver { get; set; } = [];

        /// <summary>Passive of those: the subject is what is received.</summary>
        public List<string> ReceiverPassive { get; set; } = [];

        /// <summary>Nouns of the act.</summary>
        public List<string> Noun { get; set; } = [];

        /// <summary>True when the words count only beside goods or a party pair, being too common otherwise.</summary>
        public bool Weak { get; set; }

        /// <summary>Goods that the words themselves imply, as "arming" implies arms.</summary>
        public string? Implies { get; set; }
    }

    internal sealed class StanceWords
    {
        public string Stance { get; set; } = "";

        public List<string> Forms { get; set; } = [];

        /// <summary>True when the words refuse the proposition only if the one who says them is not the narrator.</summary>
        public bool SpeakerOnly { get; set; }

        /// <summary>True when the words speak of consequences or of the speaker's own conduct, and so of another act than the movement.</summary>
        public bool Other { get; set; }
    }

    internal sealed class HedgeWords
    {
        public string Hedge { get; set; } = "";

        public List<string> Forms { get; set; } = [];

        /// <summary>True when the words turn an assertion into an estimate.</summary>
        public bool Estimates { get; set; }
    }
}
