using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>That a rule concluded something, whatever day it was. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The place of what it concluded.</param>
/// <param name="CaseNumber">The case it is about.</param>
internal sealed record Conclusion(IRuleDefinition Rule, Place Place, int CaseNumber);
