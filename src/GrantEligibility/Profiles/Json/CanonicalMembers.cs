using System.Globalization;
using System.Text.Json;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json;

/// <summary>Writes the members of one object, those that are null left out. Whoever writes sees to the order of the names.</summary>
/// <param name="json">Where to; null: nowhere, so that all there is to find is what cannot be written.</param>
internal readonly struct CanonicalMembers(Utf8JsonWriter? json)
{
    private const int DateLength = 10;

    internal void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json?.WriteString(name, value);
        }
    }

    internal void Date(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } date)
        {
            json?.WritePropertyName(name);
            Write(date);
        }
    }

    internal void Truth(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } truth)
        {
            json?.WriteBoolean(name, truth);
        }
    }

    internal void Number(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json?.WriteNumber(name, number);
        }
    }

    internal void Word<TEnum>(ReadOnlySpan<byte> name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } word)
        {
            var text = WordTexts<TEnum>.Of(word);
            json?.WriteString(name, text);
        }
    }

    internal void Record<T>(ReadOnlySpan<byte> name, T? value, Action<T, CanonicalMembers> write)
        where T : class
    {
        if (value is not null)
        {
            json?.WritePropertyName(name);
            Write(value, write);
        }
    }

    internal void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? values, Action<T, CanonicalMembers> write)
        where T : class
    {
        if (Begins(name, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                Write(values[i], write);
            }

            json?.WriteEndArray();
        }
    }

    internal void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (Begins(name, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                json?.WriteStringValue(values[i]);
            }

            json?.WriteEndArray();
        }
    }

    internal void Dates(ReadOnlySpan<byte> name, IReadOnlyList<DateOnly>? values)
    {
        if (Begins(name, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                Write(values[i]);
            }

            json?.WriteEndArray();
        }
    }

    internal void Words<TEnum>(ReadOnlySpan<byte> name, IReadOnlyList<TEnum>? values)
        where TEnum : struct, Enum
    {
        if (Begins(name, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                var text = WordTexts<TEnum>.Of(values[i]);
                json?.WriteStringValue(text);
            }

            json?.WriteEndArray();
        }
    }

    /// <summary>Writes a record as an object.</summary>
    internal void Write<T>(T value, Action<T, CanonicalMembers> write)
    {
        json?.WriteStartObject();
        write(value, this);
        json?.WriteEndObject();
    }

    private void Write(DateOnly date)
    {
        if (json is null)
        {
            return;
        }

        Span<byte> text = stackalloc byte[DateLength];
        date.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }

    private bool Begins(ReadOnlySpan<byte> name, object? values)
    {
        if (values is not null)
        {
            json?.WriteStartArray(name);
        }

        return values is not null;
    }
}
