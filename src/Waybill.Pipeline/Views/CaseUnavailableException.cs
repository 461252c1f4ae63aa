using Waybill.Core;
using Waybill.Vault;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Views;

/// <summary>A case that cannot be shown or written: its integrity is broken, or its folder may not be used.</summary>
public sealed class CaseUnavailableException : Exception
{
    private CaseUnavailableException(Problem problem, bool isBroken, Exception inner) : base(problem.Message, inner) => (Problem, IsBroken) = (problem, isBroken);

    /// <summary>Why.</summary>
    public Problem Problem { get; }

    /// <summary>True when log or evidence do not hold: nothing may be concluded from the case.</summary>
    public bool IsBroken { get; }

    /// <summary>What <paramref name="work"/> gives.</summary>
    /// <exception cref="CaseUnavailableException">The vault refused.</exception>
    internal static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IntegrityException e)
        {
            throw new CaseUnavailableException(e.Problem, true, e);
        }
        catch (CaseFaultException e)
        {
            throw new CaseUnavailableException(e.Problem, false, e);
        }
    }
}
