namespace Waybill.Assessment.Grades;

/// <summary>Words of likelihood.</summary>
public enum LikelihoodScale
{
    /// <summary>ICD 203 (2015), section D.6.e(2)(a).</summary>
    Icd203 = 0,

    /// <summary>The probability yardstick of the UK Professional Head of Intelligence Assessment.</summary>
    Phia = 1,
}
