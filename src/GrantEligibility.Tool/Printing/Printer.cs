using Spectre.Console;

namespace GrantEligibility.Tool.Printing;

/// <summary>Prints lines and tables to a writer, in colour or as plain text. Colour never carries a meaning that the words do not.</summary>
internal sealed class Printer
{
    private readonly IAnsiConsole? _console;

    /// <param name="writer">Where it prints to; the caller disposes it.</param>
    /// <param name="hasColour">Whether what reads the writer understands colour.</param>
    internal Printer(TextWriter writer, bool hasColour = false)
    {
        Writer = writer;
        _console = hasColour ? ConsoleOver(writer, AnsiSupport.Yes, ColorSystemSupport.Standard) : null;
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

    /// <summary>Prints a table; its cells are printable text, not markup.</summary>
    internal void Write(Table table) =>
        (_console ?? ConsoleOver(Writer, AnsiSupport.No, ColorSystemSupport.NoColors)).Write(table);

    private static IAnsiConsole ConsoleOver(TextWriter writer, AnsiSupport ansi, ColorSystemSupport colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // A terminal wraps long lines itself, and a file should keep them whole.
        console.Profile.Width = 10_000;
        return console;
    }
}
