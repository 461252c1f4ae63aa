using Waybill.Assessment.Evidence;
using Waybill.Assessment.Goods;
using Waybill.Assessment.Law;
using Waybill.Assessment.Law.Data;

namespace Waybill.Tests.Assessment.Law;

/// <summary>The data of law: whole, consistent, and honest about what was read.</summary>
public sealed class ProvisionBookTests
{
    [Fact]
    public void Every_reference_inside_the_data_leads_somewhere()
    {
        Assert.All(ProvisionBook.All, p =>
        {
            Assert.All(p.Goods, g => Assert.True(GoodsClasses.Kinds.ContainsKey(g.Kind), $"{p.Id}: {g.Kind}"));
            Assert.All(p.Goods.Select(g => g.By).OfType<string>().Concat(p.SupersededBy is null ? [] : [p.SupersededBy]), id => Assert.NotNull(ProvisionBook.Get(id)));
            Assert.NotEmpty(p.Binds);
        });
    }

    [Fact]
    public void Every_paragraph_says_what_it_does_how_far_it_was_read_and_where()
    {
        Assert.All(ProvisionBook.All, p =>
        {
            Assert.NotEmpty(p.Effect);
            Assert.StartsWith("http", p.Read, StringComparison.Ordinal);
            Assert.Contains(p.Confidence, (string[])["high", "medium", "low"]);
            if (p.Text == TextRead.Verbatim) Assert.DoesNotContain("undocs.org", p.Read, StringComparison.Ordinal);
        });
    }

    // Short enough to be a quotation, never a passage: the text of resolutions is not part of this repository.
    [Fact]
    public void Quoted_words_are_few_and_come_only_from_what_was_read_verbatim()
    {
        var rows = BundledYaml.Read<ProvisionFile>("Law/provisions.yaml").Provisions.Where(p => p.Words is not null);

        Assert.All(rows, r =>
        {
            Assert.Equal(TextRead.Verbatim, r.Text);
            Assert.True(r.Words!.Split(' ').Length <= 20, r.Id);
        });
    }

    [Fact]
    public void Votes_add_up_to_the_members_of_the_council_and_name_who_did_not_vote_for()
    {
        Assert.All(VoteBook.All, v =>
        {
            Assert.Equal(15, v.Votes.For + v.Votes.Against + v.Votes.Abstaining);
            Assert.Equal(v.Votes.Against, v.Others.Count(o => o.Value == VoteSide.Against));
            Assert.Equal(v.Votes.Abstaining, v.Others.Count(o => o.Value == VoteSide.Abstained));
            Assert.True(v.Elected.Count is 0 or 10);
            Assert.NotEmpty(v.Read);
        });
    }

    [Fact]
    public void Force_begins_no_earlier_than_adoption_and_ends_after_it_begins()
    {
        Assert.All(ProvisionBook.All, p => Assert.All(p.InForce, i =>
        {
            Assert.True(i.From >= p.Instrument.Adopted, p.Id);
            Assert.True(i.Until is null || i.Until > i.From, p.Id);
        }));
    }

    [Fact]
    public void What_was_replaced_ends_on_the_day_on_which_its_successor_begins()
    {
        Assert.All(ProvisionBook.All.Where(p => p.SupersededBy is not null), p =>
            Assert.Equal(ProvisionBook.Get(p.SupersededBy!).InForce[0].From, p.InForce[^1].Until));
    }

    [Fact]
    public void More_than_one_regime_is_carried_and_every_sanctioned_state_has_a_code()
    {
        var regimes = ProvisionBook.All.Select(p => p.Instrument.Regime).DistinctBy(r => r.Id, StringComparer.Ordinal).ToList();

        Assert.True(regimes.Count >= 4);
        Assert.Contains(regimes, r => !r.IsState);
    }

    [Fact]
    public void Code_of_law_names_no_state_and_no_resolution()
    {
        var sources = Support.FilesOf("src/Waybill.Assessment/Law/", ".cs");

        Assert.All(sources, f =>
        {
            var code = string.Join('\n', File.ReadLines(Waybill.Tests.Support.Repository.At(f)).Select(l => l.Split("//")[0]));
            Assert.DoesNotContain("\"DPRK\"", code, StringComparison.Ordinal);
            Assert.DoesNotContain("1718", code, StringComparison.Ordinal);
            Assert.All(Waybill.Core.Geography.CountryCodes.Parties, party => Assert.DoesNotContain($"\"{party}\"", code, StringComparison.Ordinal));
        });
    }

    private static class Support
    {
        public static IEnumerable<string> FilesOf(string under, string ending) => Waybill.Tests.Support.Repository.Files
            .Where(f => f.StartsWith(under, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));
    }
}
