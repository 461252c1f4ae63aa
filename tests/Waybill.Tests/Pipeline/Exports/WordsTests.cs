using System.Reflection;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Tests.Pipeline.Exports;

/// <summary>Every value of a closed set has a word in machine output: a value without one would stop a run.</summary>
public sealed class WordsTests
{
    public static TheoryData<Type, string> Sets()
    {
        var sets = new TheoryData<Type, string>();
        foreach (var type in (Type[])[typeof(AssessmentWords), typeof(ClaimWords)])
        {
            foreach (var method in Words(type)) sets.Add(type, method.GetParameters()[0].ParameterType.Name);
        }
        return sets;
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_value_has_a_word_of_its_own(Type type, string set)
    {
        var method = Words(type).Single(m => m.GetParameters()[0].ParameterType.Name == set);
        var values = Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>();

        var words = values.Select(v => method.Invoke(null, [v])).ToArray();

        Assert.Equal(words.Length, words.Distinct().Count());
    }

    private static IEnumerable<MethodInfo> Words(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Where(m => m.Name == "Of" && m.GetParameters() is [{ ParameterType.IsEnum: true }]);
}
