using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>A fact that is unknown, as a question with the answers it may have. Immutable and shareable between threads.</summary>
public sealed record OpenQuestion
{
    /// <summary>The question, as it is put to the agency or the authority.</summary>
    public required string Text { get; init; }

    /// <summary>Where the answer would stand.</summary>
    public required Place Place { get; init; }

    /// <summary>The agency it is about.</summary>
    public required string Agency { get; init; }

    /// <summary>The answers; at least two, and one of them is true.</summary>
    public required IReadOnlyList<PossibleAnswer> Answers { get; init; }

    /// <summary>A question.</summary>
    /// <param name="agency">The name of the agency it is about.</param>
    /// <param name="place">Where the answer would stand.</param>
    /// <param name="text">The question.</param>
    /// <param name="answers">The answers; at least two, and one of them is true.</param>
    /// <returns>The question.</returns>
    public static OpenQuestion Of(string agency, Place place, FormattableString text, params IReadOnlyList<PossibleAnswer> answers) => new()
    {
        Text = PlainText.Of(text),
        Place = place,
        Agency = agency,
        Answers = answers,
    };
}
