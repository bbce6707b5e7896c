using GrantEligibility.Bills.Scopes;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The row that every gate has: what is known does not say whether it reaches the case, and it is not met whichever way.
/// </summary>
/// <inheritdoc cref="OutsideReach"/>
public abstract class ReachInDoubt(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        Scope scope = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => scope, OfSection.Scope(section), s => s.Reach == Reach.Unclear)
            .Exists<GateReach>(OfSection.GateReach(section), r => !r.Applies)
            .Not<Finding>(
                OfSection.Finding(section),
                f => f.Status == RequirementStatus.Met || f.Status == RequirementStatus.MetConditionally);
        Then()
            .Yield(ctx => Finding.Undetermined(ctx, @case, $"{scope.Because}", $"{scope.Question}", $"State it, or meet the condition whichever way that is."));
    }
}
