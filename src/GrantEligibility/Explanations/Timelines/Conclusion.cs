using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>That a rule concluded something, whatever day it was. Immutable.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Place">The place of what it concluded.</param>
/// <param name="CaseNumber">The case it is about.</param>
internal readonly record struct Conclusion(string Rule, Place Place, int CaseNumber);
