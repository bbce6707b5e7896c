using System.CommandLine;
using System.Globalization;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The option <c>--as-of DATE</c>.</summary>
internal static class AsOfDate
{
    internal static Option<DateOnly?> Option() =>
        DateOption.Of("--as-of", $"The day asked about, {DateOption.Format}; nothing that happened later counts. Default: today, in UTC.");

    /// <summary>The day given, or today, which is then said.</summary>
    internal static DateOnly OrToday(DateOnly? day, Terminal terminal)
    {
        if (day is { } given)
        {
            return given;
        }

        var today = DateOnly.FromDateTime(terminal.Time.GetUtcNow().UtcDateTime);
        terminal.WriteError(
            $"Decided as of today, {today.ToString(DateOption.Format, CultureInfo.InvariantCulture)} (UTC). Use --as-of to ask about another day.");
        return today;
    }
}
