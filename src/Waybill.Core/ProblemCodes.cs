namespace Waybill.Core;

/// <summary>
/// Every problem code, in families: WB10xx files and sidecars, WB11xx bytes and text, WB12xx values in documents,
/// WB20xx a case folder and its case file, WB21xx evidence, WB30xx integrity, WB90xx limits. Codes are never reused.
/// </summary>
public static class ProblemCodes
{
    /// <summary>The path does not exist.</summary>
    public const string FileMissing = "WB1001";

    /// <summary>The file or folder may not be read.</summary>
    public const string FileDenied = "WB1002";

    /// <summary>The file could not be read to its end (device or network fault).</summary>
    public const string FileFault = "WB1003";

    /// <summary>The file has no content.</summary>
    public const string FileEmpty = "WB1004";

    /// <summary>The path is a device, pipe, socket or a link that is not followed; there is no file to read.</summary>
    public const string FileNotRegular = "WB1005";

    /// <summary>The sidecar is no YAML that Waybill reads, or has a key it does not know.</summary>
    public const string SidecarMalformed = "WB1010";

    /// <summary>A value in the sidecar cannot be used, as a date that does not exist.</summary>
    public const string SidecarValue = "WB1011";

    /// <summary>The bytes are not text (an image, an archive, a program).</summary>
    public const string NotText = "WB1101";

    /// <summary>Some bytes are no valid text in the document's encoding; they were replaced, and counted.</summary>
    public const string InvalidBytes = "WB1102";

    /// <summary>The markup is too large or too deep to be read whole.</summary>
    public const string MarkupTooDeep = "WB1103";

    /// <summary>The text holds invisible or direction-changing characters.</summary>
    public const string HiddenCharacters = "WB1104";

    /// <summary>The language is not one that Waybill reads; no claims were sought.</summary>
    public const string LanguageUnknown = "WB1201";

    /// <summary>No date of publication is known, so relative dates stay open.</summary>
    public const string PublishedUnknown = "WB1202";

    /// <summary>The input is larger than the limit, and was not read.</summary>
    public const string TooLarge = "WB9001";

    /// <summary>Reading took longer than the limit and was given up.</summary>
    public const string TooSlow = "WB9002";
}
