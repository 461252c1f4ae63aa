using Waybill.Cli.Output;
using Waybill.Pipeline.Views;
using Waybill.Web.Dossier;

namespace Waybill.Cli.Commands;

/// <summary>Writes the dossier of a case to a file, whole or not at all: an earlier one stays until the new one is there.</summary>
internal static class DossierFile
{
    /// <summary>Writes it. A file of that name is replaced.</summary>
    /// <param name="view">The case.</param>
    /// <param name="language">Language of the dossier.</param>
    /// <param name="transfer">Transfer; null: the main one.</param>
    /// <param name="path">Where to, absolute.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task WriteAsync(CaseView view, string language, string? transfer, string path)
    {
        var html = await DossierWriter.WriteAsync(view, language, transfer);
        await ReplaceAsync(path, beside => File.WriteAllTextAsync(beside, html, new System.Text.UTF8Encoding(false)));
    }

    /// <summary>Prints it as PDF. Null when it is done, else why not.</summary>
    public static async Task<string?> PrintAsync(string browser, CaseView view, string language, string? transfer, string path, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("waybill-dossier-");
        try
        {
            var html = Path.Combine(folder.FullName, "dossier.html");
            await WriteAsync(view, language, transfer, html);
            string? fault = null;
            await ReplaceAsync(path, async beside => fault = await PdfPrinter.PrintAsync(browser, html, beside, cancellation));
            return fault;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ReplaceAsync(string path, Func<string, Task> write)
    {
        var beside = path + ".part";
        try
        {
            await write(beside);
            if (File.Exists(beside)) File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
