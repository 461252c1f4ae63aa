using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Log;

/// <summary>The log of a case for reading, without a lock and without changing anything.</summary>
public sealed class CustodyLog
{
    private CustodyLog(IReadOnlyList<LogLeaf> leaves, LogHead head, CustodyState state, long unfinishedBytes)
    {
        (Leaves, Head, State, UnfinishedBytes) = (leaves, head, state, unfinishedBytes);
    }

    /// <summary>Every leaf, in order.</summary>
    public IReadOnlyList<LogLeaf> Leaves { get; }

    /// <summary>Size and root.</summary>
    public LogHead Head { get; }

    /// <summary>What the leaves say together.</summary>
    public CustodyState State { get; }

    /// <summary>Bytes after the last finished line: an append that is under way or was killed. Usually 0.</summary>
    public long UnfinishedBytes { get; }

    /// <summary>Reads the log of a case. Leaves that are no acts are among the leaves, with their fault.</summary>
    /// <exception cref="IntegrityException">There is no log, or a line of it is none of Waybill's.</exception>
    /// <exception cref="CaseFaultException">It may not be read.</exception>
    public static CustodyLog? Read(CaseLayout layout, VaultOptions options, out Problem? problem) => Read(layout, options, mustHold: false, out problem);

    /// <summary>The same for those who build on what the log says: it ends at the first leaf or head that does not hold.</summary>
    /// <exception cref="IntegrityException">There is no log, or something in it does not hold.</exception>
    /// <exception cref="CaseFaultException">It may not be read.</exception>
    public static CustodyLog? ReadWhole(CaseLayout layout, VaultOptions options, out Problem? problem) => Read(layout, options, mustHold: true, out problem);

    private static CustodyLog? Read(CaseLayout layout, VaultOptions options, bool mustHold, out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(options);
        problem = layout.Check();
        if (problem is not null) return null;
        var leaves = new List<LogLeaf>();
        var state = new CustodyState();
        using var scan = LogScan.Open(layout, options);
        while (scan.Next() is { } leaf)
        {
            var fault = leaf.Act is null ? leaf.Fault : state.Apply(leaf.Act);
            if (mustHold && fault is not null)
            {
                throw new IntegrityException(new(ProblemCodes.LeafMalformed, scan.Shown(layout.Log), fault, FormattableString.Invariant($"leaf {leaf.Index}")));
            }
            if (mustHold && scan.HeadFault is not null) throw new IntegrityException(scan.HeadFault);
            leaves.Add(leaf);
        }
        if (mustHold && (scan.HeadFault ?? CaseCheckRules.HeadsLag(layout, scan.Tree.Size, scan.Heads)) is { } broken) throw new IntegrityException(broken);
        return new(leaves, scan.Tree.Head, state, scan.Tail.Length);
    }
}
