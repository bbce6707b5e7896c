using System.CommandLine;
using System.CommandLine.Parsing;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The options that say what is asked, and where the answer goes, as every command that decides takes them.</summary>
internal static class QuestionOptions
{
    /// <summary>The regime judged under where none is named.</summary>
    internal const string DefaultRegime = "EO13929";

    internal static Option<string?> Award() => Path("--award", "FILE", "The award asked about. Without it nothing is known of the award.");

    internal static Option<string> Regime() => new("--regime")
    {
        Description = "The law to judge under; 'rules' lists what there is.",
        HelpName = "ID",
        DefaultValueFactory = _ => DefaultRegime,
    };

    /// <param name="description">What is written, and where.</param>
    internal static Option<string?> Output(string description = "Writes to this file.") => Path("--output", "PATH", description);

    /// <summary>An option that takes a path.</summary>
    internal static Option<string?> Path(string name, string helpName, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(RefuseEmpty);
        return option;
    }

    /// <summary>An option that may be given twice: first for the first of two questions, then for the second.</summary>
    internal static Option<string[]> Twice(string name, string helpName, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(RefuseEmpty);
        option.Validators.Add(RefuseMoreThanTwice);
        return option;
    }

    internal static void RefuseMoreThanTwice(OptionResult result)
    {
        if (result.Tokens.Count > 2)
        {
            result.AddError($"{result.Option.Name} is given more than twice. Give it once, or first for the first question and then for the second.");
        }
    }

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"{result.Option.Name} has no {(result.Option.HelpName == "ID" ? "identifier" : "path")}. Give one, or leave the option out.");
        }
    }
}
