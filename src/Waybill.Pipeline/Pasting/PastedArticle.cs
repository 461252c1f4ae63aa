using System.Text;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Pipeline.Views;
using Waybill.Readers.Documents;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Pasting;

/// <summary>
/// An article that somebody pasted: its text as UTF-8 bytes, with what is known of it. It is read like any document, and can be brought into a case like
/// any file.
/// </summary>
public sealed class PastedArticle
{
    private readonly byte[] bytes;

    /// <summary>Takes what was pasted.</summary>
    /// <param name="text">The text, or a page's source; kept as it is but for line ends, which forms send as CR LF.</param>
    /// <param name="facts">What is known of it.</param>
    public PastedArticle(string text, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(facts);
        // A form's text travels with CR LF whatever was pasted (HTML Standard, 4.10.22.4); LF is what was meant.
        bytes = Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        (Id, Facts) = (Sha256Digest.Of(bytes), facts);
    }

    /// <summary>Hash of its bytes.</summary>
    public Sha256Digest Id { get; }

    /// <summary>What is known of it.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>Name it goes by, made of its hash.</summary>
    public string Name => $"pasted-{Id.Hex[..12]}.txt";

    /// <summary>The article read; nothing is kept.</summary>
    public ReadDocument Read() => DocumentReader.Read(Name, bytes, Facts);

    /// <summary>Brings it into a case, as <c>add</c> would bring a file.</summary>
    /// <param name="folder">Case folder, absolute.</param>
    /// <param name="shown">Case folder as the user gave it.</param>
    /// <param name="name">Who adds it.</param>
    /// <param name="isStated">True when a person gave the name; false: it is the account's.</param>
    /// <param name="clock">Time of the receipt.</param>
    /// <param name="cancellation">Ends the wait for another process; nothing is then added.</param>
    /// <exception cref="CaseUnavailableException">The case does not hold, or cannot be written.</exception>
    public PasteOutcome AddTo(string folder, string shown, string name, bool isStated, IClock clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return CaseUnavailableException.Guard(() => Add(folder, shown, name, isStated, clock, cancellation));
    }

    private PasteOutcome Add(string folder, string shown, string name, bool isStated, IClock clock, CancellationToken cancellation)
    {
        var by = new Actor(name, isStated ? ActorBasis.Stated : ActorBasis.Account);
        var temporary = Directory.CreateTempSubdirectory("waybill-");
        try
        {
            var path = Path.Combine(temporary.FullName, Name);
            File.WriteAllBytes(path, bytes);
            using var vault = CaseVault.Open(new CaseLayout(folder, shown), by, clock.GetCurrentInstant(), VaultOptions.Default, out var problem, cancellation);
            if (vault is null) return new(null, false, problem);
            var outcome = vault.Add(new SourceFile(path, Name), Facts, by, clock.GetCurrentInstant(), cancellation);
            return new(outcome.Receipt?.Evidence, outcome.Known, outcome.Problem);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }
}
