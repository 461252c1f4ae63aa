namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>What an element's names say it is; several may be said at once.</summary>
[Flags]
internal enum MarkupRole
{
    None = 0,
    Content = 1,
    Aside = 2,
    Caption = 4,
    Byline = 8,
    Date = 16,
}
