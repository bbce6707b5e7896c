using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A date, written yyyy-MM-dd.</summary>
internal sealed class DateShape : Shape<DateOnly>
{
    internal static readonly DateShape Instance = new();

    private const string Format = "yyyy-MM-dd";

    private DateShape()
    {
    }

    internal override string Accepted => "Give a date as year-month-day, in double quotes: \"2021-02-28\".";

    private protected override string Noun => "a date";

    /// <summary>The date that a text is; null where it is none.</summary>
    internal static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    internal override DateOnly Read(TokenTree tree, int token) => Parse(tree.TextOf(token)!)!.Value;

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (Is(JsonTokenType.String, inspection, token)
            && inspection.Tree.NameOf(token) is var text
            && Parse(text) is null)
        {
            var (found, accepted) = Describe(text);
            inspection.Report(FaultCodes.WrongDate, token, found, accepted);
        }
    }

    private (string Found, string Accepted) Describe(string text)
    {
        if (text.Length > Format.Length && text[Format.Length] is 'T' or 't' or ' ' && Parse(text[..Format.Length]) is not null)
        {
            return ($"{Quoted.Text(text)} has a time.", $"Give the date alone: \"{text[..Format.Length]}\".");
        }

        return DaysInMonthOf(text) is { } days
            ? ($"{Quoted.Text(text)} does not exist.", string.Create(CultureInfo.InvariantCulture, $"{text[..7]} has {days} days."))
            : ($"{Quoted.Text(text)} is not a date as year-month-day.", Accepted);
    }

    // Only for a text that is a date in form: 2021-02-30.
    private static int? DaysInMonthOf(string text) =>
        text.Length == Format.Length
        && Parse(text[..8] + "01") is { } first
        && int.TryParse(text.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? DateTime.DaysInMonth(first.Year, first.Month)
            : null;
}
