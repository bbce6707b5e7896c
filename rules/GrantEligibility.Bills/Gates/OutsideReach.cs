using GrantEligibility.Bills.Scopes;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The row that every gate has: the money, its fiscal year or the government is outside its reach, so it does not apply.
/// </summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class OutsideReach(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        Scope scope = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => scope, OfSection.Scope(section), s => s.Reach == Reach.Outside);
        Then()
            .Yield(ctx => Finding.NotApplicable(ctx, @case, $"{scope.Because}"));
    }
}
