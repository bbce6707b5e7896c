using System.CommandLine;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Tool;

/// <summary><c>schema</c>: prints a JSON schema, or the names of those there are.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "The schema to print; without it, the names are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "Prints the JSON schemas of what the command reads and writes.") { name };
        command.SetAction(arguments => Run(terminal, arguments.GetValue(name)));
        return command;
    }

    private static int Run(Terminal terminal, string? name)
    {
        if (name is null)
        {
            foreach (var schema in JsonSchemas.Names)
            {
                terminal.Output.WriteLine(schema);
            }

            return ExitCode.Done;
        }

        if (!JsonSchemas.Names.Contains(name, StringComparer.Ordinal))
        {
            throw new UsageException($"There is no schema '{name}'. Use one of: {string.Join(", ", JsonSchemas.Names)}.");
        }

        terminal.Output.Writer.Write(JsonSchemas.Text(name));
        return ExitCode.Done;
    }
}
