using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Text;

namespace Waybill.Ledger.Blobs;

/// <summary>
/// Writes values or reads them back, by the same calls: each takes the value to write, which is null while reading, and gives the value. So a noun is
/// described once, and what is written and what is read cannot differ. JSON by generated code was measured first: in a process that has just
/// started, making its metadata took a fifth of a second for the readings alone.
/// </summary>
internal sealed class Codec
{
    private const int Nothing = 0, New = 1, NewUtf16 = 2, Known = 3; // what stands before a text or hash; Known and more: its place among those before

    private readonly ArrayBufferWriter<byte>? to; // null while reading
    private readonly ReadOnlyMemory<byte> from;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly List<Sha256Digest> hashes = [];
    private readonly Dictionary<Sha256Digest, int> hashPlaces = [];
    private int at;

    /// <summary>For writing.</summary>
    public Codec() => to = new();

    /// <summary>For reading.</summary>
    public Codec(ReadOnlyMemory<byte> from) => this.from = from;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => to!.WrittenSpan;

    /// <summary>True when everything was read.</summary>
    public bool IsAtEnd => at == from.Length;

    public bool Flag(bool? v) => Int(v == true ? 1 : 0) switch { 0 => false, 1 => true, _ => throw Bad() };

    public bool? MaybeFlag(bool? v) => Has(v is not null) ? Flag(v) : null;

    public int Int(int? v) => unchecked((int)Long(v));

    public int? MaybeInt(int? v) => Has(v is not null) ? Int(v) : null;

    public double Double(double? v) => BitConverter.Int64BitsToDouble(Eight(v is { } d ? BitConverter.DoubleToInt64Bits(d) : 0));

    public double? MaybeDouble(double? v) => Has(v is not null) ? Double(v) : null;

    public decimal Decimal(decimal? v)
    {
        Span<int> bits = stackalloc int[4];
        if (v is { } d) decimal.GetBits(d, bits);
        for (var i = 0; i < bits.Length; i++) bits[i] = Int(bits[i]);
        return new(bits);
    }

    public decimal? MaybeDecimal(decimal? v) => Has(v is not null) ? Decimal(v) : null;

    public LocalDate Day(LocalDate? v) => new(Int(v?.Year), Int(v?.Month), Int(v?.Day));

    public LocalDate? MaybeDay(LocalDate? v) => Has(v is not null) ? Day(v) : null;

    public Instant? MaybeMoment(Instant? v)
    {
        if (!Has(v is not null)) return null;
        var since = v is { } moment ? moment - NodaConstants.UnixEpoch : Duration.Zero;
        return NodaConstants.UnixEpoch + Duration.FromDays(Int(since.Days)) + Duration.FromNanoseconds(Long(since.NanosecondOfDay));
    }

    public TextSpan Span(TextSpan? v) => new(Int(v?.Start), Int(v?.End));

    public GeoPoint Point(GeoPoint? v) => new(Double(v?.Latitude), Double(v?.Longitude));

    public GeoPoint? MaybePoint(GeoPoint? v) => Has(v is not null) ? Point(v) : null;

    /// <summary>A value of an enumeration, by its number.</summary>
    public T Word<T>(T? v) where T : struct, Enum
    {
        var known = v.GetValueOrDefault();
        var number = Int(Unsafe.As<T, int>(ref known));
        return Unsafe.As<int, T>(ref number);
    }

    public T? MaybeWord<T>(T? v) where T : struct, Enum => Has(v is not null) ? Word(v) : null;

    public Sha256Digest Hash(Sha256Digest? v)
    {
        if (to is not null)
        {
            var hash = v.GetValueOrDefault();
            if (hash == default) Int(Nothing);
            else if (hashPlaces.TryGetValue(hash, out var place)) Int(Known + place);
            else
            {
                hashPlaces.Add(hash, hashPlaces.Count);
                Int(New);
                to.Write(hash.ToBytes());
            }
            return hash;
        }
        var mark = Int(null);
        if (mark == Nothing) return default;
        if (mark == New) hashes.Add(Sha256Digest.FromBytes(Take(32)));
        else if (mark < Known || mark - Known >= hashes.Count) throw Bad();
        return mark == New ? hashes[^1] : hashes[mark - Known];
    }

    public Sha256Digest? MaybeHash(Sha256Digest? v) => Has(v is not null) ? Hash(v) : null;

    /// <summary>A text that is never null.</summary>
    public string Need(string? v) => Text(v) ?? throw Bad();

