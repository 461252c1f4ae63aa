namespace Waybill.Pipeline.Cases;

/// <summary>Which words of likelihood a case uses. Numbers are stable; growth only.</summary>
public enum WordsScale
{
    /// <summary>Intelligence Community Directive 203, Analytic Standards (2015, with the technical amendment of 2022), annex A §2a.</summary>
    Icd203 = 1,

    /// <summary>The PHIA probability yardstick of the UK's Professional Head of Intelligence Assessment.</summary>
    Phia = 2,
}
