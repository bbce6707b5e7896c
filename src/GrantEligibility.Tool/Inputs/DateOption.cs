using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Options that take days of the calendar.</summary>
internal static class DateOption
{
    internal const string Format = "yyyy-MM-dd";

    /// <summary>An option that takes one day.</summary>
    internal static Option<DateOnly?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Parse(name, result.Tokens[0].Value, result),
    };

    /// <summary>An option that takes a day each time it is given.</summary>
    internal static Option<DateOnly[]> OfSeveral(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => Parse(name, token.Value, result)).OfType<DateOnly>()],
    };

    private static DateOnly? Parse(string name, string text, ArgumentResult result)
    {
        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"{name} '{text}' is not a day of the calendar. Use {Format}, such as 2021-02-01.");
        return null;
    }
}