    /// <summary>A text. The same text again is only pointed to: speakers, places and dates repeat.</summary>
    public string? Text(string? v)
    {
        if (to is null) return ReadText();
        if (v is null) Int(Nothing);
        else if (places.TryGetValue(v, out var place)) Int(Known + place);
        else
        {
            places.Add(v, places.Count);
            WriteText(v);
        }
        return v;
    }

    public ImmutableArray<string> Texts(ImmutableArray<string>? v)
    {
        var values = new string[Count(v?.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = Need(v?[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public ImmutableArray<uint> Numbers(ImmutableArray<uint>? v)
    {
        var values = new uint[Count(v?.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = unchecked((uint)Int(v is { } some ? unchecked((int)some[i]) : null));
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public ImmutableArray<T> Many<T>(ImmutableArray<T>? v, Func<Codec, T?, T> noun) where T : class
    {
        var values = new T[Count(v?.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = noun(this, v?[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public ImmutableArray<T> ManyValues<T>(ImmutableArray<T>? v, Func<Codec, T?, T> noun) where T : struct
    {
        var values = new T[Count(v?.Length)];
        for (var i = 0; i < values.Length; i++) values[i] = noun(this, v?[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public T? Maybe<T>(T? v, Func<Codec, T?, T> noun) where T : class => Has(v is not null) ? noun(this, v) : null;

    public T? MaybeValue<T>(T? v, Func<Codec, T?, T> noun) where T : struct => Has(v is not null) ? noun(this, v) : null;

    /// <summary>Names by language. The dictionary's own comparer is that of the current culture, and its order would hang on the machine.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Names(ImmutableSortedDictionary<string, ImmutableArray<string>>? v)
    {
        var names = v?.OrderBy(n => n.Key, StringComparer.Ordinal).ToArray();
        var read = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var count = Count(names?.Length);
        for (var i = 0; i < count; i++) read.Add(Need(names?[i].Key), Texts(names?[i].Value));
        return read.ToImmutable();
    }

    private static InvalidDataException Bad() => new("No value that was written.");

    private bool Has(bool v) => Flag(v);

    /// <summary>A length. What is left must be able to hold so many, or a damaged length would take all memory.</summary>
    private int Count(int? v)
    {
        var count = Int(v);
        return count >= 0 && (to is not null || count <= from.Length - at) ? count : throw Bad();
    }

    private void WriteText(string text)
    {
        Span<byte> bytes = text.Length <= 256 ? stackalloc byte[768] : new byte[text.Length * 3];
        if (Utf8.FromUtf16(text, bytes, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Int(New);
            Int(length);
            to!.Write(bytes[..length]);
            return;
        }
        // A lone surrogate has no form in UTF-8, and may not become another character on the way.
        Int(NewUtf16);
        Int(text.Length);
        foreach (var unit in text) Int(unit);
    }

    private string? ReadText()
    {
        var mark = Int(null);
        if (mark == Nothing) return null;
        if (mark < 0 || mark - Known >= texts.Count) throw Bad();
        if (mark >= Known) return texts[mark - Known];
        var length = Count(null);
        texts.Add(mark == New ? Encoding.UTF8.GetString(Take(length)) : ReadUnits(length));
        return texts[^1];
    }

    private string ReadUnits(int length)
    {
        var units = new char[length];
        for (var i = 0; i < length; i++) units[i] = unchecked((char)Int(null));
        return new(units);
    }

    // Small numbers, of either sign, in few bytes: zigzag and base 128, as in Protocol Buffers' sint64.
    private long Long(long? v)
    {
        if (to is not null)
        {
            var value = v.GetValueOrDefault();
            var left = unchecked((ulong)((value << 1) ^ (value >> 63)));
            var bytes = to.GetSpan(10);
            var count = 0;
            for (; left >= 0x80; left >>= 7) bytes[count++] = unchecked((byte)(left | 0x80));
            bytes[count++] = (byte)left;
            to.Advance(count);
            return value;
        }
        ulong read = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Take(1)[0];
            read |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return unchecked((long)(read >> 1) ^ -(long)(read & 1));
        }
        throw Bad();
    }

    private long Eight(long v)
    {
        if (to is null) return BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));
        BinaryPrimitives.WriteInt64LittleEndian(to.GetSpan(sizeof(long)), v);
        to.Advance(sizeof(long));
        return v;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > from.Length - at) throw Bad();
        at += count;
        return from.Span.Slice(at - count, count);
    }
}
