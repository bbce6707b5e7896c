using System.Globalization;
using GrantEligibility.Regimes;

namespace GrantEligibility.Bills.Enactments;

/// <summary>The supposition without which a bill is no law: the day on which it is supposed to have been enacted.</summary>
public static class AssumedEnactment
{
    /// <summary>The name of the option.</summary>
    public const string Name = "assumed-enactment";

    private const string None = "none";

    // No award is of a fiscal year after 2100.
    private static readonly DateOnly Last = new(2098, 12, 31);

    /// <summary>The option of a bill.</summary>
    /// <param name="bill">The bill, as it is cited: <c>S. 3985</c>.</param>
    /// <param name="introducedOn">The day it was introduced: none before it is accepted.</param>
    /// <returns>The option.</returns>
    public static RegimeOption Of(string bill, DateOnly introducedOn) => new()
    {
        Name = Name,
        Summary = $"The day on which {bill} is supposed to have been enacted. It never was.",
        Default = None,
        IsChoice = false,
        Accepts = PlainText.Of($"none, or a date from {introducedOn}, the day the bill was introduced, to {Last}"),
        IsAccepted = value => value == None || (TryDate(value, out var date) && date >= introducedOn && date <= Last),
    };

    /// <summary>The day supposed; null where none is.</summary>
    /// <param name="options">The options of a question, by name.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DateOnly? In(IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.TryGetValue(Name, out var value) && TryDate(value, out var date) ? date : null;
    }

    /// <summary>The day supposed, if it has come; null where none is supposed, or where the bill is not law yet on the as-of date.</summary>
    /// <param name="input">What is known of the question.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static DateOnly? Of(RegimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return In(input.Options) is { } day && day <= input.AsOf ? day : null;
    }

    private static bool TryDate(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
