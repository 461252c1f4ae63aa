using System.Collections.Concurrent;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>The word lists of one language, ready to be matched. Made once per language; immutable after that.</summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<string, Grammar> Made = new(StringComparer.Ordinal);

    private Grammar(GrammarData data)
    {
        foreach (var group in data.Speech)
        {
            var stance = StanceOf(group.Stance);
            AddAll(Speech, group.Postposed, new(stance, SpeechForm.Postposed, group.Accuses));
            AddAll(Speech, group.Tag, new(stance, SpeechForm.Tag, group.Accuses));
            AddAll(Speech, group.Active, new(stance, SpeechForm.Active, group.Accuses));
            AddAll(Speech, group.Anaphoric, new(stance, SpeechForm.Anaphoric, group.Accuses));
            foreach (var ending in data.Clitics) AddAll(Speech, WithEnding(group.Active, ending), new(stance, SpeechForm.Active, group.Accuses));
            AddAll(Speech, group.Passive, new(stance, SpeechForm.Passive, group.Accuses));
            AddAll(Speech, group.Noun, new(stance, SpeechForm.Noun, group.Accuses));
        }
        foreach (var group in data.Predicates)
        {
            var predicate = PredicateOf(group.Predicate);
            void Add(List<string> forms, PredicateForm form) => AddAll(Predicates, forms, new(predicate, form, group.Weak, group.Implies));
            Add(group.Giver, PredicateForm.Giver);
            Add(group.Passive, PredicateForm.Passive);
            Add(group.Receiver, PredicateForm.Receiver);
            Add(group.ReceiverPassive, PredicateForm.ReceiverPassive);
            Add(group.Noun, PredicateForm.Noun);
            foreach (var ending in data.Clitics)
            {
                Add(WithEnding(group.Noun, ending), PredicateForm.Noun);
                Add(WithEnding(group.Giver, ending), PredicateForm.Giver);
                Add(WithEnding(group.Receiver, ending), PredicateForm.Receiver);
            }
        }
        foreach (var words in data.Content) AddAll(Content, words.Forms, new(StanceOf(words.Stance), words.SpeakerOnly, words.Other));
        foreach (var words in data.Hedges) AddAll(Hedges, words.Forms, new(HedgeOf(words.Hedge), words.Estimates));
        AddRoles(data);
        foreach (var (name, forms) in data.GenericSpeakers)
        {
            foreach (var form in forms)
            {
                Generic.Add(form, name);
                Roles.Add(form, WordRole.GenericSpeaker);
            }
        }
        AddAll(ArmedGroups, data.ArmedGroupsBehind, true);
        AddAll(ArmedGroups, data.ArmedGroupsBefore, false);
        foreach (var (mode, forms) in data.Modes) AddAll(Modes, forms, ModeOf(mode));
        Abbreviations = data.Abbreviations.Select(Core.Text.NameForms.Fold).ToHashSet(StringComparer.Ordinal);
    }

    public PhraseTrie<SpeechCue> Speech { get; } = new();

    public PhraseTrie<PredicateCue> Predicates { get; } = new();

    public PhraseTrie<ContentCue> Content { get; } = new();

    public PhraseTrie<HedgeCue> Hedges { get; } = new();

    public PhraseTrie<WordRole> Roles { get; } = new();

    public PhraseTrie<string> Generic { get; } = new();

    public PhraseTrie<int> Groups { get; } = new();

    public PhraseTrie<TransportMode> Modes { get; } = new();

    /// <summary>Words for armed groups that are no state's; true where they stand behind the state in which one fights, false before it.</summary>
    public PhraseTrie<bool> ArmedGroups { get; } = new();

    public HashSet<string> Abbreviations { get; }

    /// <summary>The grammar of the language <paramref name="code"/>, which must have a folder.</summary>
    public static Grammar Of(string code) => Made.GetOrAdd(code, static c => new Grammar(LanguageData.Read<GrammarData>(c, "claims")));

    private void AddRoles(GrammarData data)
    {
        AddAll(Roles, data.NotNegators, WordRole.NotNegator);
        AddAll(Roles, data.NoComments, WordRole.NoComment);
        AddAll(Roles, data.Sources, WordRole.Source);
        AddAll(Roles, data.SourcesBefore, WordRole.SourceBefore);
        AddAll(Roles, data.Relays, WordRole.Relay);
        AddAll(Roles, data.RelayVerbs, WordRole.RelayVerb);
        AddAll(Roles, data.Returns, WordRole.Return);
        foreach (var (count, forms) in data.Groups)
        {
            AddAll(Roles, forms, WordRole.JointSpeaker);
            AddAll(Groups, forms, count);
        }
        AddAll(Roles, data.OutletPronouns, WordRole.OutletPronoun);
        AddAll(Roles, data.StatementNouns, WordRole.StatementNoun);
        AddAll(Roles, data.Onward, WordRole.Onward);
        AddAll(Roles, data.GroupPronouns, WordRole.GroupPronoun);
        AddAll(Roles, data.BodyPronouns, WordRole.BodyPronoun);
        AddAll(Roles, data.GoodsPronouns, WordRole.GoodsPronoun);
        AddAll(Roles, data.PersonPronouns, WordRole.PersonPronoun);
        AddAll(Roles, data.OwnPronouns, WordRole.OwnPronoun);
        AddAll(Roles, data.PartyPronouns, WordRole.PartyPronoun);
        AddAll(Roles, data.Allegations, WordRole.Allegation);
        AddAll(Roles, data.Complementizers, WordRole.Complementizer);
        AddAll(Roles, data.Relatives, WordRole.Relative);
        AddAll(Roles, data.Additions, WordRole.Addition);
        AddAll(Roles, data.Coordinators, WordRole.Coordinator);
        AddAll(Roles, data.Alternatives, WordRole.Alternative);
        AddAll(Roles, data.Contrasts, WordRole.Contrast);
        AddAll(Roles, data.Subordinators, WordRole.Subordinator);
        AddAll(Roles, data.From, WordRole.From);
        AddAll(Roles, data.To, WordRole.To);
        AddAll(Roles, data.For, WordRole.For);
        AddAll(Roles, data.By, WordRole.By);
        AddAll(Roles, data.Via, WordRole.Via);
        AddAll(Roles, data.At, WordRole.At);
        AddAll(Roles, data.With, WordRole.With);
        AddAll(Roles, data.Aside, WordRole.Aside);
        AddAll(Roles, data.AsideNouns, WordRole.AsideNoun);
        AddAll(Roles, data.Carriers, WordRole.Carrier);
        AddAll(Roles, data.OpenParties, WordRole.OpenParty);
        AddAll(Roles, data.Determiners, WordRole.Determiner);
        AddAll(Roles, data.Negators, WordRole.Negator);
        AddAll(Roles, data.PassiveAuxiliaries, WordRole.PassiveAuxiliary);
        AddAll(Roles, data.BodyNouns, WordRole.BodyNoun);
        AddAll(Roles, data.Testimonies, WordRole.Testimony);
        AddAll(Roles, data.Resets, WordRole.Reset);
    }

    private static List<string> WithEnding(List<string> forms, string ending) =>
        forms.Where(f => !f.Contains(' ', StringComparison.Ordinal) && !f.EndsWith(ending, StringComparison.Ordinal)).Select(f => f + ending).ToList();

    private static void AddAll<T>(PhraseTrie<T> trie, List<string> forms, T value)
    {
        foreach (var form in forms) trie.Add(form, value);
    }

    internal static Stance StanceOf(string word) => word switch
    {
        "assert" => Stance.Assert,
        "estimate" => Stance.Estimate,
        "confirm" => Stance.Confirm,
        "deny" => Stance.Deny,
        "question" => Stance.Question,
        "condemn" => Stance.Condemn,
        "warn" => Stance.Warn,
        "request" => Stance.Request,
        "pledge" => Stance.Pledge,
        _ => throw new InvalidOperationException($"\"{word}\" is no stance."),
    };

    private static Predicate PredicateOf(string word) => word switch
    {
        "other" => Predicate.Other,
        "supply" => Predicate.Supply,
        "ship" => Predicate.Ship,
        "transfer" => Predicate.Transfer,
        "arrive" => Predicate.Arrive,
        "receive" => Predicate.Receive,
        "seek" => Predicate.Seek,
        "launch" => Predicate.Launch,
        "meet" => Predicate.Meet,
        "violate" => Predicate.Violate,
        "produce" => Predicate.Produce,
        "deploy" => Predicate.Deploy,
        "monitor" => Predicate.Monitor,
        "seize" => Predicate.Seize,
        _ => throw new InvalidOperationException($"\"{word}\" is no predicate."),
    };

    private static TransportMode ModeOf(string word) => word switch
    {
        "maritime" => TransportMode.Maritime,
        "rail" => TransportMode.Rail,
        "road" => TransportMode.Road,
        "air" => TransportMode.Air,
        "inland-water" => TransportMode.InlandWater,
        _ => throw new InvalidOperationException($"\"{word}\" is no mode of transport."),
    };

    private static Hedge HedgeOf(string word) => word switch
    {
        "reportedly" => Hedge.Reportedly,
        "possible" => Hedge.Possible,
        "likely" => Hedge.Likely,
        "cannot-confirm" => Hedge.CannotConfirm,
        _ => throw new InvalidOperationException($"\"{word}\" is no hedge."),
    };
}
