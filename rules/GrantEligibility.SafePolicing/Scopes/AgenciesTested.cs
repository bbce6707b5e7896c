using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Which agencies of a question are tested while the regime is in force.</summary>
public static class AgenciesTested
{
    /// <summary>The applicant.</summary>
    public sealed class Applicant : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant);
            Then()
                .Yield(_ => TestedAgency.Of(@case));
        }
    }

    /// <summary>An agency that receives part of the award, where sub-recipients are tested (IC-7).</summary>
    public sealed class SubRecipient : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => !c.IsApplicant)
                .Match<Choice>(c => c.Name == "IC-7", c => c.Reading == "test-sub-recipients");
            Then()
                .Yield(_ => TestedAgency.Of(@case));
        }
    }
}
