namespace Waybill.Readers.Documents.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, marks and digits that begin with a letter; also abbreviations as <c>U.S.</c> and the ending <c>'s</c>.</summary>
    Word,

    /// <summary>Digits, with single commas or full stops between digits.</summary>
    Number,

    /// <summary>One character of punctuation or symbol.</summary>
    Mark,

    /// <summary>One line break.</summary>
    Break,
}
