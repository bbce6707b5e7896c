using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Chokeholds;

/// <summary>
/// S. 3985 § 105: on the day before the fiscal year, the policy bars chokeholds except where deadly force is authorised; else no
/// Byrne and no COPS money.
/// </summary>
/// <remarks>
/// The text was not read: content from the press (secondary), the day recalled, that the money is lost whole secondary, where
/// earlier drafts only cut.
/// </remarks>
[Requirement("105", "A policy bars chokeholds, save where deadly force is authorised", asks: "What does the use-of-force policy say on chokeholds?")]
[Citation("S. 3985 § 105")]
public static class ChokeholdsBarredByPolicy
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.Chokeholds);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.Chokeholds);

    /// <summary>Barred on the test day.</summary>
    public sealed class BarredOnTheTestDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            WordingVerdict verdict = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Chokeholds)
                .Match(() => day, d => d.HasComeBy(@case.AsOf))
                .Match(() => verdict, v => v.Bars == true);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{verdict.Because} That is the day on which § 105 (text to be verified) tests ({reach.Money} of fiscal year {day.FiscalYear})."));
        }
    }

    /// <summary>Barred, and the test day is still to come.</summary>
    public sealed class BarredSoFar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            WordingVerdict verdict = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Chokeholds)
                .Match(() => day, d => !d.HasComeBy(@case.AsOf))
                .Match(() => verdict, v => v.Bars == true);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{verdict.Because} § 105 (text to be verified) tests on {day.Day} ({reach.Money} of fiscal year {day.FiscalYear}).",
                    $"The policy must bar chokeholds on {day.Day}, the day before fiscal year {day.FiscalYear}."));
        }
    }

    /// <summary>Not barred on the test day.</summary>
    public sealed class NotBarredOnTheTestDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            WordingVerdict verdict = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Chokeholds, r => r.Applies)
                .Match(() => day, d => d.HasComeBy(@case.AsOf))
                .Match(() => verdict, v => v.Bars == false);
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{verdict.Because} § 105 (text to be verified) tests on {day.Day}, and without a policy that bars chokeholds there is no {reach.Money} of fiscal year {day.FiscalYear}.",
                    $"For fiscal year {day.FiscalYear} the day has passed or is today. Adopt a policy that bars chokeholds, save at most where deadly force is authorised; for the next fiscal year it must be in force on {day.Next}."));
        }
    }

    /// <summary>Not barred, and the test day is still to come.</summary>
    public sealed class NotBarredSoFar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            WordingVerdict verdict = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Chokeholds, r => r.Applies)
                .Match(() => day, d => !d.HasComeBy(@case.AsOf))
                .Match(() => verdict, v => v.Bars == false);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{verdict.Because} § 105 (text to be verified) tests on {day.Day}, which has not come ({reach.Money} of fiscal year {day.FiscalYear}).",
                    $"Will a policy that bars chokeholds be in force on {day.Day}?",
                    $"Adopt a policy that bars chokeholds, save at most where deadly force is authorised, by {day.Day}."));
        }
    }

    /// <summary>What the policy says is not known.</summary>
    public sealed class PolicyNotKnown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            WordingVerdict verdict = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.Chokeholds)
                .Match(() => day)
                .Match(() => verdict, v => v.Bars == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{verdict.Because} § 105 (text to be verified) tests on {day.Day} ({reach.Money} of fiscal year {day.FiscalYear}).",
                    $"What does the use-of-force policy say on chokeholds, and since when?",
                    $"Supply the text of the policy on chokeholds."));
        }
    }
}
