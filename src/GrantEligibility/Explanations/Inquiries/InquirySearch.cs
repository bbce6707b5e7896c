namespace GrantEligibility.Explanations.Inquiries;

/// <summary>What to ask next: the smallest sets of unknown facts that settle the outcome. Immutable and shareable between threads.</summary>
public sealed record InquirySearch
{
    /// <summary>The smallest sets; empty where the outcome is settled already, or where no answer would settle it.</summary>
    public required IReadOnlyList<QuestionSet> Sets { get; init; }

    /// <summary>The single question that decides most, with the outcome that each answer leads to; null where there is nothing to ask.</summary>
    public OpenQuestion? Next { get; init; }

    /// <summary>Whether the search came to its end; false where it reached its limit first.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Why there is no set, as a sentence; null where there is one.</summary>
    public string? WhyNone { get; init; }
}
