namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// Adds up the words of one number from left to right: a part below a thousand grows until a magnitude closes it.
/// Every step says whether the word still belongs to the number; nothing is changed when it does not.
/// </summary>
internal sealed class NumberSum
{
    private decimal closed;
    private decimal part;
    private decimal atom;
    private bool open;
    private bool fixedAtom;
    private decimal lastScale = decimal.MaxValue;

    /// <summary>The value so far.</summary>
    public decimal Total => closed + part + atom;

    /// <summary>The last magnitude of a thousand or more, else one.</summary>
    public decimal Scale { get; private set; } = 1;

    /// <summary>A number word: "twenty" then "five", "two hundred" then "fifty".</summary>
    public bool TryAdd(decimal word)
    {
        if (open && (fixedAtom || word >= Step(atom) || word == 0)) return false;
        if (word >= 1000 && open) return false;
        part += open ? atom : 0;
        (atom, open) = (word, true);
        return true;
    }

    /// <summary>Digits; only where no smaller part has begun: "1 juta 500 ribu".</summary>
    public bool TryAddDigits(decimal value)
    {
        if (open || value >= lastScale) return false;
        (atom, open, fixedAtom) = (value, true, true);
        return true;
    }

    /// <summary>One of a magnitude in one word: "seribu".</summary>
    public bool TryAddFused(decimal magnitude)
    {
        if (magnitude < 1000 || open || magnitude >= lastScale) return magnitude < 1000 && TryAdd(magnitude);
        (closed, lastScale, Scale) = (closed + magnitude, magnitude, magnitude);
        return true;
    }

    /// <summary>The ending that adds ten: "dua belas".</summary>
    public bool TryAddTen()
    {
        if (!open || fixedAtom || atom is < 1 or > 9) return false;
        atom += 10;
        return true;
    }

    /// <summary>A magnitude: "hundred", "juta".</summary>
    public bool TryMultiply(decimal factor)
    {
        if (!open)
        {
            if (closed == 0 || factor <= Scale || closed > NumberReader.Limit / factor) return false;
            (closed, Scale, lastScale) = (closed * factor, factor, factor);
            return true;
        }
        if (factor < 1000 && factor != 12)
        {
            if (atom > NumberReader.Limit / factor || atom == 0) return false;
            atom *= factor;
            return true;
        }
        var whole = part + atom;
        if (factor >= lastScale || whole > NumberReader.Limit / factor) return false;
        closed += whole * factor;
        (part, atom, open, fixedAtom) = (0, 0, false, false);
        (lastScale, Scale) = (factor, factor < 1000 ? 1 : factor);
        return true;
    }

    /// <summary>"And a half", of the unit or of the magnitude just named.</summary>
    public bool TryAddHalf()
    {
        if (open)
        {
            if (atom == 0) return false;
            atom += 0.5m;
            fixedAtom = true;
            return true;
        }
        if (Scale == 1) return false;
        closed += Scale / 2;
        lastScale = 1;
        return true;
    }

    /// <summary>A fraction sign behind digits: 5½.</summary>
    public bool TryAddFraction(decimal fraction)
    {
        if (!open || atom != decimal.Truncate(atom)) return false;
        (atom, fixedAtom) = (atom + fraction, true);
        return true;
    }

    /// <summary>The value of a fraction sign as <see cref="Waybill.Core.Text.NameForms"/> folds it, or null.</summary>
    public static decimal? Fraction(string form) => form switch
    {
        "1⁄2" => 0.5m,
        "1⁄4" => 0.25m,
        "3⁄4" => 0.75m,
        "1⁄3" => 0.3333m,
        "2⁄3" => 0.6667m,
        "1⁄8" => 0.125m,
        _ => null,
    };

    // What may follow: units behind tens, tens behind hundreds.
    private static decimal Step(decimal atom)
    {
        if (atom < 20 || atom != decimal.Truncate(atom)) return 0;
        var step = 1m;
        while (step < 1000 && atom % (step * 10) == 0) step *= 10;
        return step;
    }
}
