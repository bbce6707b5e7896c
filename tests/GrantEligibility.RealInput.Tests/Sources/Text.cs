namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Invented rows under the columns of a data set.</summary>
internal static class Text
{
    /// <summary>Comma-separated text of one row, in which every column that is not named is blank.</summary>
    public static TextReader OfRow(string columns, params (string Column, string Value)[] fields) => OfRows(columns, fields);

    /// <summary>Comma-separated text of several rows.</summary>
    public static TextReader OfRows(string columns, params (string Column, string Value)[][] rows) =>
        new StringReader(string.Join('\n', [columns, .. rows.Select(row => Line(columns.Split(','), row))]));

    private static string Line(string[] columns, (string Column, string Value)[] fields)
    {
        var unknown = fields.Select(field => field.Column).Except(columns).ToArray();
        Assert.That(unknown, Is.Empty, "a test names a column that the data set does not have");

        return string.Join(',', columns.Select(column => Quoted(fields.LastOrDefault(field => field.Column == column).Value ?? "")));
    }

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
