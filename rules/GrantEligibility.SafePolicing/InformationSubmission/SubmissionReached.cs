using GrantEligibility.Facts;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>Whether § 3(d) reaches a case: it says "law enforcement agencies", with no limit to State and local.</summary>
/// <remarks>The rows exclude one another; where the intake is closed, or agency or award outside, none holds.</remarks>
public static class SubmissionReached
{
    /// <summary>A law enforcement agency of whatever government, and a discretionary award of the Justice Department.</summary>
    public sealed class Reached : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.IsLawEnforcement)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach == Reach.Inside);
            Then()
                .Yield(_ => SubmissionScope.Of(@case, true));
        }
    }

    /// <summary>A law enforcement agency, and an award of which too little is known.</summary>
    public sealed class AwardUnclear : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.IsLawEnforcement)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach == Reach.Unclear);
            Then()
                .Yield(_ => SubmissionScope.Of(@case, false));
        }
    }

    /// <summary>The kind of agency is unknown.</summary>
    public sealed class KindUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.IsKindUnknown)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside);
            Then()
                .Yield(_ => SubmissionScope.Of(@case, false));
        }
    }
}
