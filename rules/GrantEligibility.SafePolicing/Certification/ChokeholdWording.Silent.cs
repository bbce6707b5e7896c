using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <content>The rows for a policy that says nothing on chokeholds, and for one that is not known.</content>
public static partial class ChokeholdWording
{
    /// <summary>Silent, and no statute is known to fill the gap: the policies must prohibit.</summary>
    public sealed class Silent : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            ChokeholdPolicy policy = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => p.Stance == ChokeholdStance.Silent,
                    p => p.StatuteBars != true);
            Then()
                .Yield(_ => PolicyVerdict.FallsShort(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} says nothing on chokeholds (wording known to be in force since {policy.From}), and § 2(c)(ii) asks that it prohibit them.",
                    $"Adopt a written prohibition of chokeholds, save at most where deadly force is lawful, and have a body certify on it."));
        }
    }

    /// <summary>Silent, but a statute bars chokeholds and the policy incorporates it.</summary>
    public sealed class SilentStatuteIncorporated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            ChokeholdPolicy policy = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => p.Stance == ChokeholdStance.Silent,
                    p => p.StatuteBars == true,
                    p => p.IncorporatesStatute == true);
            Then()
                .Yield(_ => PolicyVerdict.Satisfies(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} incorporates the state statute that bars chokeholds (wording known to be in force since {policy.From})."));
        }
    }

    /// <summary>Silent, a statute bars chokeholds, and the policy is not known to incorporate it.</summary>
    public sealed class SilentStatuteAlone : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            ChokeholdPolicy policy = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => p.Stance == ChokeholdStance.Silent,
                    p => p.StatuteBars == true,
                    p => p.IncorporatesStatute != true);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"A state statute bars chokeholds, but the use-of-force policy of {@case.Agency.Name} says nothing on them and is not known to incorporate the statute (wording known to be in force since {policy.From}).",
                    "Does the policy incorporate the statute, by reference or otherwise?",
                    $"Adopt a written policy that bars chokeholds or incorporates the statute."));
        }
    }

    /// <summary>There is no written use-of-force policy, so none prohibits.</summary>
    public sealed class NoWrittenPolicy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            ChokeholdPolicy policy = default!;
            WrittenPolicy written = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => !p.IsStanceKnown)
                .Match(
                    () => written,
                    w => w.CaseNumber == @case.Number,
                    w => w.Exists == false);
            Then()
                .Yield(_ => PolicyVerdict.FallsShort(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"{@case.Agency.Name} has no written use-of-force policy (as of {written.From}), so none that prohibits chokeholds.",
                    $"Adopt a written prohibition of chokeholds, save at most where deadly force is lawful, and have a body certify on it."));
        }
    }

    /// <summary>Unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            ChokeholdPolicy policy = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => policy,
                    p => p.CaseNumber == @case.Number,
                    p => !p.IsStanceKnown)
                .Not<WrittenPolicy>(w => w.CaseNumber == @case.Number, w => w.Exists == false);
            Then()
                .Yield(_ => PolicyVerdict.Unsettled(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"What the use-of-force policy of {@case.Agency.Name} says on chokeholds is unknown.",
                    "What does the use-of-force policy say on chokeholds?",
                    $"Supply the text of the policy on chokeholds, or a certificate that recites the point."));
        }
    }
}
