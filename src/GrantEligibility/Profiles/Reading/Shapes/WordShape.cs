using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A word of an enumeration, whose values count from 0 without a gap.</summary>
internal sealed class WordShape<TEnum> : Shape<TEnum>
    where TEnum : struct, Enum
{
    internal static readonly WordShape<TEnum> Instance = new();

    // In the order of the values.
    private static readonly string[] Words = EnumerationWords.Of(typeof(TEnum));

    // ChokeholdStance: a stance.
    private static readonly string Name = JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(TEnum).Name).Split('-')[^1];

    private WordShape()
    {
    }

    internal override string Accepted => $"Use {NearestWord.Alternatives(Words)}.";

    private protected override string Noun => $"a {Name}";

    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of the enumeration.</exception>
    internal static string TextOf(TEnum value)
    {
        var index = Unsafe.As<TEnum, int>(ref value);
        return index >= 0 && index < Words.Length
            ? Words[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a known {Name}. Use one of: {string.Join(", ", Enum.GetNames<TEnum>())}.");
    }

    internal override TEnum Read(TokenTree tree, int token)
    {
        var index = Array.IndexOf(Words, tree.TextOf(token));
        return Unsafe.As<int, TEnum>(ref index);
    }

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.String, inspection, token))
        {
            return;
        }

        var word = inspection.Tree.NameOf(token);
        if (!Words.Contains(word, StringComparer.Ordinal))
        {
            inspection.Report(
                FaultCodes.UnknownWord, token, $"{Quoted.Text(word)} is not a known {Name}.", NearestWord.Advice(word, Words));
        }
    }
}
