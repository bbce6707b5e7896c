using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>Which events § 3(b) names: terminations, de-certifications, convictions for on-duty conduct, judgments for improper force, resignations under an active investigation related to force.</summary>
/// <remarks>Exactly one row holds for each event that was not submitted; one that was needs no such test.</remarks>
public static partial class EventsNamed
{
    /// <summary>A termination, without further condition.</summary>
    public sealed class Termination : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Terminations);
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a termination"));
        }
    }

    /// <summary>A de-certification, without further condition.</summary>
    public sealed class Decertification : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Decertifications);
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a de-certification"));
        }
    }

    /// <summary>A conviction for on-duty conduct.</summary>
    public sealed class OnDutyConviction : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Convictions,
                    e => e.OnDuty == true);
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a conviction for on-duty conduct"));
        }
    }

    /// <summary>The text says on-duty.</summary>
    public sealed class OffDutyConviction : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Convictions,
                    e => e.OnDuty == false);
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a conviction for off-duty conduct"));
        }
    }

    /// <summary>Whether the conduct was on duty is unknown.</summary>
    public sealed class ConvictionOfUnknownDuty : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Convictions,
                    e => e.OnDuty == null);
            Then()
                .Yield(_ => EventNature.Unknown(
                    officerEvent,
                    "a conviction",
                    "Was the conviction for on-duty conduct?"));
        }
    }

    /// <summary>A judgment for improper use of force.</summary>
    public sealed class ForceJudgment : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Judgments,
                    e => e.Disposition == CivilDisposition.Judgment,
                    e => e.ConcernsUseOfForce == true);
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a civil judgment for improper use of force"));
        }
    }

    /// <summary>The text says judgments; settlements are not named.</summary>
    public sealed class Settlement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Judgments,
                    e => e.Disposition == CivilDisposition.Settlement);
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a settlement without a judgment"));
        }
    }

    /// <summary>A civil case that does not concern the use of force.</summary>
    public sealed class JudgmentNotOnForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Judgments,
                    e => e.Disposition != CivilDisposition.Settlement,
                    e => e.ConcernsUseOfForce == false);
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a civil case that does not concern the use of force"));
        }
    }

    /// <summary>Whether it ended in a judgment, or concerns force, is unknown.</summary>
    public sealed class CivilCaseOfUnknownNature : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Judgments,
                    e => (e.Disposition == null && e.ConcernsUseOfForce != false) || (e.Disposition == CivilDisposition.Judgment && e.ConcernsUseOfForce == null));
            Then()
                .Yield(_ => EventNature.Unknown(
                    officerEvent,
                    "a civil case",
                    "Did the case end in a judgment, and does it concern the use of force?"));
        }
    }
}
