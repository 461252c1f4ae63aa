namespace Waybill.Readers.Documents.Registry;

/// <summary>Who is meant by the name of an office.</summary>
internal enum OfficeRank
{
    /// <summary>One holder: "foreign minister".</summary>
    Person = 0,

    /// <summary>The institution: "foreign ministry".</summary>
    Body = 1,

    /// <summary>Several unnamed people: "officials", "experts".</summary>
    Plural = 2,
}
