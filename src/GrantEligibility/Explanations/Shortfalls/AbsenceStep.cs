using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>That there are no facts which meet conditions together.</summary>
internal sealed record AbsenceStep(NotElement Not, FactStep[] Facts) : RuleStep(Not);
