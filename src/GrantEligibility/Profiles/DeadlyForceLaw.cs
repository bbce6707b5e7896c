using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a law says of deadly and less-lethal force.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law on deadly force")]
public sealed record DeadlyForceLaw : Law
{
    /// <summary>Whether it matches the federal rule: a last resort, no alternatives; null: unknown.</summary>
    [Asks("Does the law match the federal rule on deadly and less-lethal force?")]
    public bool? MatchesFederalRule { get; init; }

    /// <summary>Whether it limits the defence of justification as the federal rule does; null: unknown.</summary>
    [Asks("Does the law limit the defence of justification?")]
    public bool? LimitsJustificationDefence { get; init; }
}
