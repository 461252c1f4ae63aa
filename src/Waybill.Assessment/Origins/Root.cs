using System.Text;
using Waybill.Core;
using Waybill.Core.Text;

namespace Waybill.Assessment.Origins;

/// <summary>What something goes back to: a state with all its organs, a body, a medium.</summary>
/// <param name="Name">Name as shown.</param>
/// <param name="IsState">True for a state: all its organs are one root.</param>
internal readonly record struct Root(string Name, bool IsState)
{
    /// <summary>Between the parts of the identifier of a joint origin. No part contains it.</summary>
    public const string Joint = "--";

    /// <summary>Identifier of the origin of this root alone.</summary>
    public string Id { get; } = Slug(Name);

    /// <summary>Letters and digits of any script in lower case, all else one hyphen; of a name without any, a hash of it.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in NameForms.Fold(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length > 0 ? slug.ToString() : "source-" + Sha256Digest.Of(Encoding.UTF8.GetBytes(name)).Hex[..8];
    }
}
