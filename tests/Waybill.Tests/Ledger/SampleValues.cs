using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Text;

namespace Waybill.Tests.Ledger;

/// <summary>
/// Values of the nouns of Core, made by reflection: every member of every record within is set, each to another value. So a member that is added
/// later is in the tests without anybody thinking of it.
/// </summary>
/// <param name="seed">Another seed gives other values.</param>
/// <param name="full">True to leave nothing null or empty; false to draw which members are.</param>
internal sealed class SampleValues(int seed, bool full)
{
    private readonly Random random = new(seed);
    private int count;

    /// <summary>A value of <typeparamref name="T"/>.</summary>
    public T Make<T>() => (T)Make(typeof(T))!;

    /// <summary>Members that a value sets: those that can be given one from outside.</summary>
    public static PropertyInfo[] Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)];

    private object? Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Absent() ? null : Make(inner);
        if (type.IsEnum) return Enum.GetValues(type).GetValue((++count % (Enum.GetValues(type).Length - 1)) + 1);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return MakeArray(type.GetGenericArguments()[0]);
        if (type == typeof(ImmutableSortedDictionary<string, ImmutableArray<string>>)) return MakeNames();
        if (MakeSimple(type) is { } simple) return simple;
        return MakeRecord(type);
    }

    private object? MakeSimple(Type type)
    {
        count++;
        if (type == typeof(string)) return Text();
        if (type == typeof(bool)) return full || random.Next(2) == 0;
        if (type == typeof(int)) return count;
        if (type == typeof(uint)) return uint.MaxValue - (uint)count;
        if (type == typeof(long)) return 5_000_000_000 + count;
        if (type == typeof(double)) return count / 7.0; // needs all seventeen digits
        if (type == typeof(decimal)) return count + 0.0625m;
        if (type == typeof(LocalDate)) return new LocalDate(2023, 1, 1).PlusDays(count % 5000);
        if (type == typeof(Instant)) return Instant.FromUtc(2023, 9, 1, 0, 0).PlusNanoseconds(count * 1_000_000_007L);
        if (type == typeof(Sha256Digest)) return Sha256Digest.Of(BitConverter.GetBytes(count));
        if (type == typeof(TextSpan)) return new TextSpan(count, count + 5);
        if (type == typeof(GeoPoint)) return new GeoPoint(-90 + (count % 180) + 0.1, -180 + (count % 360) + 0.3);
        return null;
    }

    // What JSON must escape, what a terminal must not see, what needs two units, what lacks one of two, and what is in no alphabet of ours.
    private string Text() => (count % 5) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"\"quoted\" \\ {count}\n\t"),
        1 => string.Create(CultureInfo.InvariantCulture, $"만경봉호 Раджин 羅津 {count}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"one half \uDC00 of a pair {count}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"\U0001F6A2 \u202E\u200B\u2028 {count}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"text {count}"),
    };

    private object MakeArray(Type of)
    {
        var items = Array.CreateInstance(of, full ? 2 : random.Next(3));
        for (var i = 0; i < items.Length; i++) items.SetValue(Make(of), i);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsSZArray: true }]
                && m.GetParameters()[0].GetCustomAttribute<ParamArrayAttribute>() is not null)
            .MakeGenericMethod(of).Invoke(null, [items])!;
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> MakeNames() =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new[] { "id", "ko", "En", "zh-hant" }.Take(full ? 4 : random.Next(5))
            .Select(code => KeyValuePair.Create(code, (ImmutableArray<string>)MakeArray(typeof(string)))));

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors().Where(c => !(c.GetParameters() is [var only] && only.ParameterType == type)).MaxBy(c => c.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        var made = constructor?.Invoke([.. parameters.Select(p => MakeMember(p.ParameterType, Null(new NullabilityInfoContext().Create(p))))]) ?? Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
        {
            if (parameters.Any(p => p.Name == member.Name)) continue;
            member.SetValue(made, MakeMember(member.PropertyType, Null(new NullabilityInfoContext().Create(member))));
        }
        return made;
    }

    private object? MakeMember(Type type, bool mayBeNull) => mayBeNull && Absent() ? null : Make(type);

    private static bool Null(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable;

    private bool Absent() => !full && random.Next(2) == 0;

    /// <summary>Every text within a value, with the record and member it stands in.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(object? value, string path = "") => value switch
    {
        null => [],
        string text => [(path, text)],
        IEnumerable items => items.Cast<object?>().SelectMany(i => Texts(i, path)),
        _ when value.GetType() is { IsEnum: false } type && type.FullName!.StartsWith("Waybill.", StringComparison.Ordinal) =>
            Members(type).SelectMany(m => Texts(m.GetValue(value), type.Name + "." + m.Name)),
        _ when value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) =>
            value.GetType().GetProperties().SelectMany(m => Texts(m.GetValue(value), path)),
        _ => [],
    };

    /// <summary>Paths of members whose values differ, by content; empty when the two are the same.</summary>
    public static IEnumerable<string> Differences(object? expected, object? actual, string path = "")
    {
        if (expected is null || actual is null) return expected is null && actual is null ? [] : [path];
        if (expected.GetType() != actual.GetType()) return [path];
        if (expected is string or IFormattable or bool or Sha256Digest or TextSpan or GeoPoint) return expected.Equals(actual) ? [] : [path];
        if (expected is IEnumerable left && actual is IEnumerable right)
        {
            var (a, b) = (left.Cast<object?>().ToArray(), right.Cast<object?>().ToArray());
            if (a.Length != b.Length) return [path + ".Length"];
            return Enumerable.Range(0, a.Length).SelectMany(i => Differences(a[i], b[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));
        }
        return expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Differences(p.GetValue(expected), p.GetValue(actual), path + "." + p.Name));
    }
}
