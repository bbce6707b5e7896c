using System.Globalization;
using System.Runtime.CompilerServices;

namespace GrantEligibility.Explanations;

/// <summary>
/// Words about the matches of a rule, with holes that take the values of one match. What is fixed is put together once.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal sealed class Phrase
{
    internal static readonly Phrase Empty = new([]);

    // Texts and holes; no two texts side by side.
    private readonly object[] _parts;

    // The words, where there is no hole; otherwise null.
    private readonly string? _fixed;

    private Phrase(object[] parts)
    {
        _parts = parts;
        _fixed = parts switch
        {
            [] => string.Empty,
            [string words] => words,
            _ => null,
        };
    }

    /// <summary>Writes what stands in a hole for one match.</summary>
    internal delegate void Hole(Premise[] match, ref DefaultInterpolatedStringHandler text);

    /// <summary>Whether the words are the same for every match.</summary>
    internal bool IsFixed => _fixed is not null;

    public static implicit operator Phrase(string words) => words.Length == 0 ? Empty : new Phrase([words]);

    /// <summary>A phrase written as an interpolated sentence of words, phrases and holes.</summary>
    internal static Phrase Of(PhraseParts sentence) => new(sentence.ToArray());

    /// <summary>The phrases that are not empty, with words between them.</summary>
    internal static Phrase Joined(string between, IEnumerable<Phrase> phrases) => phrases
        .Where(phrase => phrase._parts.Length > 0)
        .Aggregate(Empty, (all, phrase) => all == Empty ? phrase : Of($"{all}{between}{phrase}"));

    /// <summary>The phrase with its words changed, once where nothing in it is open.</summary>
    internal Phrase Changed(Func<string, string> change) => _fixed is { } words ? change(words) : new Phrase([new Hole((match, ref text) => text.AppendLiteral(change(In(match))))]);

    /// <summary>The words for one match.</summary>
    internal string In(Premise[] match)
    {
        if (_fixed is { } all)
        {
            return all;
        }

        var text = new DefaultInterpolatedStringHandler(0, _parts.Length, CultureInfo.InvariantCulture);
        foreach (var part in _parts)
        {
            if (part is string words)
            {
                text.AppendLiteral(words);
            }
            else
            {
                ((Hole)part)(match, ref text);
            }
        }

        return text.ToStringAndClear();
    }

    /// <summary>Adds the parts to those of a longer phrase.</summary>
    internal void AddTo(PhraseParts parts)
    {
        foreach (var part in _parts)
        {
            parts.Append(part);
        }
    }
}
