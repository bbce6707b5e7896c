namespace GrantEligibility.Explanations.Inquiries;

/// <summary>Questions that settle the outcome however they are answered, none of which could be left out. Immutable and shareable between threads.</summary>
/// <param name="Questions">
/// The questions, in the order in which they came up: one that only an answer to another opens is asked only then, and its
/// answers are those of the case in which it came up.
/// </param>
public sealed record QuestionSet(IReadOnlyList<OpenQuestion> Questions);
