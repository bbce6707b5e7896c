using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Chokeholds;

/// <summary>
/// What a law says of chokeholds and carotid holds, whose definition in § 363 is wider than the executive order's (IC-H1).
/// </summary>
/// <remarks>Exactly one row holds for each law.</remarks>
public static class ChokeholdLawContent
{
    /// <summary>Bars both, without an exception for deadly force.</summary>
    public sealed class Bars : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.BarsChokeholds == true,
                    l => l.BarsCarotidHolds == true,
                    l => l.HasDeadlyForceException == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"bars chokeholds and carotid holds, without an exception for deadly force."));
        }
    }

    /// <summary>Bars both, but for deadly force: not what the words ask (IC-H1).</summary>
    public sealed class BarsButForDeadlyForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.BarsChokeholds == true,
                    l => l.BarsCarotidHolds == true,
                    l => l.HasDeadlyForceException == true)
                .Match<Choice>(c => c.Name == "IC-H1", c => c.Reading == "strict");
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"bars chokeholds and carotid holds except where deadly force is justified, and the words of § 363(b) have no such exception (arguable).",
                    false,
                    false));
        }
    }

    /// <summary>Bars both, which is enough whatever it says of deadly force (IC-H1).</summary>
    public sealed class BarsWhateverTheException : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.BarsChokeholds == true,
                    l => l.BarsCarotidHolds == true,
                    l => l.HasDeadlyForceException != false)
                .Match<Choice>(c => c.Name == "IC-H1", c => c.Reading == "lenient");
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    true,
                    $"bars chokeholds and carotid holds, which is read to be enough whatever it says of deadly force."));
        }
    }

    /// <summary>Bars both; whether with an exception for deadly force is unknown, and matters (IC-H1).</summary>
    public sealed class ExceptionUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.BarsChokeholds == true,
                    l => l.BarsCarotidHolds == true,
                    l => l.HasDeadlyForceException == null)
                .Match<Choice>(c => c.Name == "IC-H1", c => c.Reading == "strict");
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"bars chokeholds and carotid holds; whether it has an exception for deadly force is unknown."));
        }
    }

    /// <summary>Does not bar one of them.</summary>
    public sealed class DoesNotBar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(() => law, l => l.BarsChokeholds == false || l.BarsCarotidHolds == false);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    false,
                    $"does not bar both chokeholds (bars: {law.BarsChokeholds}) and carotid holds (bars: {law.BarsCarotidHolds}).",
                    UnlessExcepted(law, law.BarsChokeholds),
                    UnlessExcepted(law, law.BarsCarotidHolds)));
        }
    }

    /// <summary>Whether it bars both is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ChokeholdLaw law = default!;
            When()
                .Match(
                    () => law,
                    l => l.BarsChokeholds != false,
                    l => l.BarsCarotidHolds != false,
                    l => l.BarsChokeholds == null || l.BarsCarotidHolds == null);
            Then()
                .Yield(_ => LawContent.Of(
                    law,
                    null,
                    $"is not known to bar both chokeholds (bars: {law.BarsChokeholds}) and carotid holds (bars: {law.BarsCarotidHolds})."));
        }
    }

    // What is barred save where deadly force is justified may be barred enough (IC-H1).
    private static bool? UnlessExcepted(ChokeholdLaw law, bool? bars) => bars == true && law.HasDeadlyForceException != false ? null : bars;
}
