using Waybill.Core;
using Waybill.Core.Observations;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Tells which origin an observation belongs to: of a state, the state's; of another observer, the group of frames where the record gives
/// one, else the observer's.
/// </summary>
internal static class SensorOrigins
{
    /// <summary>Origins of the observations, by their identifiers.</summary>
    public static Dictionary<string, OriginKey> Find(IReadOnlyList<Observation> observations, RootBook book)
    {
        var origins = new Dictionary<string, OriginKey>(StringComparer.Ordinal);
        foreach (var group in observations.GroupBy(o => (o.Independence, o.Independence is null ? (Sha256Digest?)null : o.Evidence)))
        {
            var roots = group.Select(o => book.OfObserver(o.Observer)).DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
            foreach (var observation in group)
            {
                var root = book.OfObserver(observation.Observer);
                origins[observation.Id] = group.Key.Independence is not { } frames ? OriginKey.Of(root)
                    : roots.Count > 1 ? OriginKey.Frames(Root.Slug(frames), frames, roots[0]) with { Roots = [.. roots] }
                    : root.IsState || Root.Slug(frames) == root.Id ? OriginKey.Of(root)
                    : OriginKey.Frames(IdOf(frames, observation.Observer, root, book), frames, root);
            }
        }
        return origins;
    }

    // The group's own name where it begins with the observer's, so that two records' groups of one name are not one origin.
    private static string IdOf(string frames, string observer, Root root, RootBook book)
    {
        var slug = Root.Slug(frames);
        var known = book.LineOfObserver(observer).Select(s => Root.Slug(s.Id)).Append(root.Id);
        return known.Any(k => slug == k || slug.StartsWith(k + "-", StringComparison.Ordinal)) ? slug : $"{root.Id}-{slug}";
    }
}
