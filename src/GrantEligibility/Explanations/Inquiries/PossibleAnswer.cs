using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Changes;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>An answer that an open question may have. Immutable and shareable between threads.</summary>
public sealed record PossibleAnswer
{
    /// <summary>The answer in words: <c>banned</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it puts into the documents; never empty.</summary>
    public required IReadOnlyList<DocumentChange> Changes { get; init; }

    /// <summary>The outcome if this alone is answered; null where it was not evaluated.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>An answer.</summary>
    /// <param name="text">The answer in words.</param>
    /// <param name="changes">What it puts into the documents.</param>
    /// <returns>The answer.</returns>
    public static PossibleAnswer Of(FormattableString text, params IReadOnlyList<DocumentChange> changes) => new()
    {
        Text = PlainText.Of(text),
        Changes = changes,
    };
}
