using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.Chokeholds;

/// <summary>Whether the policy tested bars chokeholds, save at most where deadly force is authorised.</summary>
/// <remarks>
/// Exactly one row holds. The scope is that of holds that restrict breathing (recalled, after the order's definition).
/// </remarks>
public static class WordingOnTheTestDay
{
    /// <summary>Barred, outright or save where deadly force is authorised.</summary>
    public sealed class Barred : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => t.Wording.Stance == ChokeholdStance.Banned || t.Wording.Stance == ChokeholdStance.BannedExceptDeadlyForce);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    true,
                    $"The use-of-force policy of {@case.Agency.Name} bars chokeholds on {tested.On}, save at most where deadly force is authorised (stance {tested.Wording.Stance})."));
        }
    }

    /// <summary>Silent, but a statute bars chokeholds and the policy incorporates it.</summary>
    public sealed class BarredByStatuteIncorporated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => t.Wording.Stance == ChokeholdStance.Silent,
                    t => t.Wording.StatuteBars == true,
                    t => t.Wording.IncorporatesStatute == true);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    true,
                    $"The use-of-force policy of {@case.Agency.Name} incorporates the state statute that bars chokeholds on {tested.On}."));
        }
    }

    /// <summary>Allowed, or with an exception wider than deadly force.</summary>
    public sealed class Permitted : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => t.Wording.Stance == ChokeholdStance.Permitted || t.Wording.Stance == ChokeholdStance.BannedWithWiderException);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    false,
                    $"The use-of-force policy of {@case.Agency.Name} allows chokeholds on {tested.On} beyond what deadly force is authorised for (stance {tested.Wording.Stance})."));
        }
    }

    /// <summary>Silent, and no statute is known that fills the gap, or it is known not to.</summary>
    public sealed class Silent : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => t.Wording.Stance == ChokeholdStance.Silent,
                    t => (t.Wording.StatuteBars != true && t.Wording.IncorporatesStatute != true) || t.Wording.StatuteBars == false || t.Wording.IncorporatesStatute == false);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    false,
                    $"The use-of-force policy of {@case.Agency.Name} says nothing on chokeholds on {tested.On}, nor is it known to incorporate a statute that bars them."));
        }
    }

    /// <summary>Silent, and it may incorporate a statute that bars chokeholds.</summary>
    public sealed class SilentBesideAStatute : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => t.Wording.Stance == ChokeholdStance.Silent,
                    t => (t.Wording.StatuteBars == true && t.Wording.IncorporatesStatute == null) || (t.Wording.StatuteBars == null && t.Wording.IncorporatesStatute == true));
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    null,
                    $"The use-of-force policy of {@case.Agency.Name} says nothing on chokeholds on {tested.On}; whether a state statute bars them that the policy incorporates is not known."));
        }
    }

    /// <summary>There is no written policy.</summary>
    public sealed class NoWrittenPolicy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => !t.Wording.IsStanceKnown,
                    t => t.IsWritten == false);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    false,
                    $"{@case.Agency.Name} has no written use-of-force policy on {tested.On}, so none that bars chokeholds."));
        }
    }

    /// <summary>Unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            WordingTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => tested,
                    t => !t.Wording.IsStanceKnown,
                    t => t.IsWritten != false);
            Then()
                .Yield(_ => WordingVerdict.Of(
                    tested,
                    null,
                    $"What the use-of-force policy of {@case.Agency.Name} says on chokeholds on {tested.On} is unknown."));
        }
    }
}
