using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Remedies;

/// <summary>Actions that together make the agency eligible, none of which could be left out. Immutable and shareable between threads.</summary>
/// <param name="Actions">The actions, in the order in which the regime lists them.</param>
/// <param name="Outcome">The outcome once all are done, by evaluating the changed profile.</param>
/// <param name="Summary">The decision on the changed profile in one sentence.</param>
public sealed record RemedySet(IReadOnlyList<AgencyAction> Actions, Outcome Outcome, string Summary);
