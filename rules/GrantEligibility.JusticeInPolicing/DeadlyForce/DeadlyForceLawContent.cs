using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.DeadlyForce;

/// <summary>What a law says of deadly and less-lethal force.</summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class DeadlyForceLawContent
{
    /// <summary>It does both.</summary>
    public sealed class Satisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            DeadlyForceLaw law = default!;
            When()
                .Match(() => law, l => l.MatchesFederalRule == true, l => l.LimitsJustificationDefence == true);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"matches the federal rule on force and limits the defence of justification."));
        }
    }

    /// <summary>It does not do one of them.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            DeadlyForceLaw law = default!;
            When()
                .Match(() => law, l => l.MatchesFederalRule == false || l.LimitsJustificationDefence == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not both match the federal rule on force (matches: {law.MatchesFederalRule}) and limit the defence of justification (limits: {law.LimitsJustificationDefence}).",
                    law.MatchesFederalRule,
                    law.LimitsJustificationDefence));
        }
    }

    /// <summary>Whether it does both is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            DeadlyForceLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.MatchesFederalRule != false,
                    l => l.LimitsJustificationDefence != false,
                    l => l.MatchesFederalRule == null || l.LimitsJustificationDefence == null);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"is not known both to match the federal rule on force (matches: {law.MatchesFederalRule}) and to limit the defence of justification (limits: {law.LimitsJustificationDefence})."));
        }
    }
}
