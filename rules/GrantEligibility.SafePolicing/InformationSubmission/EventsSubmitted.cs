using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>Whether each event was submitted, or need not be.</summary>
/// <remarks>Exactly one row holds for each event.</remarks>
public static class EventsSubmitted
{
    /// <summary>It was.</summary>
    public sealed class Submitted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            OfficerEvent officerEvent = default!;
            When()
                .Match(() => officerEvent, e => e.IsSubmitted);
            Then()
                .Yield(_ => EventStanding.Of(
                    officerEvent,
                    EventForce.Submitted,
                    $"an event of {officerEvent.On} was submitted"));
        }
    }

    /// <summary>It was not, and § 3(b) does not name it: no failure.</summary>
    public sealed class NotNamed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            EventNature nature = default!;
            When()
                .Match(() => nature, n => n.IsNamed == false);
            Then()
                .Yield(_ => EventStanding.Of(
                    nature.Event,
                    EventForce.NotNamed,
                    $"{nature.What} of {nature.Event.On} is not named by § 3(b)"));
        }
    }

    /// <summary>Withheld because fair process is not complete: § 3(b), last sentence, keeps it out for now.</summary>
    public sealed class WithheldForFairProcess : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            EventNature nature = default!;
            When()
                .Match(
                    () => nature,
                    n => n.IsNamed != false,
                    n => n.Event.IsWithheldForFairProcess);
            Then()
                .Yield(_ => EventStanding.Of(
                    nature.Event,
                    EventForce.Withheld,
                    $"{nature.What} of {nature.Event.On} is withheld because the officer has not yet had fair process"));
        }
    }

    /// <summary>It was not, and § 3(b) names it.</summary>
    public sealed class Missing : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            EventNature nature = default!;
            When()
                .Match(
                    () => nature,
                    n => n.IsNamed == true,
                    n => !n.Event.IsWithheldForFairProcess,
                    n => n.Event.Submitted == false);
            Then()
                .Yield(_ => EventStanding.Of(
                    nature.Event,
                    EventForce.Missing,
                    $"{nature.What} of {nature.Event.On} was not submitted"));
        }
    }

    /// <summary>§ 3(b) names it, and whether it was submitted is unknown.</summary>
    public sealed class SubmissionUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            EventNature nature = default!;
            When()
                .Match(
                    () => nature,
                    n => n.IsNamed == true,
                    n => !n.Event.IsWithheldForFairProcess,
                    n => n.Event.IsSubmissionUnknown);
            Then()
                .Yield(_ => EventStanding.Unclear(
                    nature.Event,
                    $"whether {nature.What} of {nature.Event.On} was submitted is unknown",
                    "Was it submitted under § 3, and when?"));
        }
    }

    /// <summary>Not known to be submitted, and not known to be named.</summary>
    public sealed class NatureUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            EventNature nature = default!;
            When()
                .Match(
                    () => nature,
                    n => n.IsNamed == null,
                    n => !n.Event.IsWithheldForFairProcess);
            Then()
                .Yield(_ => EventStanding.Unclear(
                    nature.Event,
                    $"{nature.What} of {nature.Event.On} is not known to be submitted, and it is unknown whether § 3(b) names it",
                    nature.Question!));
        }
    }
}
