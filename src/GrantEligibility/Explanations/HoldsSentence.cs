using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Explanations;

/// <summary>The days on which a decision holds, as a sentence.</summary>
internal static class HoldsSentence
{
    internal static string Of(DecisionPeriod holds) => holds switch
    {
        { From: null, Until: null } => "The decision is the same on every day.",
        { From: null, Until: { } until } => PlainText.Of($"The decision holds until {until}, that day excluded, and on every day before."),
        { From: { } from, Until: null } => PlainText.Of($"The decision holds from {from} on, and on every later day."),
        { From: { } from, Until: { } until } => PlainText.Of($"The decision holds from {from} until {until}, that day excluded."),
    };
}
