using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Options whose value is one of fixed words, as the JSON formats write them.</summary>
internal static class WordOption
{
    /// <summary>An option that must be given.</summary>
    internal static Option<TEnum> Required<TEnum>(string name, string helpName, string description)
        where TEnum : struct, Enum
    {
        var option = Make<TEnum, TEnum>(name, helpName, description, static word => word);
        option.Required = true;
        return option;
    }

    /// <summary>An option that is null where it is not given.</summary>
    internal static Option<TEnum?> Optional<TEnum>(string name, string helpName, string description)
        where TEnum : struct, Enum => Make<TEnum, TEnum?>(name, helpName, description, static word => word);

    private static Option<T> Make<TEnum, T>(string name, string helpName, string description, Func<TEnum, T> take)
        where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().ToDictionary(static word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()), StringComparer.Ordinal);
        return new Option<T>(name)
        {
            Description = $"{description} One of: {string.Join(", ", words.Keys)}.",
            HelpName = helpName,
            CustomParser = result => Parse(result, name, words) is { } word ? take(word) : default,
        };
    }

    private static TEnum? Parse<TEnum>(ArgumentResult result, string name, Dictionary<string, TEnum> words)
        where TEnum : struct, Enum
    {
        var text = result.Tokens[0].Value;
        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        result.AddError($"{name} does not take '{text}'. Use one of: {string.Join(", ", words.Keys)}.");
        return null;
    }
}
