using System.CommandLine;
using System.CommandLine.Parsing;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The option <c>--option NAME=VALUE</c>, which may be given several times, each name as often as the command has questions.</summary>
internal static class OptionSettings
{
    /// <param name="description">What it does; null: it sets an option of the one question there is.</param>
    /// <param name="times">How often one name may be given.</param>
    internal static Option<string[]> Option(string? description = null, int times = 1)
    {
        var option = new Option<string[]>("--option")
        {
            Description = description ?? "Sets an option of the regime, such as IC-5=met; 'rules' lists them. May be given several times.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(result => Validate(result, times));
        return option;
    }

    /// <summary>The settings by name.</summary>
    /// <param name="texts">What was given; null: nothing.</param>
    internal static Dictionary<string, string> Read(string[]? texts) =>
        ReadAll(texts).ToDictionary(setting => setting.Key, setting => setting.First(), StringComparer.Ordinal);

    /// <summary>The settings by name, those of one name in the order given.</summary>
    /// <param name="texts">What was given; null: nothing.</param>
    internal static ILookup<string, string> ReadAll(string[]? texts) =>
        (texts ?? []).Select(Split).ToLookup(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);

    private static void Validate(OptionResult result, int times)
    {
        var texts = result.Tokens.Select(token => token.Value).ToList();
        if (texts.Find(text => text.IndexOf('=', StringComparison.Ordinal) <= 0) is { } malformed)
        {
            result.AddError($"--option '{malformed}' is not of the form NAME=VALUE, such as IC-5=met.");
        }
        else if (texts.GroupBy(text => Split(text).Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > times) is { } repeated)
        {
            result.AddError($"--option sets '{repeated.Key}' more than {(times == 1 ? "once. Set it once" : "twice. Set it once or twice")}.");
        }
    }

    private static (string Name, string Value) Split(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return (text[..equals], text[(equals + 1)..]);
    }
}
