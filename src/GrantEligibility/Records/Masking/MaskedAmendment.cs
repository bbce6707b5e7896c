using GrantEligibility.Decisions;

namespace GrantEligibility.Records.Masking;

/// <summary>An amendment without who made it and in which words. Immutable.</summary>
/// <param name="Kind">Whether another outcome is taken, or something is said to be wrong.</param>
/// <param name="Reason">The reason, in one of the fixed words.</param>
/// <param name="Outcome">The outcome taken in place of the engine's; null: the engine's is left to stand.</param>
public sealed record MaskedAmendment(AmendmentKind Kind, AmendmentReason Reason, Outcome? Outcome);
