using System.Runtime.InteropServices;
using Glossary.Publish;

// A crash is ours, never the author's: say so, say where to report it, and leave with sysexits.h's EX_SOFTWARE.
const int SoftwareError = 70;

// Temporary files are dropped and the last build's files stay, whenever we are told to stop.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 130));
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 143));

try
{
    return CommandLine.Run(args);
}
#pragma warning disable CA1031 // This is the last resort: whatever arrives here is a bug.
catch (Exception bug)
#pragma warning restore CA1031
{
    OutputFolder.DropUnfinished();
    Console.Error.WriteLine("glossary: this is a bug in the program, not in your text; nothing was written.");
    Console.Error.WriteLine("Please report it with the lines below and, if you can, the files it was given.");
    Console.Error.WriteLine(bug);
    return SoftwareError;
}

static void Stop(PosixSignalContext context, int exitCode)
{
    context.Cancel = true;
    OutputFolder.DropUnfinished();
    Environment.Exit(exitCode);
}
