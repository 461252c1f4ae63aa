using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Waybill.Core;

namespace Waybill.Web.Serving;

/// <summary>
/// What holds for every request: headers that let a page do nothing but show itself, and the proof that it was this machine's own browser that asked.
/// </summary>
internal sealed class RequestGuard
{
    /// <summary>
    /// No script, no inline style, no frame, no address but our own (Content Security Policy Level 3). A page that shows hostile text must be harmless
    /// even where we err in escaping it.
    /// </summary>
    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The token that forms carry; made anew for each process, known to no page from elsewhere.</summary>
    public string Token { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Sets the headers of a response.</summary>
    public static void Protect(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[HeaderNames.ContentSecurityPolicy] = Policy;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers[HeaderNames.XFrameOptions] = "DENY";
        // Not "no-referrer": a form of such a page is sent with the origin "null" (Fetch Standard, 3.2), and could not be told from one from elsewhere.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers[HeaderNames.CacheControl] = "no-store";
    }

    /// <summary>Refuses what does not name this machine, or was sent by a page from elsewhere.</summary>
    /// <exception cref="PageFaultException">It is refused.</exception>
    public static void Check(HttpContext context)
    {
        var request = context.Request;
        // A name that points here although it is not ours is how a page from elsewhere would read ours (DNS rebinding).
        if (!IsOurs(request.Host)) throw Refused(StatusCodes.Status421MisdirectedRequest, "the request names another host");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin") throw Refused(StatusCodes.Status403Forbidden, "the form was sent by a page from elsewhere");
        if (request.Headers.Origin is { Count: > 0 } origin && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused(StatusCodes.Status403Forbidden, "the form was sent by a page from elsewhere");
        }
    }

    /// <summary>Refuses a form without our token.</summary>
    /// <exception cref="PageFaultException">It is refused.</exception>
    public void CheckToken(string? given)
    {
        if (given is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(given), Encoding.ASCII.GetBytes(Token)))
        {
            throw Refused(StatusCodes.Status403Forbidden, "the form is not one of this run of Waybill");
        }
    }

    private static bool IsOurs(HostString host) => host.Host is "127.0.0.1" or "localhost" or "[::1]";

    private static PageFaultException Refused(int status, string why) =>
        new(status, new(ProblemCodes.RequestRefused, "request", why, Hint: "Open the address that Waybill printed, and send the form again"));
}
