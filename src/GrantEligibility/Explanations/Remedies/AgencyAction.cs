using GrantEligibility.Explanations.Changes;

namespace GrantEligibility.Explanations.Remedies;

/// <summary>Something an agency can do itself, from the as-of date on, and what it would change in the documents.</summary>
/// <remarks>
/// Immutable and shareable between threads. INVARIANT: no change of an action is to what happened before; an action adds
/// what the agency does on the as-of date.
/// </remarks>
public sealed record AgencyAction
{
    /// <summary>A stable identifier: <c>apply:gacp</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What to do, as an instruction.</summary>
    public required string Text { get; init; }

    /// <summary>The provision under which it counts.</summary>
    public required string Citation { get; init; }

    /// <summary>The agency that does it: the applicant, or a sub-recipient.</summary>
    public required string Agency { get; init; }

    /// <summary>What it changes; never empty.</summary>
    public required IReadOnlyList<DocumentChange> Changes { get; init; }
}
