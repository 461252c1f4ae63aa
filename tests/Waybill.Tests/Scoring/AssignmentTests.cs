namespace Waybill.Tests.Scoring;

public sealed class AssignmentTests
{
    [Fact]
    public void The_greedy_choice_is_given_up_where_two_pairs_are_worth_more()
    {
        // worked by hand: 0.9 first leaves the second row nothing; 0.8 + 0.7 is the best there is
        var pairs = Assignment.Best([[0.9, 0.8], [0.7, 0]]);

        Assert.Equal([(0, 1), (1, 0)], pairs.OrderBy(p => p.Row, Comparer<int>.Default));
    }

    [Fact]
    public void A_weight_of_nothing_is_no_pair()
    {
        Assert.Empty(Assignment.Best([[0, 0], [0, 0]]));
        Assert.Empty(Assignment.Best([]));
        Assert.Empty(Assignment.Best([[]]));
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 3)]
    public void No_other_matching_is_worth_more(int rows, int columns)
    {
        var random = new Random(20231108);
        for (var round = 0; round < 40; round++)
        {
            var weights = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(3) == 0 ? 0 : random.NextDouble()).ToArray()).ToList();

            var found = Assignment.Best(weights);

            Assert.Equal(found.Count, found.Select(p => p.Row).Distinct().Count());
            Assert.Equal(found.Count, found.Select(p => p.Column).Distinct().Count());
            Assert.Equal(BestByTrial(weights, 0, new bool[columns]), found.Sum(p => weights[p.Row][p.Column]), 9);
        }
    }

    private static double BestByTrial(List<double[]> weights, int row, bool[] taken)
    {
        if (row == weights.Count) return 0;
        var best = BestByTrial(weights, row + 1, taken); // the row stays alone
        for (var column = 0; column < taken.Length; column++)
        {
            if (taken[column]) continue;
            taken[column] = true;
            best = Math.Max(best, weights[row][column] + BestByTrial(weights, row + 1, taken));
            taken[column] = false;
        }
        return best;
    }
}
