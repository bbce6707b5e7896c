using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Standing;

/// <summary>Whether EO 13929 is in force on the as-of date: signed 2020-06-16, revoked 2022-05-25.</summary>
/// <remarks>The rows follow the timeline of the law; on every day, under every choice, exactly one of them holds.</remarks>
public static class OrderStanding
{
    /// <summary>Before the order was signed.</summary>
    public sealed class NotYetSigned : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(t => t.Order == OrderStage.NotSigned);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 13929 was signed on 2020-06-16; on {applicant.AsOf} it did not exist, so none of its conditions applies.",
                    "EO 13929",
                    "85 FR 37325"));
        }
    }

    /// <summary>From the day it was signed to the day before its revocation.</summary>
    public sealed class InForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(t => t.Order == OrderStage.InForce);
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"EO 13929 is in force on {applicant.AsOf}: signed on 2020-06-16, revoked from 2022-05-25.",
                    "EO 13929",
                    "85 FR 37325"));
        }
    }

    /// <summary>The day of the revocation, read as the first day without the order (IC-1).</summary>
    public sealed class RevokedThatDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(
                    t => t.Order == OrderStage.Revoked,
                    t => t.IsFirstDayOfStage(applicant.AsOf))
                .Match<Choice>(c => c.Name == "IC-1", c => c.Reading == "not-in-force");
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14074 § 22(b) revoked EO 13929 on {applicant.AsOf}, and that day is read as the first without it. The regime EO14074-TR judges what is left of its requirements: ask under it as well.",
                    "EO 14074 § 22(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>The day of the revocation, read as the last day of the order (IC-1).</summary>
    public sealed class InForceThatDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(
                    t => t.Order == OrderStage.Revoked,
                    t => t.IsFirstDayOfStage(applicant.AsOf))
                .Match<Choice>(c => c.Name == "IC-1", c => c.Reading == "in-force");
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"EO 14074 § 22(b) revoked EO 13929 on {applicant.AsOf}, and that day is read as the last with it.",
                    "EO 13929",
                    "85 FR 37325"));
        }
    }

    /// <summary>Revoked, while the transition under EO 14074 § 19(b) runs.</summary>
    public sealed class RevokedInTransition : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(
                    t => t.Order == OrderStage.Revoked,
                    t => !t.IsFirstDayOfStage(applicant.AsOf),
                    t => t.Transition == TransitionStage.InForce);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14074 § 22(b) revoked EO 13929 on 2022-05-25. On {applicant.AsOf} the regime EO14074-TR judges what is left of its requirements: ask under it as well.",
                    "EO 14074 § 22(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>Revoked, and the transition over.</summary>
    public sealed class RevokedForGood : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            When()
                .Match<Case>(c => c.IsApplicant)
                .Match<Timeline>(
                    t => t.Order == OrderStage.Revoked,
                    t => t.Transition != TransitionStage.InForce);
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14074 § 22(b) revoked EO 13929 on 2022-05-25, and the transition under EO 14074 § 19(b) ended when new standards were final on 2023-05-25.",
                    "EO 14074 § 22(b)",
                    "87 Fed. Reg. 32945"));
        }
    }

    /// <summary>After EO 14148 rescinded the revoking order: no revival without words saying so (IC-6).</summary>
    public sealed class NotRevived : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            When()
                .Match<Case>(c => c.IsApplicant)
                .Match<Timeline>(t => t.Order == OrderStage.RevokerRescinded)
                .Match<Choice>(c => c.Name == "IC-6", c => c.Reading == "no-revival");
            Then()
                .Yield(_ => RegimeStanding.Out(
                    $"EO 14074 § 22(b) revoked EO 13929 on 2022-05-25. EO 14148 § 2(vv) rescinded EO 14074 on 2025-01-20, with no word that revives EO 13929.",
                    "EO 14148 § 2(vv)",
                    "EO 14074 § 22(b)"));
        }
    }

    /// <summary>After EO 14148 rescinded the revoking order, read as a revival (IC-6).</summary>
    public sealed class Revived : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            When()
                .Match<Case>(c => c.IsApplicant)
                .Match<Timeline>(t => t.Order == OrderStage.RevokerRescinded)
                .Match<Choice>(c => c.Name == "IC-6", c => c.Reading == "revival");
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"EO 14148 § 2(vv) rescinded EO 14074 on 2025-01-20, and that is read as reviving EO 13929.",
                    "EO 14148 § 2(vv)",
                    "EO 13929"));
        }
    }

    /// <summary>The question supposes that the order was never revoked.</summary>
    public sealed class RevocationSupposedAway : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match<Timeline>(t => t.Order == OrderStage.RevocationSupposedAway);
            Then()
                .Yield(_ => RegimeStanding.In(
                    $"The question supposes that EO 13929 was never revoked, and so takes it to be in force on {applicant.AsOf}.",
                    "EO 13929",
                    "85 FR 37325"));
        }
    }
}
