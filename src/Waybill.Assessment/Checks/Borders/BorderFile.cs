using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Waybill.Core.Geography;

namespace Waybill.Assessment.Checks.Borders;

/// <summary>The bytes of <c>borders.bin</c>, unpacked; the format is told at the head of <c>make-borders.mjs</c>.</summary>
internal sealed class BorderFile
{
    private readonly byte[] bytes;
    private readonly int[] arcStarts;
    private readonly double scaleX, scaleY, moveX, moveY;

    private BorderFile(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("WBB1"u8)) throw new InvalidOperationException("The outlines are in no format that is known.");
        this.bytes = bytes;
        (scaleX, scaleY, moveX, moveY) = (Double(4), Double(12), Double(20), Double(28));
        var at = 36;
        arcStarts = new int[Number(ref at)];
        for (var i = 0; i < arcStarts.Length; i++)
        {
            arcStarts[i] = at;
            for (var left = 2 * Number(ref at); left > 0; left--) Skip(ref at);
        }
        var areas = ImmutableArray.CreateBuilder<(string Name, string Code, bool IsContested, ImmutableArray<ImmutableArray<int>> Rings)>();
        for (var left = Number(ref at); left > 0; left--)
        {
            var (name, code, kind) = (Text(ref at), Text(ref at), Number(ref at));
            var rings = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
            for (var ring = Number(ref at); ring > 0; ring--)
            {
                var arcs = ImmutableArray.CreateBuilder<int>();
                for (var arc = Number(ref at); arc > 0; arc--) arcs.Add(Signed(ref at));
                rings.Add(arcs.ToImmutable());
            }
            areas.Add((name, code, kind == 1, rings.ToImmutable()));
        }
        Areas = areas.ToImmutable();
    }

    public ImmutableArray<(string Name, string Code, bool IsContested, ImmutableArray<ImmutableArray<int>> Rings)> Areas { get; }

    public static BorderFile Read(byte[] bytes) => new(bytes);

    public ImmutableArray<GeoPoint> Arc(int number)
    {
        var at = arcStarts[number];
        var count = Number(ref at);
        var points = ImmutableArray.CreateBuilder<GeoPoint>(count);
        int x = 0, y = 0;
        for (var i = 0; i < count; i++)
        {
            x += Signed(ref at);
            y += Signed(ref at);
            // Whole steps of the grid can end a hair beyond the globe.
            points.Add(new(Math.Clamp(y * scaleY + moveY, -90, 90), Math.Clamp(x * scaleX + moveX, -180, 180)));
        }
        return points.MoveToImmutable();
    }

    private double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at));

    private void Skip(ref int at)
    {
        while (bytes[at++] >= 128) { }
    }

    private int Number(ref int at)
    {
        int value = 0, shift = 0;
        while (true)
        {
            var one = bytes[at++];
            value |= (one & 127) << shift;
            if (one < 128) return value;
            shift += 7;
        }
    }

    private int Signed(ref int at)
    {
        var value = Number(ref at);
        return (value & 1) == 0 ? value >> 1 : -(value + 1 >> 1);
    }

    private string Text(ref int at)
    {
        var length = Number(ref at);
        var text = Encoding.UTF8.GetString(bytes, at, length);
        at += length;
        return text;
    }
}
