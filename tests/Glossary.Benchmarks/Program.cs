using BenchmarkDotNet.Running;
using Glossary.Benchmarks;

switch (args.FirstOrDefault())
{
    case "stages":
        BenchmarkRunner.Run<StageBenchmarks>(args: args[1..]);
        return 0;
    case "reading":
        return ReadingSpeed.Run(args[1..]);
    case "formulas":
        return FormulaSpeed.Run(args[1..]);
    case "folders":
        return Folders.Run(args[1..]);
    case "rebuild":
        return RebuildSpeed.Run(args[1..]);
    case "scale":
        return Scale.Run();
    case "epub":
        return EpubSpeed.Run();
    default:
        Console.Error.WriteLine("usage: stages [BenchmarkDotNet options] | reading [folder …] | formulas file | folders [folder …] | rebuild [folder …] | scale | epub");
        return 2;
}
