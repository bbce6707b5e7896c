using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The option <c>--as-of DATE</c>.</summary>
internal static class AsOfDate
{
    private const string Format = "yyyy-MM-dd";

    internal static Option<DateOnly?> Option() => new("--as-of")
    {
        Description = $"The day asked about, {Format}; nothing that happened later counts. Default: today, in UTC.",
        HelpName = "DATE",
        CustomParser = Parse,
    };

    /// <summary>The day given, or today, which is then said.</summary>
    internal static DateOnly OrToday(DateOnly? day, Terminal terminal)
    {
        if (day is { } given)
        {
            return given;
        }

        var today = DateOnly.FromDateTime(terminal.Time.GetUtcNow().UtcDateTime);
        terminal.WriteError(
            $"Decided as of today, {today.ToString(Format, CultureInfo.InvariantCulture)} (UTC). Use --as-of to ask about another day.");
        return today;
    }

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of '{text}' is not a day of the calendar. Use {Format}, such as 2021-02-01.");
        return null;
    }
}
