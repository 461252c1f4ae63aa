namespace Waybill.Readers.Documents.Dates;

/// <summary>Units in which relative dates count.</summary>
internal enum DateUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks from Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Quarters of a calendar year.</summary>
    Quarter,

    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>Ten years from a year that ends in nought.</summary>
    Decade,

    /// <summary>The day last named, and days from it.</summary>
    Same,

    /// <summary>The month of the day last named.</summary>
    SameMonth,

    /// <summary>The year of the day last named.</summary>
    SameYear,

    /// <summary>From New Year to publication.</summary>
    YearToDate,

    /// <summary>Too vague to be dated.</summary>
    Vague,
}
