using System.Globalization;
using System.Text;
using Waybill.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Waybill.Readers.Yaml;

/// <summary>
/// Reads one small YAML document whose top is a map. Refused: anchors and aliases (so nothing can multiply), tags, a key
/// twice, several documents, text that is not UTF-8, and whatever is beyond <see cref="YamlLimits"/>.
/// </summary>
internal static class StrictYaml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The map, or null and the problem. An empty file is an empty map.</summary>
    /// <param name="bytes">The file; at most <see cref="YamlLimits.MaxBytes"/> are read.</param>
    /// <param name="source">Name of the file for problems.</param>
    /// <param name="code">Problem code for whatever is wrong.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problem">What was wrong; null when the map was read.</param>
    public static YamlMap? Read(ReadOnlySpan<byte> bytes, string source, string code, YamlLimits limits, out Problem? problem)
    {
        problem = null;
        if (bytes.Length > limits.MaxBytes)
        {
            problem = new(code, source, Invariant($"the file is larger than {limits.MaxBytes} bytes, and was not read"));
            return null;
        }
        try
        {
            if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
            var parser = new Parser(new StringReader(Utf8.GetString(bytes)));
            return new Loader(parser, limits).Document();
        }
        catch (DecoderFallbackException)
        {
            problem = new(code, source, "the file is no valid UTF-8 text", Hint: "Save it as UTF-8");
        }
        catch (RefusedException e)
        {
            problem = new(code, source, e.Message, Line(e.Line));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet 16.3 throws these, without a place, on some plain scalars that no YAML has.
            problem = new(code, source, "this is no YAML that Waybill reads");
        }
        catch (YamlException e)
        {
            problem = new(code, source, "this is no YAML that Waybill reads: " + e.Message.TrimEnd('.'), Line((int)Math.Min(e.Start.Line, int.MaxValue)));
        }
        return null;
    }

    /// <summary>How a problem names a line.</summary>
    public static string Line(int line) => Invariant($"line {line}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class RefusedException(string message, Mark at) : Exception(message)
    {
        public int Line { get; } = (int)Math.Min(at.Line, int.MaxValue);
    }

    private sealed class Loader(Parser parser, YamlLimits limits)
    {
        private int nodes;

        public YamlMap Document()
        {
            Take<StreamStart>();
            if (Peek() is StreamEnd) return new(1, []);
            Take<DocumentStart>();
            var first = Peek();
            var value = Value(1);
            var map = value switch
            {
                YamlMap read => read,
                YamlText { IsNull: true } => new YamlMap(1, []),
                _ => throw new RefusedException($"the file is a {value.Kind}, and must be a map of names and values", first.Start),
            };
            Take<DocumentEnd>();
            if (Peek() is not StreamEnd) throw new RefusedException("the file holds more than one document", Peek().Start);
            return map;
        }

        private YamlValue Value(int depth)
        {
            var at = Peek();
            if (at is AnchorAlias) throw new RefusedException("aliases (*name) are not allowed", at.Start);
            if (at is NodeEvent node)
            {
                if (!node.Anchor.IsEmpty) throw new RefusedException("anchors (&name) are not allowed", at.Start);
                if (!node.Tag.IsEmpty) throw new RefusedException("tags (!name) are not allowed", at.Start);
            }
            if (depth > limits.MaxDepth) throw new RefusedException(Invariant($"nesting is deeper than {limits.MaxDepth} levels"), at.Start);
            if (++nodes > limits.MaxNodes) throw new RefusedException(Invariant($"there are more than {limits.MaxNodes} values"), at.Start);
            var line = (int)Math.Min(at.Start.Line, int.MaxValue);
            switch (at)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    return new YamlText(line, scalar.Value, scalar.Style == ScalarStyle.Plain);
                case SequenceStart:
                    parser.MoveNext();
                    return List(line, depth);
                case MappingStart:
                    parser.MoveNext();
                    return Map(line, depth);
                default:
                    throw new RefusedException("a value was expected", at.Start);
            }
        }

        private YamlList List(int line, int depth)
        {
            var items = new List<YamlValue>();
            while (Peek() is not SequenceEnd) items.Add(Value(depth + 1));
            parser.MoveNext();
            return new(line, items);
        }

        private YamlMap Map(int line, int depth)
        {
            var entries = new List<(string, int, YamlValue)>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (Peek() is not MappingEnd)
            {
                var at = Peek();
                if (Value(depth + 1) is not YamlText key) throw new RefusedException("a name must be text", at.Start);
                if (!keys.Add(key.Text)) throw new RefusedException($"\"{key.Text}\" is given twice", at.Start);
                entries.Add((key.Text, key.Line, Value(depth + 1)));
            }
            parser.MoveNext();
            return new(line, entries);
        }

        private ParsingEvent Peek()
        {
            while (parser.Current is null or Comment)
            {
                if (!parser.MoveNext()) throw new RefusedException("the file ends too early", parser.Current?.Start ?? Mark.Empty);
            }
            return parser.Current;
        }

        private void Take<T>() where T : ParsingEvent
        {
            var at = Peek();
            if (at is not T) throw new RefusedException("the file is no single YAML document", at.Start);
            parser.MoveNext();
        }
    }
}
