using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Scopes;

/// <summary>Whether a gate that begins later than its bill has begun.</summary>
/// <remarks>A gate that has begun, or begins with its bill, is within reach as far as the day goes, and no row says so.</remarks>
public static class DayReached
{
    /// <summary>Before the first day of the gate.</summary>
    public sealed class NotBegun : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => gate, g => g.BeginsOn > applicant.AsOf);
            Then()
                .Yield(_ => Scope.Of(
                    gate, ScopeSide.Day, Reach.Outside, $"{gate.Citation} begins on {gate.BeginsOn}; on {applicant.AsOf} it conditions nothing yet."));
        }
    }
}
