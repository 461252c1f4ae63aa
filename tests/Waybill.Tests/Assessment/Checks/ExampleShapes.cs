namespace Waybill.Tests.Assessment.Checks;

/// <summary>A <c>check</c> block of a page under docs/checks; docs/checks/README.md says what each field means.</summary>
internal sealed class Example
{
    /// <summary>The page, without its ending: the check's identifier.</summary>
    public string Page { get; set; } = "";

    public string Title { get; set; } = "";

    public List<ExampleDocument> Documents { get; set; } = [];

    public List<ExampleClaim> Claims { get; set; } = [];

    public List<ExampleObservation> Observations { get; set; } = [];

    public List<ExampleTransfer> Transfers { get; set; } = [];

    public List<ExampleSite> Sites { get; set; } = [];

    public List<ExampleSource> Sources { get; set; } = [];

    public List<ExampleVessel> Vessels { get; set; } = [];

    public List<ExampleOrigin> Origins { get; set; } = [];

    public List<ExamplePool> Pools { get; set; } = [];

    public List<ExampleLaw> Law { get; set; } = [];

    public List<ExampleResult>? Expect { get; set; }

    public override string ToString() => $"{Page}: {Title}";
}

internal sealed class ExampleDocument
{
    public string Name { get; set; } = "";

    public string? Published { get; set; }

    public string? Publisher { get; set; }

    /// <summary>Weekday and date, as <c>Friday 2023-10-13</c>.</summary>
    public List<string> Weekdays { get; set; } = [];

    /// <summary>Distances to a border, as <c>290 km from tikhoretsk-depot to Ukraine</c>, or <c>to Ukraine front</c>.</summary>
    public List<string> Distances { get; set; } = [];

    /// <summary>Quantities, as intervals.</summary>
    public List<string> Quantities { get; set; } = [];

    /// <summary>Names of states.</summary>
    public List<string> States { get; set; } = [];
}

internal sealed class ExampleClaim
{
    public string Id { get; set; } = "";

    public string? Document { get; set; }

    public string Speaker { get; set; } = "(outlet)";

    public List<string> Chain { get; set; } = [];

    public string Stance { get; set; } = "assert";

    public string Predicate { get; set; } = "ship";

    public string? From { get; set; }

    public string? To { get; set; }

    public List<string> Goods { get; set; } = [];

    public string? Quantity { get; set; }

    public string Basis { get; set; } = "stated";

    /// <summary>Days of the event.</summary>
    public string? Event { get; set; }

    public string? Said { get; set; }

    public string? Published { get; set; }

    public List<string> Places { get; set; } = [];

    public string? Mode { get; set; }

    public bool Declined { get; set; }

    public bool Negated { get; set; }

    public string Quote { get; set; } = "";

    public List<string> Denies { get; set; } = [];

    public List<string> Relies { get; set; } = [];

    public string? Same { get; set; }
}

internal sealed class ExampleObservation
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "sighting";

    public string Days { get; set; } = "";

    public string Observer { get; set; } = "an observer";

    public string? Site { get; set; }

    public List<string> From { get; set; } = [];

    public List<string> To { get; set; } = [];

    public List<string> Vessels { get; set; } = [];

    public List<string> Quantities { get; set; } = [];

    /// <summary>Closed containers seen, as an interval.</summary>
    public string? Containers { get; set; }

    public string? Group { get; set; }

    public string? Direction { get; set; }
}

internal sealed class ExampleTransfer
{
    public string Id { get; set; } = "T1";

    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string? Return { get; set; }

    /// <summary>Claims and observations; all of the example when left out.</summary>
    public List<string>? Items { get; set; }

    public List<string> Goods { get; set; } = [];

    public List<ExampleLeg> Legs { get; set; } = [];
}

internal sealed class ExampleLeg
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string Mode { get; set; } = "maritime";

    /// <summary>Windows, as <c>2023-09-01..2023-10-01 c1</c>, with <c>observed</c> or <c>inherited</c> behind.</summary>
    public List<string> Windows { get; set; } = [];
}

internal sealed class ExampleSite
{
    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public string? Party { get; set; }

    public string Function { get; set; } = "unknown";

    /// <summary>Latitude and longitude.</summary>
    public List<double> At { get; set; } = [];

    /// <summary>Radius in which it lies, metres.</summary>
    public double? Radius { get; set; }
}

internal sealed class ExampleSource
{
    public string Id { get; set; } = "";

    public string? Speaker { get; set; }

    public List<string> Members { get; set; } = [];
}

internal sealed class ExampleVessel
{
    public string Id { get; set; } = "";

    public int? Teu { get; set; }
}

internal sealed class ExampleOrigin
{
    public string Id { get; set; } = "";

    public List<string> Members { get; set; } = [];

    public string? Pool { get; set; }
}

internal sealed class ExamplePool
{
    public string Name { get; set; } = "";

    public double Correlation { get; set; }

    public List<string> Origins { get; set; } = [];
}

internal sealed class ExampleLaw
{
    public string Citation { get; set; } = "";

    public string Transfer { get; set; } = "T1";

    public string Outcome { get; set; } = "elementsAppearMet";

    public List<int> Vote { get; set; } = [];

    public List<string> Accused { get; set; } = [];

    /// <summary>Claims that name it.</summary>
    public List<string> Named { get; set; } = [];
}

internal sealed class ExampleResult
{
    public string Verdict { get; set; } = "";

    public string? Subject { get; set; }

    /// <summary>Words that stand in what was claimed.</summary>
    public string? Claimed { get; set; }

    /// <summary>Words that stand in the sentence.</summary>
    public List<string> Sentence { get; set; } = [];

    /// <summary>Words that stand in one of the assumptions.</summary>
    public List<string> Assumptions { get; set; } = [];

    /// <summary>All lines in their order, as <c>name | value | verdict | margin</c>; parts left empty are not looked at.</summary>
    public List<string>? Lines { get; set; }

    /// <summary>All items in any order.</summary>
    public List<string>? Items { get; set; }

    /// <summary>Identifiers of all factors in any order.</summary>
    public List<string>? Factors { get; set; }
}
