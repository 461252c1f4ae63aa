namespace Waybill.Readers.Documents.Text;

/// <summary>One word, number, mark or line break.</summary>
/// <param name="Start">First UTF-16 position in the document's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Form">The form to compare by (<see cref="Waybill.Core.Text.NameForms"/>); quotation marks and dashes are each brought to one character.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Form)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(string form) => string.Equals(Form, form, StringComparison.Ordinal);
}
