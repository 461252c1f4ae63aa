using Waybill.Core;

namespace Waybill.Readers.Documents.Claims;

/// <summary>What a reader remembers while going through an article: who spoke last, who was named, which way goods went.</summary>
internal sealed class Discourse
{
    private readonly Dictionary<string, Speaker> surnames = new(StringComparer.Ordinal);

    private readonly Dictionary<int, Speaker> groups = []; // by the number of their names, the last

    private const int DatedReach = 100; // speakers with a dated statement who are remembered by their body; an article has some tens

    private readonly Dictionary<string, DayInterval> statementDays = new(StringComparer.Ordinal);

    private readonly List<string> dated = []; // the speakers of statementDays in the order they first were dated

    public Speaker? Last { get; private set; }

    public Speaker? LastPerson { get; private set; }

    public Speaker? LastGroup { get; private set; }

    public Speaker? LastBody { get; private set; }

    /// <summary>Person whom the last sentence was about, if it was about one; a pronoun means that person before any other.</summary>
    public Speaker? LastMentioned { get; set; }

    /// <summary>Outlet that was last named as a source.</summary>
    public Speaker? LastOutlet { get; private set; }

    public int LastParagraph { get; private set; } = -1;

    /// <summary>State of the last official who spoke: an office without a state is most often of the same one.</summary>
    public string? LastOfficialParty { get; private set; }

    /// <summary>Party named last in the narrative, for offices without a state.</summary>
    public string? LastParty { get; set; }

    /// <summary>Directions of a first reading with how often each was found.</summary>
    public required IReadOnlyDictionary<(string From, string To), int> Directions
    {
        get;
        init
        {
            field = value;
            Dominant = value.Count > 0 ? value.MaxBy(d => d.Value).Key : null;
        }
    }

    /// <summary>The direction found most often, the first of several; null for none.</summary>
    public (string? From, string? To)? Dominant { get; private init; }

    /// <summary>Direction of the last claim that had one.</summary>
    public (string? From, string? To)? Pair { get; set; }

    /// <summary>Place and party where the last leg ended, or null.</summary>
    public (Core.Claims.ClaimPlace Place, string? Party)? Arrived { get; set; }

    /// <summary>Who last fired at whom, or null.</summary>
    public (string From, string To)? Strike { get; set; }

    /// <summary>Goods of the last claim that named some.</summary>
    public IReadOnlyList<string> Goods { get; set; } = [];

    /// <summary>Narrative claim to which a later sentence may still give its source: index of the first of them, or −1.</summary>
    public int OpenNarration { get; set; } = -1;

    public void Spoke(Speaker speaker, int paragraph)
    {
        if (speaker.IsNarrator) return;
        if (speaker.IsOutletName) LastOutlet = speaker;
        Last = speaker;
        LastParagraph = paragraph;
        if (!speaker.IsGeneric && !speaker.IsJoint && speaker.Names[0].Contains('/', StringComparison.Ordinal)) LastOfficialParty = speaker.Party;
        if (speaker.Person is not null) LastPerson = speaker;
        if (speaker.IsJoint) groups[speaker.Names.Count] = speaker;
        if (speaker.IsJoint || speaker.Names[0].EndsWith("Ministers", StringComparison.Ordinal)) LastGroup = speaker;
        else if (speaker.RelayName is null && (speaker.Names[0].Contains('/', StringComparison.Ordinal) || speaker.IsGeneric)) LastBody = speaker;
        if (speaker.Person is not null) surnames[speaker.Person] = speaker;
    }

    /// <summary>The joint speakers of <paramref name="count"/> named last, or null.</summary>
    public Speaker? LastGroupOf(int count) => groups.GetValueOrDefault(count);

    public Speaker? BySurname(string form) => surnames.GetValueOrDefault(form);

    public void Remember(string name, Speaker speaker)
    {
        foreach (var part in Core.Text.NameForms.Fold(name).Split(' ', '-'))
        {
            if (part.Length > 2) surnames.TryAdd(part, speaker);
        }
    }

    public void DateStatement(Speaker speaker, DayInterval days)
    {
        if (!statementDays.ContainsKey(speaker.Text)) dated.Add(speaker.Text);
        statementDays[speaker.Text] = days;
    }

    /// <summary>The day of the speech event that <paramref name="speaker"/> was last dated to, or null.</summary>
    public DayInterval? StatementDay(Speaker speaker)
    {
        var text = speaker.Text;
        if (statementDays.TryGetValue(text, out var days)) return days;
        for (var i = dated.Count - 1; i >= Math.Max(0, dated.Count - DatedReach); i--)
        {
            if (Speaker.SpeaksFor(dated[i], text)) return statementDays[dated[i]];
        }
        return null;
    }
}
