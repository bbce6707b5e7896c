using System.Text;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool;

/// <summary>What the command reads from and prints to: results to the output, everything else to the error output.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="time">The clock that says which day is today.</param>
internal sealed class Terminal(Stream input, Printer output, TextWriter error, TimeProvider time)
{
    internal Stream Input => input;

    internal Printer Output => output;

    internal TextWriter Error => error;

    internal TimeProvider Time => time;

    internal static Terminal OfThisProcess()
    {
        var output = WriterTo(Console.OpenStandardOutput());
        var error = WriterTo(Console.OpenStandardError());
        error.AutoFlush = true;
        return new Terminal(Console.OpenStandardInput(), new Printer(output, HasColour()), error, TimeProvider.System);
    }

    /// <summary>A writer of text that is the same on any machine: UTF-8, lines ended by a line feed.</summary>
    internal static StreamWriter WriterTo(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Prints a sentence to the error output. Where nothing can be printed there, the exit code alone says it.</summary>
    internal void WriteError(string sentence)
    {
        try
        {
            error.WriteLine(PrintableText.Of(sentence));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error output is closed or full, so there is nobody left to tell.
        }
    }

    /// <summary>Prints every fault of a document to the error output.</summary>
    internal void WriteFaults(IEnumerable<InputFault> faults)
    {
        foreach (var fault in faults)
        {
            WriteError(fault.Message);
        }
    }

    private static bool HasColour() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
