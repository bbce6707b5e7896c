using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>That every fact which meets the first conditions meets the others too.</summary>
internal sealed record UniversalStep(ForAllElement ForAll, FactStep Base, FactStep[] Others) : RuleStep(ForAll);
