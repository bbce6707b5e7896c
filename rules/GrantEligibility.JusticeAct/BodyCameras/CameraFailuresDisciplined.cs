using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.BodyCameras;

/// <summary>
/// S. 3985 § 202: whoever buys body-worn cameras with the money has a policy to discipline an officer who intentionally fails to
/// keep one on, working and secured; a State sees to it that its sub-grantees have one.
/// </summary>
/// <remarks>The duty was read in part; the percentages are those of H.R. 8088, the same section's text.</remarks>
[Requirement("202", "Intentional failure to use a funded body-worn camera is disciplined", asks: "Is there a policy to discipline intentional failure to use body-worn cameras?")]
[Citation("S. 3985 § 202")]
public static class CameraFailuresDisciplined
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.CameraDiscipline);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.CameraDiscipline);

    /// <summary>A locality, Tribe or other entity has the policy.</summary>
    public sealed class Disciplined : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<UnitTested>(u => u.IsNoState)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == true);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A policy in force since {policy.From} disciplines intentional failure to use body-worn cameras. {reach.Money} is not cut."));
        }
    }

    /// <summary>A State has it, and so do its sub-grantees.</summary>
    public sealed class DisciplinedByStateAndSubGrantees : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<UnitTested>(u => u.IsState)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == true, p => p.SubGranteesHaveOne == true);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A policy of the State in force since {policy.From} disciplines intentional failure to use body-worn cameras, and its sub-grantees have one. {reach.Money} is not cut."));
        }
    }

    /// <summary>What a State would need is there, so that it does not matter which government it is.</summary>
    public sealed class DisciplinedWhoeverItIs : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<UnitTested>(u => u.IsUnknown)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == true, p => p.SubGranteesHaveOne == true);
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"A policy in force since {policy.From} disciplines intentional failure to use body-worn cameras, and sub-grantees have one, which is enough whichever government receives the money. {reach.Money} is not cut."));
        }
    }

    /// <summary>There is no policy on cameras: a cut.</summary>
    public sealed class NoPolicy : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.BodyCameraPolicies, s => s.FoundNone)
                .Match(() => terms, t => t.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"There is no policy on body-worn cameras on {@case.AsOf}.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} is cut by {terms.WordsIn(@case.Award.FiscalYear)} (read in H.R. 8088, the same section). Adopt a policy to discipline an officer who intentionally fails to keep a camera on, working and secured."));
        }
    }

    /// <summary>There is no policy on cameras, and the fiscal year has not begun.</summary>
    public sealed class NoPolicyYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.BodyCameraPolicies, s => s.FoundNone);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"There is no policy on body-worn cameras on {@case.AsOf}.",
                    $"There must be a policy to discipline intentional failure to use body-worn cameras when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} is cut. Adopt a policy to discipline an officer who intentionally fails to keep a camera on, working and secured."));
        }
    }

    /// <summary>The policy does not discipline: a cut.</summary>
    public sealed class NotDisciplined : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == false)
                .Match(() => terms, t => t.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The policy on body-worn cameras in force since {policy.From} does not discipline intentional failure to use them.",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} is cut by {terms.WordsIn(@case.Award.FiscalYear)} (read in H.R. 8088, the same section). Adopt a policy to discipline an officer who intentionally fails to keep a camera on, working and secured."));
        }
    }

    /// <summary>The policy does not discipline, and the fiscal year has not begun.</summary>
    public sealed class NotDisciplinedYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == false);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The policy on body-worn cameras in force since {policy.From} does not discipline intentional failure to use them.",
                    $"The policy must discipline intentional failure to use body-worn cameras when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} is cut. Adopt a policy to discipline an officer who intentionally fails to keep a camera on, working and secured."));
        }
    }

    /// <summary>Sub-grantees of a State have none: a cut.</summary>
    public sealed class SubGranteesHaveNone : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            ReductionTerms terms = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match<TestDay>(d => d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure != false, p => p.SubGranteesHaveOne == false)
                .Match(() => terms, t => t.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The State does not see to it that its sub-grantees discipline intentional failure to use body-worn cameras (policy in force since {policy.From}).",
                    $"{reach.Money} of fiscal year {@case.Award.FiscalYear} is cut by {terms.WordsIn(@case.Award.FiscalYear)} (read in H.R. 8088, the same section). See to it that each sub-grantee adopts such a policy."));
        }
    }

    /// <summary>Sub-grantees of a State have none, and the fiscal year has not begun.</summary>
    public sealed class SubGranteesHaveNoneYet : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            TestDay day = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline, r => r.Applies)
                .Match(() => day, d => !d.IsBefore(@case.AsOf))
                .Match<UnitTested>(u => u.IsState)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure != false, p => p.SubGranteesHaveOne == false);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"The State does not see to it that its sub-grantees discipline intentional failure to use body-worn cameras (policy in force since {policy.From}).",
                    $"The sub-grantees of the State must have a policy to discipline intentional failure to use body-worn cameras when fiscal year {day.FiscalYear} begins, the day after {day.Day}; otherwise {reach.Money} is cut. See to it that each sub-grantee adopts such a policy."));
        }
    }

    /// <summary>Nobody looked for a policy.</summary>
    public sealed class PolicyUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<Search>(s => s.Subject == SearchSubject.BodyCameraPolicies, s => s.IsUnknown);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether there is a policy to discipline intentional failure to use body-worn cameras is unknown. {reach.Money} may be cut.",
                    $"What does the policy on body-worn cameras say on discipline?",
                    $"Supply the text of the policy, and a State the list of its sub-grantees."));
        }
    }

    /// <summary>Whether the policy disciplines is unknown.</summary>
    public sealed class DisciplineUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<UnitTested>(u => u.Kind != null)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure == null, p => p.SubGranteesHaveOne != false);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether the policy on body-worn cameras in force since {policy.From} disciplines intentional failure to use them is unknown. {reach.Money} may be cut.",
                    $"Does the policy discipline an officer who intentionally fails to keep a camera on, working and secured?",
                    $"Supply the text of the policy."));
        }
    }

    /// <summary>Whether the sub-grantees of a State have one is unknown.</summary>
    public sealed class SubGranteesUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            BodyCameraPolicy policy = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.CameraDiscipline)
                .Match<UnitTested>(u => u.IsState)
                .Match(() => policy, p => p.DisciplinesIntentionalFailure != false, p => p.SubGranteesHaveOne == null);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"Whether the State sees to it that its sub-grantees have such a policy is unknown (policy in force since {policy.From}). {reach.Money} may be cut.",
                    $"Does the State see to it that its sub-grantees have such a policy?",
                    $"Supply the list of the sub-grantees with their policies."));
        }
    }
}
