using CsvHelper;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Reads comma-separated text with a line of column names.</summary>
internal static class CsvRows
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',' };

    /// <summary>Maps each row, with the reader on it; a column that the text does not have is an error, never a blank.</summary>
    public static IEnumerable<T> Map<T>(TextReader text, Func<CsvReader, T> map)
    {
        using var rows = CsvReader.Create(text, Options, leaveOpen: true);

        while (rows.Read())
        {
            yield return map(rows);
        }
    }

    /// <summary>A field as it stands; blank where the source has nothing.</summary>
    public static string Field(this CsvReader row, string column) => row.GetString(column);

    /// <summary>The words of a field, joined by single spaces: some names are padded or have doubled spaces.</summary>
    public static string Words(this CsvReader row, string column) =>
        string.Join(' ', row.Field(column).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The identifier in a field; null where it is blank or not nine capitals and digits, which one row is.</summary>
    public static string? Ori(this CsvReader row, string column) =>
        row.Field(column) is { Length: 9 } ori && ori.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? ori : null;
}
