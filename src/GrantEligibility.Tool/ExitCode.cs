namespace GrantEligibility.Tool;

/// <summary>What the command answers the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and every agency is eligible, with conditions or without, or every case passed.</summary>
    internal const int Done = 0;

    /// <summary>Done, and some agency is not eligible, or its outcome undetermined, or some case failed.</summary>
    internal const int DoneWithExceptions = 1;

    /// <summary>The command line asks for something that there is not.</summary>
    internal const int WrongUsage = 2;

    /// <summary>Some input could not be read; the readable rest was decided.</summary>
    internal const int UnreadableInput = 3;

    /// <summary>The command itself failed.</summary>
    internal const int Failure = 4;

    /// <summary>Somebody stopped the command, with Ctrl-C or a signal, before it was done: what a shell answers for it.</summary>
    internal const int Interrupted = 130;
}
