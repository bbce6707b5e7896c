using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What the wording of the use-of-force policy makes of § 2(c)(ii): chokeholds barred, save where deadly force is lawful.</summary>
/// <remarks>
/// The rows are the dossier's table of policies; for each agency exactly one holds. The definition reaches holds that
/// restrict breathing in order to incapacitate; a hold on blood flow alone is outside it.
/// </remarks>
public static partial class ChokeholdWording
{
    /// <summary>Barred outright: stricter is fine.</summary>
    public sealed class BannedOutright : Rule
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
                    p => p.Stance == ChokeholdStance.Banned,
                    p => p.CoversBloodFlow != false);
            Then()
                .Yield(_ => PolicyVerdict.Satisfies(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} bars chokeholds outright (wording known to be in force since {policy.From})."));
        }
    }

    /// <summary>Barred save where deadly force is lawful: the exception the order makes.</summary>
    public sealed class BannedExceptDeadlyForce : Rule
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
                    p => p.Stance == ChokeholdStance.BannedExceptDeadlyForce,
                    p => p.CoversBloodFlow != false);
            Then()
                .Yield(_ => PolicyVerdict.Satisfies(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} bars chokeholds save where deadly force is lawful (wording known to be in force since {policy.From}), which is the exception that § 2(c)(ii) makes."));
        }
    }

    /// <summary>Airway holds barred, carotid or vascular holds allowed: the definition reaches breathing only.</summary>
    public sealed class AirwayBarredBloodFlowAllowed : Rule
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
                    p => p.Stance == ChokeholdStance.Banned || p.Stance == ChokeholdStance.BannedExceptDeadlyForce,
                    p => p.CoversBloodFlow == false);
            Then()
                .Yield(_ => PolicyVerdict.Satisfies(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} bars holds that restrict breathing (wording known to be in force since {policy.From}). It does not bar holds on blood flow alone, which are outside the definition of § 2(c)(ii)."));
        }
    }

    /// <summary>An exception wider than deadly force does not satisfy the order.</summary>
    public sealed class WiderException : Rule
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
                    p => p.Stance == ChokeholdStance.BannedWithWiderException);
            Then()
                .Yield(_ => PolicyVerdict.FallsShort(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} bars chokeholds with an exception wider than deadly force: {policy.Exceptions} (wording known to be in force since {policy.From}).",
                    $"Narrow the exception to cases where deadly force is lawful, and have a body certify on the new text."));
        }
    }

    /// <summary>Allowed.</summary>
    public sealed class Permitted : Rule
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
                    p => p.Stance == ChokeholdStance.Permitted);
            Then()
                .Yield(_ => PolicyVerdict.FallsShort(
                    policy,
                    MandatoryPoint.Chokeholds,
                    $"The use-of-force policy of {@case.Agency.Name} permits chokeholds (wording known to be in force since {policy.From}).",
                    $"Adopt a written prohibition of chokeholds, save at most where deadly force is lawful, and have a body certify on it."));
        }
    }
}
