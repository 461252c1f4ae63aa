using System.Collections.Immutable;
using System.Net;

namespace Waybill.Web.Serving;

/// <summary>How cases are served.</summary>
public sealed record ServeOptions
{
    /// <summary>Port that is tried when none is given; the next free one is taken.</summary>
    public const int UsualPort = 5321;

    /// <summary>
    /// Most bytes of a request: an article with its page's source. The longest pages of news sites are larger with all their scripts; those are
    /// saved and added as files.
    /// </summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The cases, one or more.</summary>
    public required ImmutableArray<ServedCase> Cases { get; init; }

    /// <summary>Address; always of this machine alone.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port; 0: any free one; null: <see cref="UsualPort"/> or one of the ten after it.</summary>
    public int? Port { get; init; }

    /// <summary>Language of pages that ask for none.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Name that stands in the receipt of what is pasted; null: nothing can be added.</summary>
    public string? Name { get; init; }

    /// <summary>True when a person gave the name.</summary>
    public bool NameIsStated { get; init; }

    /// <summary>Clock for receipts.</summary>
    public required IClock Clock { get; init; }
}
