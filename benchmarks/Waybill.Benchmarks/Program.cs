using Waybill.Benchmarks;

switch (args)
{
    case ["quality", .. var folders]:
        return QualityReport.Print(folders);
    default:
        Console.Error.WriteLine("usage: quality [FOLDER…]   how well claims are read, on annotated articles");
        return 2;
}
