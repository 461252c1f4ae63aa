using System.Text;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Tests.Support;

/// <summary>A document put together by hand, with every kind of thing that can be read in one.</summary>
internal static class ExampleDocument
{
    private const string Body =
        """
        Seoul counts ten shipments 📦
        Read also: [bold]not markup[/]
        North Korea has probably sent more than 1,000,000 shells to Russia since August, lawmaker Yoo Sang-bum quoted the spy agency as saying.

        The Kremlin denied the accusation that arms were sent from Najin to Dunay on 7 September, and the ministry declined to comment.
        Washington said 2.50 tonnes and up to 500 containers followed.
        """;

    public static ReadDocument Make()
    {
        var text = new SourceText(Body);
        TextSpan At(string quote)
        {
            var start = Body.IndexOf(quote, StringComparison.Ordinal);
            return text.Span(start, start + quote.Length);
        }

        Claim Claim(string id, string quote, string speaker, Stance stance, Predicate predicate) => new()
        {
            Id = id,
            Speaker = speaker,
            Chain = ["Example Post"],
            Stance = stance,
            Predicate = predicate,
            Quote = quote,
            Span = At(quote),
        };

        const string first = "North Korea has probably sent more than 1,000,000 shells to Russia since August, lawmaker Yoo Sang-bum quoted the spy agency as saying";
        const string second = "The Kremlin denied the accusation that arms were sent from Najin to Dunay on 7 September";
        const string third = "the accusation that arms were sent from Najin to Dunay on 7 September";
        const string fourth = "Washington said 2.50 tonnes and up to 500 containers followed";
        var september = new LocalDate(2023, 9, 7);
        return new ReadDocument
        {
            File = "post/ten.txt",
            Sha256 = Sha256Digest.Of(Encoding.UTF8.GetBytes(Body)),
            Facts = new DocumentFacts { Publisher = "Example Post", Published = new LocalDate(2023, 11, 2), Language = "en", Url = "https://post.example/ten" },
            Text = text,
            Claims =
            [
                Claim("x-1", first, "ROK/NIS", Stance.Estimate, Predicate.Ship) with
                {
                    Chain = ["Example Post", "Yoo Sang-bum"],
                    From = "DPRK",
                    To = "Russia",
                    Goods = ["artillery-ammunition"],
                    Quantity = new QuantityInterval(1_000_000, null, "round", true),
                    Period = new ClaimPeriod(new DayInterval(new LocalDate(2023, 8, 1), new LocalDate(2023, 11, 2)), PeriodBasis.Event),
                    Hedge = Hedge.Likely,
                },
                Claim("x-2", second, "Russia/Kremlin", Stance.Deny, Predicate.Ship) with
                {
                    Goods = ["unspecified-arms"],
                    Period = new ClaimPeriod(DayInterval.OneDay(september), PeriodBasis.Event),
                    Places = [new ClaimPlace(PlaceRole.Origin, "Najin", "najin"), new ClaimPlace(PlaceRole.Destination, "Dunay", null)],
                    Denies = ["x-1", "x-3"],
                },
                Claim("x-3", third, "(outlet)", Stance.Assert, Predicate.Ship) with { From = "DPRK", Hedge = Hedge.Reportedly, SameAs = "x-1" },
                Claim("x-4", fourth, "United States", Stance.Assert, Predicate.Arrive) with
                {
                    Goods = ["containers"],
                    Quantity = new QuantityInterval(null, 500.00m, "container", false),
                    Negated = true,
                    Disputes = ["x-2"],
                },
            ],
            Quantities =
            [
                new QuantityMention("more than 1,000,000 shells", At("more than 1,000,000 shells"), new QuantityInterval(1_000_000, null, "round", true), false),
                new QuantityMention("2.50 tonnes", At("2.50 tonnes"), new QuantityInterval(2.50m, 2.50m, "tonne", false), false),
            ],
            Dates = [new DateMention("7 September", At("7 September"), DayInterval.OneDay(september), false)],
            Entities = [new EntityMention("Kremlin", At("Kremlin"), "Kremlin", EntityKind.Organization, false)],
            Boilerplate = [new Passage("Read also: [bold]not markup[/]", At("Read also: [bold]not markup[/]"))],
            NoComments = [new Passage("the ministry declined to comment", At("the ministry declined to comment"))],
        };
    }
}
