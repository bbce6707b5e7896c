using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Graphs;
using GrantEligibility.Regimes;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool;

/// <summary><c>rules</c>: prints the catalogue of each regime: requirements, citations, rules and options.</summary>
internal static class RulesCommand
{
    private const string TextFormat = "text";
    private const string MermaidFormat = "mermaid";

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var regime = new Option<string?>("--regime")
        {
            Description = "Prints this regime alone.",
            HelpName = "ID",
        };
        var format = new Option<string>("--format")
        {
            Description = "Text: the catalogue. Mermaid: a graph of which rules rest on which, a regime after the other.",
            HelpName = $"{TextFormat}|{MermaidFormat}",
            DefaultValueFactory = _ => TextFormat,
        };
        format.AcceptOnlyFromAmong(TextFormat, MermaidFormat);
        var command = new Command("rules", "Prints the requirements of each regime with their citations and rules, and the options a question may set.") { regime, format };
        command.SetAction(arguments => Run(
            terminal.Output, evaluator.Value.Regimes, arguments.GetValue(regime), arguments.GetRequiredValue(format) == MermaidFormat));
        return command;
    }

    private static int Run(Printer printer, IReadOnlyList<Regime> regimes, string? id, bool isGraph)
    {
        var chosen = regimes.Where(regime => id is null || regime.Id == id).ToList();
        if (chosen.Count == 0)
        {
            throw new UsageException($"There is no regime '{id}'. Use one of: {string.Join(", ", regimes.Select(regime => regime.Id))}.");
        }

        foreach (var regime in chosen)
        {
            if (isGraph)
            {
                printer.Writer.Write(MermaidText.Of(RuleGraph.Of(regime)));
            }
            else
            {
                CataloguePage.Write(printer, regime, RegimeCatalogue.Of(regime));
            }
        }

        return ExitCode.Done;
    }
}
