using Waybill.Core;
using Waybill.Pipeline.Reading;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Reading;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_is_read_whole_in_ordinal_order_without_sidecars_and_hidden_files()
    {
        foreach (var name in (string[])["in/b.txt", "in/B.txt", "in/a/z.html", "in/a/z.html.meta.yaml", "in/é.md", "in/.hidden", "in/.git/x"]) folder.Write(name, "x");

        var names = Find("in").Select(f => f.Name);

        Assert.Equal(["in/B.txt", "in/a/z.html", "in/b.txt", "in/é.md"], names);
    }

    [Fact]
    public void Sidecar_without_its_document_is_reported()
    {
        folder.Write("in/a.txt", "x");
        folder.Write("in/gone.txt.meta.yaml", "language: id");

        var found = Find("in");

        Assert.Equal([null, ProblemCodes.SidecarMalformed], found.Select(f => f.Problem?.Code));
    }

    [Fact]
    public void Folder_without_documents_is_reported()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty", "below"));

        Assert.Equal(ProblemCodes.FileEmpty, Assert.Single(Find("empty")).Problem?.Code);
    }

    [Fact]
    public void Link_to_a_folder_is_not_followed_so_a_circle_ends()
    {
        folder.Write("in/a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "loop"), Path.Combine(folder.Path, "in"));

        var found = Find("in");

        Assert.Equal(["in/a.txt", "in/loop"], found.Select(f => f.Name));
        Assert.Equal(ProblemCodes.FileNotRegular, found[1].Problem?.Code);
    }

    [Fact]
    public void Device_is_reported_and_never_opened()
    {
        Assert.Equal(ProblemCodes.FileNotRegular, Assert.Single(Find("/dev/zero")).Problem?.Code);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_reported()
    {
        folder.Write("in/1/2/3/deep.txt", "x");

        var found = Assert.Single(DocumentFinder.Find(["in"], folder.Path, new ReadLimits { FolderDepth = 2 }));

        Assert.Equal(("in/1/2/3", ProblemCodes.TooLarge), (found.Name, found.Problem?.Code));
    }

    [Fact]
    public void Standard_input_is_a_dash() => Assert.Null(Assert.Single(Find("-")).Path);

    private FoundDocument[] Find(params string[] paths) => [.. DocumentFinder.Find(paths, folder.Path, new ReadLimits())];
}
