namespace GrantEligibility.Decisions;

/// <summary>A sentence of a decision, with the requirement it belongs to. Immutable.</summary>
/// <param name="RequirementId">The requirement's identifier.</param>
/// <param name="Citation">The deciding provision.</param>
/// <param name="Agency">The agency it is about.</param>
/// <param name="Text">The sentence.</param>
public sealed record DecisionNote(string RequirementId, string Citation, string Agency, string Text);
