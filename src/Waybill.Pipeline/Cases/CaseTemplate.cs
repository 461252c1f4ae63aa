using System.Globalization;
using System.Text;

namespace Waybill.Pipeline.Cases;

/// <summary>The case file that <c>waybill new</c> writes: every name there is, with a comment, to be filled in by hand.</summary>
public static class CaseTemplate
{
    /// <summary>Writes it.</summary>
    /// <param name="title">Title; not blank.</param>
    /// <param name="question">Question; null leaves it to be written.</param>
    public static string Write(string title, string? question)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return $"""
            # A Waybill case. This file is yours: Waybill writes it once and never again.
            # Evidence comes in with:  waybill add THIS-FOLDER PATH…

            # What the case is called.
            title: {Quote(title)}

            # The one question that the case is to answer.
            question:{(question is null ? "" : " " + Quote(question))}

            # Who is alleged to have done what. Roles: supplier, recipient, carrier, broker, other. A name alone will do.
            # parties:
            #   - name: Country A
            #     role: supplier
            #   - name: Country B
            #     role: recipient
            #   - A shipping company
            parties: []

            # Accused parties that were asked for a reply. While one was not, what is printed is a draft.
            # asked:
            #   - party: Country A
            #     on: 2023-10-30
            #     by: R. Analyst
            #     how: letter to its embassy
            #     answer: no answer by 2023-11-13
            asked: []

            # Translations of words of the evidence, shown beside them in the dossier; they are no evidence.
            # translations:
            #   - of: "Korea Utara membantah tuduhan itu."
            #     language: en
            #     text: "North Korea denied the accusation."
            #     by: R. Analyst
            translations: []

            # The words used for likelihood: icd203 (United States, ICD 203) or phia (United Kingdom, PHIA yardstick).
            words: icd203

            # The days the case is about, each as 2023-10-26; leave an end empty when it is open.
            period:
              start:
              end:

            # How widely the case may be shared (Traffic Light Protocol 2.0): clear, green, amber, amber+strict, red.
            tlp: amber

            """;
    }

    /// <summary>A double-quoted scalar of YAML 1.2.2, section 7.3.1.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var code = rune.Value;
            if (code is '"' or '\\') quoted.Append('\\').Append((char)code);
            else if (Rune.IsControl(rune) || code is 0x2028 or 0x2029 or 0xFEFF) quoted.Append(string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}"));
            else quoted.Append(rune.ToString());
        }
        return quoted.Append('"').ToString();
    }
}
