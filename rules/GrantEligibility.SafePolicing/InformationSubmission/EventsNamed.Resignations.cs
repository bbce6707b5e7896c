using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <content>Resignations and retirements: named while an investigation related to the use of force was open on the day.</content>
public static partial class EventsNamed
{
    /// <summary>Under an active investigation related to the use of force.</summary>
    public sealed class ResignationUnderInvestigation : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => e.ConcernsUseOfForce == true,
                    e => e.InvestigationOpen == true,
                    e => e.ClosedWithoutFindingOn == null);
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a resignation or retirement under an active investigation related to the use of force"));
        }
    }

    /// <summary>The investigation closed later without a finding, but was open on the day (IC-D2).</summary>
    public sealed class ResignationOpenOnTheDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => e.ConcernsUseOfForce == true,
                    e => e.InvestigationOpen == true,
                    e => e.ClosedWithoutFindingOn != null)
                .Match<Choice>(c => c.Name == "IC-D2", c => c.Reading == "open-on-the-day");
            Then()
                .Yield(_ => EventNature.Named(officerEvent, "a resignation or retirement under an investigation related to the use of force that was open on the day"));
        }
    }

    /// <summary>The same, where the later closing excuses it (IC-D2).</summary>
    public sealed class ResignationExcused : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => e.ConcernsUseOfForce == true,
                    e => e.InvestigationOpen == true,
                    e => e.ClosedWithoutFindingOn != null)
                .Match<Choice>(c => c.Name == "IC-D2", c => c.Reading == "closed-without-finding-excused");
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a resignation or retirement under an investigation that closed without a finding"));
        }
    }

    /// <summary>The investigation must relate to the use of force.</summary>
    public sealed class ResignationUnrelatedToForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => e.ConcernsUseOfForce == false);
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a resignation or retirement under an investigation that does not relate to the use of force"));
        }
    }

    /// <summary>No investigation was open on the day.</summary>
    public sealed class ResignationUnderNone : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => e.ConcernsUseOfForce != false,
                    e => e.InvestigationOpen == false);
            Then()
                .Yield(_ => EventNature.NotNamed(officerEvent, "a resignation or retirement with no investigation open"));
        }
    }

    /// <summary>Whether an investigation was open, or relates to force, is unknown.</summary>
    public sealed class ResignationOfUnknownNature : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(
                    () => officerEvent,
                    e => !e.IsSubmitted,
                    e => e.Category == CategoryName.Resignations,
                    e => (e.ConcernsUseOfForce == null && e.InvestigationOpen != false) || (e.ConcernsUseOfForce == true && e.InvestigationOpen == null));
            Then()
                .Yield(_ => EventNature.Unknown(
                    officerEvent,
                    "a resignation or retirement",
                    "Was an investigation related to the use of force open on that day?"));
        }
    }
}
