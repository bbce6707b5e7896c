using System.CommandLine;
using System.CommandLine.Parsing;
using GrantEligibility.Evaluation;
using GrantEligibility.JusticeAct;
using GrantEligibility.JusticeInPolicing;
using GrantEligibility.SafePolicing;
using GrantEligibility.Tool.Recording;

namespace GrantEligibility.Tool;

/// <summary>The command line as a whole: finds the command, runs it, and turns whatever goes wrong into a sentence and an exit code.</summary>
internal static class GrantEligibilityCommand
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var exitCode = await InvokeAsync(Parse(arguments, terminal), terminal);
            terminal.Output.Writer.Flush();
            return exitCode;
        }
        catch (Exception e) when (e is EligibilityQuestionException or UsageException)
        {
            terminal.WriteError(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            terminal.WriteError("Stopped before the end. What was printed until then stands.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.WriteError($"Reading or writing failed: {e.Message}");
            return ExitCode.Failure;
        }
        catch (Exception e)
        {
            terminal.WriteError(
                $"grant-eligibility has a fault and cannot go on: {e.Message} Please report it with the command line and, if you may, the input.");
            return ExitCode.Failure;
        }
    }

    private static ParseResult Parse(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // Made only when a command asks for it: help and usage should not wait for rules.
        var evaluator = new Lazy<EligibilityEvaluator>(() => new EligibilityEvaluator([.. SafePolicingRegimes.All, .. JusticeActRegimes.All, .. JusticeInPolicingRegimes.All]));
        var command = new RootCommand("Decides whether law enforcement agencies may receive discretionary grants, and shows why.")
        {
            CheckCommand.Create(terminal, evaluator),
            ExplainCommand.Create(terminal, evaluator),
            TimelineCommand.Create(terminal, evaluator),
            WhatIfCommand.Create(terminal, evaluator),
            CompareCommand.Create(terminal, evaluator),
            ReplayCommand.Create(terminal, evaluator),
            RecordCommand.Create(terminal, evaluator),
            VerifyCommand.Create(terminal, evaluator),
            RulesCommand.Create(terminal, evaluator),
            SchemaCommand.Create(terminal),
        };

        // A path may begin with '@'.
        return CommandLineParser.Parse(command, arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.WriteError(error.Message);
            }

            terminal.WriteError($"Run 'grant-eligibility {NameOf(parsed)}--help' to see what is accepted.");
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output.Writer,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static string NameOf(ParseResult parsed) => NameOf(parsed.CommandResult);

    private static string NameOf(CommandResult result) =>
        result.Command is RootCommand ? string.Empty : $"{(result.Parent is CommandResult parent ? NameOf(parent) : string.Empty)}{result.Command.Name} ";
}
