using System.CommandLine;
using System.CommandLine.Parsing;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The option <c>--option NAME=VALUE</c>, which may be given several times, each time with another name.</summary>
internal static class OptionSettings
{
    internal static Option<string[]> Option()
    {
        var option = new Option<string[]>("--option")
        {
            Description = "Sets an option of the regime, such as IC-5=met; 'rules' lists them. May be given several times.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(Validate);
        return option;
    }

    /// <summary>The settings by name.</summary>
    /// <param name="texts">What was given; null: nothing.</param>
    internal static Dictionary<string, string> Read(string[]? texts) =>
        (texts ?? []).Select(Split).ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);

    private static void Validate(OptionResult result)
    {
        var texts = result.Tokens.Select(token => token.Value).ToList();
        if (texts.Find(text => text.IndexOf('=', StringComparison.Ordinal) <= 0) is { } malformed)
        {
            result.AddError($"--option '{malformed}' is not of the form NAME=VALUE, such as IC-5=met.");
        }
        else if (texts.GroupBy(text => Split(text).Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } repeated)
        {
            result.AddError($"--option sets '{repeated.Key}' more than once. Set it once.");
        }
    }

    private static (string Name, string Value) Split(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return (text[..equals], text[(equals + 1)..]);
    }
}
