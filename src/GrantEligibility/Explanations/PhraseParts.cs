using System.Runtime.CompilerServices;

namespace GrantEligibility.Explanations;

/// <summary>Collects the parts of a <see cref="Phrase"/> that is written as an interpolated sentence.</summary>
[InterpolatedStringHandler]
internal readonly struct PhraseParts(int literalLength, int formattedCount)
{
    private readonly List<object> _parts = new(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount);

    public void AppendLiteral(string words) => Append(words);

    public void AppendFormatted(string words) => Append(words);

    public void AppendFormatted(Phrase phrase) => phrase.AddTo(this);

    public void AppendFormatted(Phrase.Hole hole) => Append(hole);

    internal void Append(object part)
    {
        if (part is "")
        {
            return;
        }

        if (part is string words && _parts is [.., string before])
        {
            _parts[^1] = before + words;
        }
        else
        {
            _parts.Add(part);
        }
    }

    internal object[] ToArray() => [.. _parts];
}
