using System.Text;
using Waybill.Pipeline.Figures;
using Waybill.Tests.Support;
using Waybill.Web;
using Waybill.Web.Drawings;

namespace Waybill.Tests.Web;

/// <summary>The picture of the README is drawn by the program from the bundled case, and stays what it draws.</summary>
public sealed class PictureTests(CaseInFolder bundled) : IClassFixture<CaseInFolder>
{
    [Fact]
    public void Picture_of_the_readme_is_what_the_program_draws()
    {
        var book = bundled.View().Book;
        var text = WebText.In("en");
        var map = new RouteFigures(text, book).Map(book.Assessment.Transfers[0]);

        Expectation.Holds(Standalone(map), Repository.At("docs", "pictures", "route.svg"));
    }

    // A picture by itself brings its rules along, and a sheet to stand on where the page around it is dark.
    private static string Standalone(string svg)
    {
        var at = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return new StringBuilder(svg).Insert(at, "<style>" + FigureStyles.Css + "</style><rect width=\"100%\" height=\"100%\" fill=\"#fffefb\"/>").Append('\n').ToString();
    }
}
