namespace GrantEligibility.Explanations.Inquiries;

/// <summary>Questions that settle the outcome however they are answered, none of which could be left out. Immutable and shareable between threads.</summary>
/// <param name="Questions">The questions.</param>
public sealed record QuestionSet(IReadOnlyList<OpenQuestion> Questions);
