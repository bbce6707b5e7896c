using System.Globalization;
using System.Runtime.CompilerServices;

namespace GrantEligibility;

/// <summary>
/// The format of an interpolated sentence, taken apart once: rules write the same sentences again and again. Immutable and
/// shareable between threads.
/// </summary>
internal sealed class SentenceFormat
{
    // By the format's own object, which is one a sentence in the source; others are gone when their format is.
    private static readonly ConditionalWeakTable<string, SentenceFormat> Known = [];

    private readonly Part[] _parts;
    private readonly int _length;

    // An argument and nothing else, which is not copied.
    private readonly bool _isOneArgument;

    private SentenceFormat(Part[] parts)
    {
        _parts = parts;
        _isOneArgument = parts is [{ Text: "", Argument: 0 }, { Text: "", Argument: null }];
        foreach (var part in parts)
        {
            _length += part.Text.Length;
        }
    }

    /// <summary>A format taken apart; null if it says how an argument is to be formatted, which is best left to the framework.</summary>
    internal static SentenceFormat? Of(string format)
    {
        var known = Known.GetValue(format, TakenApart);
        return known._parts.Length > 0 ? known : null;
    }

    /// <summary>Whether every argument that it asks for is among the first of some number.</summary>
    internal bool Takes(int arguments) => Array.TrueForAll(_parts, part => part.Argument is null || part.Argument < arguments);

    /// <summary>The sentence of no argument.</summary>
    internal string Write() => _parts[0].Text;

    /// <summary>The sentence with its arguments, of whatever types, as <see cref="PlainText"/> writes them.</summary>
    internal string Write<T0>(T0 zeroth) => Write<T0, object?, object?, object?>(zeroth, null, null, null);

    /// <inheritdoc cref="Write{T0}"/>
    internal string Write<T0, T1>(T0 zeroth, T1 first) => Write<T0, T1, object?, object?>(zeroth, first, null, null);

    /// <inheritdoc cref="Write{T0}"/>
    internal string Write<T0, T1, T2>(T0 zeroth, T1 first, T2 second) => Write<T0, T1, T2, object?>(zeroth, first, second, null);

    /// <inheritdoc cref="Write{T0}"/>
    internal string Write<T0, T1, T2, T3>(T0 zeroth, T1 first, T2 second, T3 third)
    {
        if (_isOneArgument)
        {
            return PlainText.Of(zeroth);
        }

        var text = new DefaultInterpolatedStringHandler(_length, _parts.Length, CultureInfo.InvariantCulture);
        foreach (var (literal, argument) in _parts)
        {
            text.AppendLiteral(literal);
            switch (argument)
            {
                case 0:
                    Append(ref text, zeroth);
                    break;
                case 1:
                    Append(ref text, first);
                    break;
                case 2:
                    Append(ref text, second);
                    break;
                case 3:
                    Append(ref text, third);
                    break;
            }
        }

        return text.ToStringAndClear();
    }

    /// <summary>The sentence with its arguments as <see cref="PlainText"/> writes them.</summary>
    internal string With(FormattableString sentence)
    {
        if (_isOneArgument)
        {
            return PlainText.Of(sentence.GetArgument(0));
        }

        var text = new DefaultInterpolatedStringHandler(_length, sentence.ArgumentCount, CultureInfo.InvariantCulture);
        foreach (var (literal, argument) in _parts)
        {
            text.AppendLiteral(literal);
            if (argument is { } index)
            {
                Append(ref text, sentence.GetArgument(index));
            }
        }

        return text.ToStringAndClear();
    }

    // What is written most often leaves no string behind, nor a box, where its type is known.
    private static void Append<T>(ref DefaultInterpolatedStringHandler text, T value)
    {
        switch (value)
        {
            case DateOnly date:
                text.AppendFormatted(date, PlainText.DateFormat);
                break;
            case int number:
                text.AppendFormatted(number);
                break;
            default:
                text.AppendLiteral(PlainText.Of((object?)value));
                break;
        }
    }

    private static SentenceFormat TakenApart(string format)
    {
        var parts = new List<Part>();
        var rest = format.AsSpan();
        while (rest.IndexOfAny('{', '}') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('}') - 1;
            if (length < 1 || !int.TryParse(rest.Slice(open + 1, length), NumberStyles.None, CultureInfo.InvariantCulture, out var argument))
            {
                return new SentenceFormat([]);
            }

            parts.Add(new Part(rest[..open].ToString(), argument));
            rest = rest[(open + length + 2)..];
        }

        parts.Add(new Part(rest.ToString(), null));
        return new SentenceFormat([.. parts]);
    }

    /// <summary>Some text, and the argument that follows it.</summary>
    /// <remarks>A class, since a list of values of ours would be compiled while a process starts.</remarks>
    private sealed record Part(string Text, int? Argument);
}
