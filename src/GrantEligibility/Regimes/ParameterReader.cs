using GrantEligibility.Profiles.Reading;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Regimes;

/// <summary>Reads the documents of dated values, as strictly as profiles are read. Thread-safe.</summary>
public static class ParameterReader
{
    private const string Value = "value";

    /// <summary>Reads a document whose values are whole numbers.</summary>
    /// <param name="utf8Json">The document, UTF-8.</param>
    /// <param name="file">The document's name, for messages.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="FormatException">The document is no such parameter.</exception>
    /// <exception cref="ArgumentException">Two values hold on one day, or a value ends before it begins.</exception>
    public static DatedParameter<int> ReadNumbers(ReadOnlyMemory<byte> utf8Json, string file) =>
        new(Read(utf8Json, file, static members => members.Number(Value)));

    /// <summary>Reads a document whose values are dates.</summary>
    /// <inheritdoc cref="ReadNumbers"/>
    public static DatedParameter<DateOnly> ReadDates(ReadOnlyMemory<byte> utf8Json, string file) =>
        new(Read(utf8Json, file, static members => members.Date(Value)));

    /// <summary>Reads a document whose values are dates, or null where the authority set none.</summary>
    /// <inheritdoc cref="ReadNumbers"/>
    public static DatedParameter<DateOnly?> ReadOptionalDates(ReadOnlyMemory<byte> utf8Json, string file) =>
        new(Read(utf8Json, file, static members => members.DateOrNull(Value)));

    /// <summary>Reads a document whose values are words of an enumeration, in lower case and joined by hyphens.</summary>
    /// <typeparam name="TEnum">The enumeration; its values are of type int and count from 0 without a gap.</typeparam>
    /// <param name="utf8Json">The document, UTF-8.</param>
    /// <param name="file">The document's name, for messages.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="NotSupportedException">The values of the enumeration are not such.</exception>
    /// <exception cref="FormatException">The document is no such parameter.</exception>
    /// <exception cref="ArgumentException">Two values hold on one day, or a value ends before it begins.</exception>
    public static DatedParameter<TEnum> ReadWords<TEnum>(ReadOnlyMemory<byte> utf8Json, string file)
        where TEnum : struct, Enum => new(ReadWords(utf8Json, file, typeof(TEnum)));

    private static DatedParameter<object?> ReadWords(ReadOnlyMemory<byte> utf8Json, string file, Type enumeration) =>
        Read(utf8Json, file, members => members.Word(Value, enumeration));

    // Whatever the type of the values, they are read in boxes: what is not generic need not be compiled while a process starts.
    private static DatedParameter<object?> Read(ReadOnlyMemory<byte> utf8Json, string file, Func<Members, object?> readValue)
    {
        var value = new ObjectShape<DatedValue<object?>>(members => new()
        {
            From = members.Date("from"),
            Until = members.DateOrNull("until"),
            Value = readValue(members),
            Authority = members.Text("authority"),
            Evidence = members.Text("evidence"),
            CheckedOn = members.Date("checkedOn"),
        });
        var shape = new ObjectShape<DatedParameter<object?>>(members => new()
        {
            Name = members.Text("name"),
            Unit = members.Text("unit"),
            Values = members.List("values", value),
        });
        var read = new DocumentReader<DatedParameter<object?>>("Parameter", shape).Read(utf8Json, file, limits: null);
        var parameter = read.Value ?? throw new FormatException(string.Join(Environment.NewLine, read.Faults));
        TestDates(parameter);
        return parameter;
    }

    private static void TestDates(DatedParameter<object?> parameter)
    {
        for (var i = 0; i < parameter.Values.Count; i++)
        {
            var value = parameter.Values[i];
            if (value.Until <= value.From)
            {
                throw new ArgumentException($"'{parameter.Name}': the value from {value.From:yyyy-MM-dd} ends before it begins.");
            }

            if (i > 0 && !(parameter.Values[i - 1].Until <= value.From))
            {
                throw new ArgumentException($"'{parameter.Name}': two values hold on {value.From:yyyy-MM-dd}.");
            }
        }
    }
}
