using Waybill.Core.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Waybill.Readers.Documents.Registry;

/// <summary>
/// Reads a file of names event by event. The general reader goes through reflection, which doubled the time that the first article
/// had to wait; the files are written by us and have one shape. Unknown keys are errors here too.
/// </summary>
internal static class RegistryReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="YamlException">The text is no YAML, or not of the shape of <see cref="RegistryFile"/>.</exception>
    public static RegistryFile Read(TextReader text)
    {
        var parser = new Parser(text);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var file = new RegistryFile();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            switch (key.Value)
            {
                case "source": file.Source = parser.Consume<Scalar>().Value; break;
                case "spellings": file.Spellings = List(parser); break;
                case "ambiguous": file.Ambiguous = List(parser); break;
                case "blocks":
                    parser.Consume<SequenceStart>();
                    while (!parser.TryConsume<SequenceEnd>(out _)) file.Blocks.Add(Block(parser));
                    break;
                default: throw Unknown(key);
            }
        }
        return file;
    }

    private static RegistryBlock Block(Parser parser)
    {
        var block = new RegistryBlock();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            switch (key.Value)
            {
                case "kind": block.Kind = Kind(parser.Consume<Scalar>()); break;
                case "party": block.Party = parser.Consume<Scalar>().Value; break;
                case "body": block.Body = parser.Consume<Scalar>().Value; break;
                case "source": block.Source = parser.Consume<Scalar>().Value; break;
                case "spoken": block.Spoken = Flag(parser.Consume<Scalar>()); break;
                case "moves": block.Moves = Flag(parser.Consume<Scalar>()); break;
                case "syllables": block.Syllables = Flag(parser.Consume<Scalar>()); break;
                case "reversed": block.Reversed = Flag(parser.Consume<Scalar>()); break;
                case "names":
                    parser.Consume<MappingStart>();
                    while (!parser.TryConsume<MappingEnd>(out _))
                    {
                        var name = parser.Consume<Scalar>();
                        if (!block.Names.TryAdd(name.Value, Row(parser))) throw new YamlException(name.Start, name.End, $"\"{name.Value}\" stands twice in a block.");
                    }
                    break;
                default: throw Unknown(key);
            }
        }
        return block;
    }

    private static Dictionary<string, string> Row(Parser parser)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!row.TryAdd(key.Value, parser.Consume<Scalar>().Value)) throw new YamlException(key.Start, key.End, $"\"{key.Value}\" stands twice at a name.");
        }
        return row;
    }

    private static List<string> List(Parser parser)
    {
        var list = new List<string>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(parser.Consume<Scalar>().Value);
        return list;
    }

    private static bool Flag(Scalar scalar) => scalar.Value switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => throw Unknown(scalar),
    };

    private static EntityKind Kind(Scalar scalar) => scalar.Value switch
    {
        "country" => EntityKind.Country,
        "organization" => EntityKind.Organization,
        "outlet" => EntityKind.Outlet,
        "person" => EntityKind.Person,
        "place" => EntityKind.Place,
        "vessel" => EntityKind.Vessel,
        "system" => EntityKind.System,
        _ => throw Unknown(scalar),
    };

    private static YamlException Unknown(Scalar scalar) => new(scalar.Start, scalar.End, $"\"{scalar.Value}\" is not known here.");
}
