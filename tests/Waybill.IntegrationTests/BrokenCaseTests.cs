namespace Waybill.IntegrationTests;

/// <summary>Evidence that was changed after it was added: nothing is shown as if it held.</summary>
public sealed class BrokenCaseTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Evidence_that_changed_takes_the_page_top(bool sameLength)
    {
        var example = new ServedExample();
        await example.InitializeAsync();
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
            var piece = Directory.EnumerateFiles(example.Layout.Evidence, "*", SearchOption.AllDirectories).OrderBy(f => f, StringComparer.Ordinal).First();
            File.SetAttributes(piece, FileAttributes.Normal);
            var bytes = await File.ReadAllBytesAsync(piece);
            bytes[0] ^= 1;
            await File.WriteAllBytesAsync(piece, sameLength ? bytes : [.. bytes, 0]);

            // A change of the same length is found when the bytes are read.
            var path = sameLength ? "/documents/" + Path.GetFileName(piece)[..12] : "";
            var answer = await client.GetAsync(new Uri($"{example.Address}/c/{ServedExample.Slug}{path}"));

            Assert.Equal(500, (int)answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Evidence or log changed since it was added", page, StringComparison.Ordinal);
            Assert.Contains("WB3005", page, StringComparison.Ordinal);
        }
        finally
        {
            await example.DisposeAsync();
        }
    }
}
