using System.Diagnostics.CodeAnalysis;

namespace GrantEligibility.Facts;

/// <summary>A sentence that a fact holds, put into words when somebody first reads it: most facts are only matched on.</summary>
/// <remarks>Immutable and shareable between threads. Two sentences are equal that read alike.</remarks>
public sealed class Sentence : IEquatable<Sentence>
{
    // Let go once there is the text.
    private FormattableString? _parts;
    private readonly SentenceFormat? _format;
    private string? _text;

    private Sentence(FormattableString parts)
    {
        if (CanWait(parts) && SentenceFormat.Of(parts.Format) is { } format)
        {
            (_parts, _format) = (parts, format);
        }
        else
        {
            _text = PlainText.Of(parts);
        }
    }

    /// <summary>The sentence of an interpolated string.</summary>
    /// <param name="sentence">The string, written as <see cref="PlainText.Of(FormattableString)"/> says; null: none.</param>
    [return: NotNullIfNotNull(nameof(sentence))]
    public static implicit operator Sentence?(FormattableString? sentence) => sentence is null ? null : new(sentence);

    /// <summary>The same as the conversion.</summary>
    /// <param name="sentence">The string, written as <see cref="PlainText.Of(FormattableString)"/> says.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public static Sentence FromFormattableString(FormattableString sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new(sentence);
    }

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (Volatile.Read(ref _parts) is { } parts)
        {
            Volatile.Write(ref _text, _format!.With(parts));
            Volatile.Write(ref _parts, null);
        }

        return _text!;
    }

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => ReferenceEquals(this, other) || (other is not null && ToString() == other.ToString());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether nothing can go wrong when the sentence is put into words: an error is to stop the rule, and not a reader.</summary>
    private static bool CanWait(FormattableString parts)
    {
        for (var i = 0; i < parts.ArgumentCount; i++)
        {
            if (parts.GetArgument(i) is not (null or string or Sentence or DateOnly or int or bool or Enum))
            {
                return false;
            }
        }

        return parts.ArgumentCount > 0;
    }
}
