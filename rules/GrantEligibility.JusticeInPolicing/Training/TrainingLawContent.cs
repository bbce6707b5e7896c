using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Training;

/// <summary>What a binding rule says of the federal training.</summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class TrainingLawContent
{
    /// <summary>It does both.</summary>
    public sealed class Satisfies : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            TrainingLaw law = default!;
            When()
                .Match(() => law, l => l.CoversProfiling == true, l => l.CoversDutyToIntervene == true);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"requires every officer to complete the federal training on profiling, implicit bias and procedural justice, and on the duty to intervene."));
        }
    }

    /// <summary>It does not do one of them.</summary>
    public sealed class FallsShort : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            TrainingLaw law = default!;
            When()
                .Match(() => law, l => l.CoversProfiling == false || l.CoversDutyToIntervene == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not require of every officer the training both on profiling, implicit bias and procedural justice (requires: {law.CoversProfiling}) and on the duty to intervene (requires: {law.CoversDutyToIntervene}).",
                    law.CoversProfiling,
                    law.CoversDutyToIntervene));
        }
    }

    /// <summary>Whether it does both is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            TrainingLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.CoversProfiling != false,
                    l => l.CoversDutyToIntervene != false,
                    l => l.CoversProfiling == null || l.CoversDutyToIntervene == null);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"is not known to require of every officer the training both on profiling, implicit bias and procedural justice (requires: {law.CoversProfiling}) and on the duty to intervene (requires: {law.CoversDutyToIntervene})."));
        }
    }
}
