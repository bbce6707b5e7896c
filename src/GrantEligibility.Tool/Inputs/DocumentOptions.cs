using System.CommandLine;
using GrantEligibility.Tool.Checking;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The options <c>--format</c> and <c>--output</c> of a command whose answer is one document, as text or as JSON.</summary>
internal sealed class DocumentOptions
{
    private const string Json = "json";

    internal DocumentOptions() => Format.AcceptOnlyFromAmong("text", Json);

    internal Option<string> Format { get; } = new("--format")
    {
        Description = "Text for a reader. JSON for a program.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    internal Option<string?> Output { get; } = QuestionOptions.Output();

    /// <summary>Writes the document to where the command line says.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="inputs">The paths of what was read, which is not written over.</param>
    /// <param name="text">The document as text, ending with a line feed.</param>
    /// <param name="json">The document as JSON, without one.</param>
    internal void Write(ParseResult arguments, Terminal terminal, IEnumerable<string> inputs, Func<string> text, Func<string> json)
    {
        var isJson = arguments.GetRequiredValue(Format) == Json;
        var document = isJson ? json() + "\n" : text();
        if (arguments.GetValue(Output) is { } path)
        {
            using var file = new OutputFiles("--output", inputs).Create(path);
            file.Write(document);
        }
        else if (isJson)
        {
            terminal.Output.Writer.Write(document);
        }
        else
        {
            foreach (var line in document.TrimEnd('\n').Split('\n'))
            {
                terminal.Output.WriteLine(line);
            }
        }
    }
}
