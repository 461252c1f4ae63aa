using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Waybill.IntegrationTests;

/// <summary>What the server answers to requests that no browser of this machine would send.</summary>
public sealed class RequestTests(ServedExample example) : IClassFixture<ServedExample>
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private string Case => example.Address + "/c/" + ServedExample.Slug;

    [Fact]
    public async Task Every_answer_carries_a_policy_without_scripts_and_inline_styles()
    {
        foreach (var url in (string[])[example.Address + "/", Case, example.Address + "/assets/waybill.css", example.Address + "/nowhere"])
        {
            var answer = await Client.GetAsync(new Uri(url));

            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.1")]
    public async Task A_request_that_names_another_host_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Case);
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_from_elsewhere_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, example.Address + "/paste") { Content = new FormUrlEncodedContent([new("text", "x")]) };
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, (await Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_token_of_this_run_is_refused_and_adds_nothing()
    {
        var before = Directory.EnumerateFiles(example.Layout.Evidence, "*", SearchOption.AllDirectories).Count();

        var answer = await Client.PostAsync(
            new Uri(example.Address + "/paste"), new FormUrlEncodedContent([new("text", "x"), new("act", "add"), new("case", ServedExample.Slug), new("token", new string('0', 64))]));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, Directory.EnumerateFiles(example.Layout.Evidence, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_in_a_sentence()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, example.Address + "/paste") { Content = new FormUrlEncodedContent([new("text", new string('x', 3 * 1024 * 1024))]) };

        var answer = await Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("WB5003", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/c/nobody", 404)]
    [InlineData("/c/example/documents/ffffffffffff", 404)]
    [InlineData("/c/example/documents/..%2f..%2fcase.yaml", 404)]
    [InlineData("/c/example/pictures/..%2fcase.yaml", 404)]
    [InlineData("/assets/../../etc/passwd", 404)]
    [InlineData("/assets/fonts/..%2fwaybill.css", 404)]
    [InlineData("/c/example/findings/%3Cscript%3E", 404)]
    [InlineData("/c/example?asof=yesterday", 400)]
    [InlineData("/c/example?asof=2023-02-30", 400)]
    [InlineData("/c/example?transfer=%3Cscript%3Ealert(1)%3C/script%3E", 404)]
    public async Task An_address_that_leads_nowhere_says_so_and_is_never_markup(string path, int status)
    {
        var answer = await Client.GetAsync(new Uri(example.Address + path));

        Assert.Equal(status, (int)answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("WB500", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_JSON_is_told_in_JSON()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, example.Address + "/nowhere");
        request.Headers.Add("Accept", "application/json");

        var answer = await Client.SendAsync(request);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"code\":\"WB5002\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_past_shows_what_was_known_then()
    {
        var page = await Client.GetStringAsync(new Uri(Case + "?asof=2023-10-14"));

        Assert.Contains("2023-10-14", page, StringComparison.Ordinal);
        Assert.Contains("asof=2023-10-14", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_an_end_is_not_waited_for_forever()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(example.Address).Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        var buffer = new byte[64];
        while (await socket.GetStream().ReadAsync(buffer, patience.Token) > 0)
        {
            // 408, and then the end.
        }
    }
}
