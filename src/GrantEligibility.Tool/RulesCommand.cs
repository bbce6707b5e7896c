using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Regimes;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool;

/// <summary><c>rules</c>: prints the catalogue of each regime: requirements, citations, rules and options.</summary>
internal static class RulesCommand
{
    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var regime = new Option<string?>("--regime")
        {
            Description = "Prints this regime alone.",
            HelpName = "ID",
        };
        var command = new Command("rules", "Prints the requirements of each regime with their citations and rules, and the options a question may set.") { regime };
        command.SetAction(arguments => Run(terminal.Output, evaluator.Value.Regimes, arguments.GetValue(regime)));
        return command;
    }

    private static int Run(Printer printer, IReadOnlyList<Regime> regimes, string? id)
    {
        var chosen = regimes.Where(regime => id is null || regime.Id == id).ToList();
        if (chosen.Count == 0)
        {
            throw new UsageException($"There is no regime '{id}'. Use one of: {string.Join(", ", regimes.Select(regime => regime.Id))}.");
        }

        foreach (var regime in chosen)
        {
            CataloguePage.Write(printer, regime, RegimeCatalogue.Of(regime));
        }

        return ExitCode.Done;
    }
}
