namespace Waybill.Core;

/// <summary>
/// Every problem code, in families: WB10xx files and sidecars, WB11xx bytes and text, WB12xx values in documents,
/// WB13xx records, WB20xx a case folder and its case file, WB21xx evidence, WB30xx integrity, WB40xx the ledger, WB90xx limits.
/// Codes are never reused.
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

    /// <summary>The file should hold records, but is no YAML, CSV or GeoJSON that Waybill reads.</summary>
    public const string RecordsMalformed = "WB1301";

    /// <summary>A file is kept, and not read: it has none of the lists or features that Waybill reads.</summary>
    public const string RecordsNotRead = "WB1302";

    /// <summary>A row cannot be used at all, and was skipped.</summary>
    public const string RecordSkipped = "WB1303";

    /// <summary>A value in a row cannot be used, and counts as not given.</summary>
    public const string RecordValue = "WB1304";

    /// <summary>A file has a list or field that is not read, and that is probably a slip of typing for one that is.</summary>
    public const string RecordField = "WB1305";

    /// <summary>Two rows of a file have the same identifier; the later one was given another.</summary>
    public const string RecordTwice = "WB1306";

    /// <summary>There are more rows, or more problems, than are read or told.</summary>
    public const string RecordsTooMany = "WB1307";

    /// <summary>Lists or fields of a file of records are the author's own: they are kept, and not read. A note, see <see cref="IsNote"/>.</summary>
    public const string RecordsOwn = "WB1308";

    /// <summary>There is a case in the folder already; nothing is overwritten.</summary>
    public const string CaseExists = "WB2001";

    /// <summary>The folder is no case.</summary>
    public const string NotACase = "WB2002";

    /// <summary>Another process is writing to the case.</summary>
    public const string CaseBusy = "WB2003";

    /// <summary>The case file is no YAML that Waybill reads, or has a name it does not know.</summary>
    public const string CaseFileMalformed = "WB2004";

    /// <summary>A value in the case file cannot be used.</summary>
    public const string CaseFileValue = "WB2005";

    /// <summary>A link or something else stands where the case keeps a file or folder of its own.</summary>
    public const string CaseLayoutWrong = "WB2006";

    /// <summary>A symbolic link was met in a folder; links are not followed.</summary>
    public const string EvidenceLink = "WB2101";

    /// <summary>The path is a device, pipe or socket, no ordinary file.</summary>
    public const string EvidenceNotAFile = "WB2102";

    /// <summary>These bytes were redacted from the case, and do not come back.</summary>
    public const string EvidenceRedacted = "WB2103";

    /// <summary>No evidence has this hash or prefix.</summary>
    public const string EvidenceUnknown = "WB2104";

    /// <summary>The prefix fits several pieces of evidence.</summary>
    public const string EvidenceAmbiguous = "WB2105";

    /// <summary>The path lies in the case folder itself.</summary>
    public const string EvidenceInCase = "WB2106";

    /// <summary>The file changed while it was read, so no faithful copy could be made.</summary>
    public const string EvidenceChanging = "WB2107";

    /// <summary>The log says that the bytes were redacted, but they are still there.</summary>
    public const string RedactionUnfinished = "WB2108";

    /// <summary>An earlier run was killed; what it left unfinished was cleared, or waits to be.</summary>
    public const string Unfinished = "WB2109";

    /// <summary>A file lies in the evidence folder that Waybill did not put there.</summary>
    public const string EvidenceStray = "WB2110";

    /// <summary>The log, or the record of its heads, is missing.</summary>
    public const string LogMissing = "WB3001";

    /// <summary>A leaf of the log is not what Waybill writes.</summary>
    public const string LeafMalformed = "WB3002";

    /// <summary>The log recomputed does not give the head that was recorded when it was written.</summary>
    public const string HeadMismatch = "WB3003";

    /// <summary>The log does not extend the noted head: it was rewritten or truncated.</summary>
    public const string NotedHeadContradicted = "WB3004";

    /// <summary>The bytes of a piece of evidence are not those that were received.</summary>
    public const string EvidenceAltered = "WB3005";

    /// <summary>The bytes of a piece of evidence are gone, and no leaf says that they were redacted.</summary>
    public const string EvidenceMissing = "WB3006";

    /// <summary>Bytes lie in the evidence folder that no leaf speaks of.</summary>
    public const string EvidenceUnrecorded = "WB3007";

    /// <summary>The ledger was damaged, foreign or of a newer Waybill; it was set aside and is made again.</summary>
    public const string LedgerSetAside = "WB4001";

    /// <summary>The ledger cannot be written; results are the same, and nothing is remembered.</summary>
    public const string LedgerUnwritable = "WB4002";

    /// <summary>A request was not one of this machine's own browser: another host, another page, a form of another run.</summary>
    public const string RequestRefused = "WB5001";

    /// <summary>There is no page at an address.</summary>
    public const string PageMissing = "WB5002";

    /// <summary>A request is larger than is taken.</summary>
    public const string RequestTooLarge = "WB5003";

    /// <summary>A value in an address or form cannot be used.</summary>
    public const string RequestValue = "WB5004";

    /// <summary>The input is larger than the limit, and was not read.</summary>
    public const string TooLarge = "WB9001";

    /// <summary>There is no space left to write.</summary>
    public const string NoSpace = "WB9003";

    /// <summary>The text is longer than the limit; claims were sought in its beginning only.</summary>
    public const string TextTooLong = "WB9004";

    /// <summary>
    /// True for what is worth knowing and no problem: nothing was lost that Waybill promises to read. It is shown, and gives no reason for another
    /// exit code than 0.
    /// </summary>
    public static bool IsNote(string code) => code is RecordsOwn;
}
