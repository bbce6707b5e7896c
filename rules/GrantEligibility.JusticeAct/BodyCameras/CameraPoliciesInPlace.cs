using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.BodyCameras;

/// <summary>
/// S. 3985 § 201: an applicant for a body-camera partnership grant has policies on use, privacy, retention and discipline.
/// </summary>
/// <remarks>
/// The entry rules are those of H.R. 8088. They apply on appropriation: an award under the programme presumes one.
/// </remarks>
[Requirement("201", "Policies on the use of body-worn cameras, privacy, retention and discipline are in place", asks: "Which topics do the policies on body-worn cameras cover?")]
[Citation("S. 3985 § 201")]
public static class CameraPoliciesInPlace
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.CameraPartnership);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.CameraPartnership);

    /// <summary>Every topic is covered.</summary>
    public sealed class EveryTopicCovered : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership)
                .Match(() => policy, p => p.CoversEveryTopic);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"The policies on body-worn cameras in force since {policy.From} cover use, privacy, retention and discipline."));
        }
    }

    /// <summary>A topic is lacking: not awarded.</summary>
    public sealed class TopicLacking : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership, r => r.Applies)
                .Match(() => policy, p => p.Covers != null, p => !p.CoversEveryTopic);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"The policies on body-worn cameras in force since {policy.From} cover {policy.Covers}; § 201 asks for use, privacy, retention and discipline.",
                    $"Adopt policies on the topics that are lacking, and apply again."));
        }
    }

    /// <summary>There are none: not awarded.</summary>
    public sealed class NoPolicies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership, r => r.Applies)
                .Match<Search>(s => s.Subject == SearchSubject.BodyCameraPolicies, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"There are no policies on body-worn cameras on {@case.AsOf}; § 201 asks for such on use, privacy, retention and discipline.",
                    $"Adopt policies on use, privacy, retention and discipline, and apply again."));
        }
    }

    /// <summary>Nobody looked for policies.</summary>
    public sealed class NobodyLooked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership)
                .Match<Search>(s => s.Subject == SearchSubject.BodyCameraPolicies, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Which policies on body-worn cameras there are is unknown.",
                    $"Which topics do the policies on body-worn cameras cover?",
                    $"Supply the text of the policies."));
        }
    }

    /// <summary>Which topics the policies cover is unknown.</summary>
    public sealed class TopicsUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership)
                .Match(() => policy, p => p.Covers == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Which topics the policies on body-worn cameras in force since {policy.From} cover is unknown.",
                    $"Which topics do the policies on body-worn cameras cover?",
                    $"Supply the text of the policies."));
        }
    }
}
