using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>An element of a rule's left-hand side, ready to be matched on rows. Immutable and shareable between threads.</summary>
/// <param name="Element">The element.</param>
internal abstract record RuleStep(RuleElement Element);
