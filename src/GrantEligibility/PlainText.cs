using System.Globalization;
using GrantEligibility.Facts;

namespace GrantEligibility;

/// <summary>Values as they are printed in sentences: the same on any machine, thread and culture.</summary>
/// <remarks>Immutable and shareable between threads. Rules that put a sentence into a fact they derive write it with this.</remarks>
public sealed class PlainText : IFormatProvider, ICustomFormatter
{
    /// <summary>Dates as yyyy-MM-dd.</summary>
    internal const string DateFormat = "O";

    private static readonly PlainText Provider = new();

    private PlainText()
    {
    }

    /// <summary>The text of an interpolated sentence.</summary>
    /// <param name="sentence">The sentence. Dates read yyyy-MM-dd, an enumeration's value as its JSON word, null as "unknown".</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public static string Of(FormattableString sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence switch
        {
            // Most sentences of rules are fixed, or another's word for word: these need not be written anew.
            { ArgumentCount: 0 } when !HasBrace(sentence.Format) => sentence.Format,
            _ => SentenceFormat.Of(sentence.Format)?.With(sentence) ?? sentence.ToString(Provider),
        };
    }

    /// <summary>
    /// One value: a date as yyyy-MM-dd, an enumeration's value as its JSON word, a truth value as yes or no, a list with
    /// commas, a fact as what it is and where it stands, null as "unknown".
    /// </summary>
    internal static string Of(object? value) => value switch
    {
        null => "unknown",
        string text => text,
        Sentence sentence => sentence.ToString(),
        bool flag => flag ? "yes" : "no",
        DateOnly date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        Enum word => EnumerationText.Of(word),
        Fact fact => $"{fact.Description} ({fact.Place})",
        System.Collections.IEnumerable list => ListOf(list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    object? IFormatProvider.GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    string ICustomFormatter.Format(string? format, object? arg, IFormatProvider? formatProvider) =>
        format is not null && arg is IFormattable formattable
            ? formattable.ToString(format, CultureInfo.InvariantCulture)
            : Of(arg);

    // Doubled, it stands for a single one.
    private static bool HasBrace(string format) => format.AsSpan().ContainsAny('{', '}');

    private static string ListOf(System.Collections.IEnumerable list)
    {
        var items = list.Cast<object?>().Select(Of).ToList();
        return items.Count == 0 ? "none" : string.Join(", ", items);
    }
}
