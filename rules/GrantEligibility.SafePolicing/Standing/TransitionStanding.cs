using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Standing;

/// <summary>Whether EO 14074 § 19(b), which keeps the accreditation requirements it found, holds on the as-of date.</summary>
/// <remarks>The rows follow the timeline of the law; on every day exactly one of them holds.</remarks>
public static class TransitionStanding
{
    /// <summary>Before EO 14074 was signed.</summary>
    public sealed class NotYetSigned : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(t => t.Transition == TransitionStage.NotSigned);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14074 was signed on 2022-05-25; on {applicant.AsOf} there was no transition yet. The regime EO13929 judges that day.",
                    "EO 14074 § 19(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>From the signing of EO 14074 until the new standards were final.</summary>
    public sealed class InForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(t => t.Transition == TransitionStage.InForce);
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"On {applicant.AsOf} EO 14074 § 19(b) keeps the accreditation requirements of grant programmes until new standards exist.",
                    "EO 14074 § 19(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>After the new standards were final.</summary>
    public sealed class StandardsFinalised : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            When()
                .Match<Case>(c => c.IsApplicant)
                .Match<Timeline>(t => t.Transition == TransitionStage.StandardsFinalised);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"The COPS Office finalised the new national standards on 2023-05-25, and that spent the clause of EO 14074 § 19(b) that kept the earlier requirements.",
                    "EO 14074 § 19(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>After EO 14148 rescinded EO 14074.</summary>
    public sealed class Rescinded : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            When()
                .Match<Case>(c => c.IsApplicant)
                .Match<Timeline>(t => t.Transition == TransitionStage.Rescinded);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14148 § 2(vv) rescinded EO 14074 on 2025-01-20.",
                    "EO 14148 § 2(vv)"));
        }
    }
}
