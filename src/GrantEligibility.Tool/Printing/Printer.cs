using Spectre.Console;

namespace GrantEligibility.Tool.Printing;

/// <summary>Prints lines to a writer, in colour or as plain text. Colour never carries a meaning that the words do not.</summary>
internal sealed class Printer
{
    private readonly IAnsiConsole? _console;

    /// <param name="writer">Where it prints to; the caller disposes it.</param>
    /// <param name="hasColour">Whether what reads the writer understands colour.</param>
    internal Printer(TextWriter writer, bool hasColour = false)
    {
        Writer = writer;
        _console = hasColour ? ConsoleOver(writer) : null;
    }

    /// <summary>The writer itself, for documents that must arrive to the byte.</summary>
    internal TextWriter Writer { get; }

    /// <summary>Prints a line as it stands, made harmless to a terminal.</summary>
    internal void WriteLine(string line = "", Color? colour = null)
    {
        var printable = PrintableText.Of(line);
        if (_console is null || colour is null)
        {
            Writer.WriteLine(printable);
        }
        else
        {
            _console.WriteLine(printable, new Style(colour));
        }
    }

    private static IAnsiConsole ConsoleOver(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // A terminal wraps long lines itself, and a file should keep them whole.
        console.Profile.Width = 10_000;
        return console;
    }
}
