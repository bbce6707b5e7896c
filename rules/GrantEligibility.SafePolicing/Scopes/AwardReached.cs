using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Whether the award is discretionary grant money of the Justice Department, which §§ 2(b) and 3(d) speak of.</summary>
/// <remarks>Exactly one row holds for each agency tested.</remarks>
public static class AwardReached
{
    /// <summary>Not money of the Justice Department.</summary>
    public sealed class OutsideJustice : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Award.Component == AwardComponent.OutsideJustice)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Award,
                    $"The award is not money of the Justice Department; the order conditions only that Department's discretionary grants."));
        }
    }

    /// <summary>A formula award: outside discretionary funding.</summary>
    public sealed class Formula : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(
                    () => @case,
                    c => c.Award.Component != AwardComponent.OutsideJustice,
                    c => c.Award.Kind == AwardKind.Formula)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Award,
                    $"The award follows a formula; the order conditions only discretionary grants of the Justice Department."));
        }
    }

    /// <summary>A discretionary award of the Justice Department.</summary>
    public sealed class JusticeDiscretionary : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(
                    () => @case,
                    c => c.Award.Component != null,
                    c => c.Award.Component != AwardComponent.OutsideJustice,
                    c => c.Award.Kind == AwardKind.Discretionary)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Inside(
                    @case,
                    ScopeSide.Award,
                    $"The award is a discretionary grant of the Justice Department."));
        }
    }

    /// <summary>Whose money it is, is unknown.</summary>
    public sealed class ComponentUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(
                    () => @case,
                    c => c.Award.Component == null,
                    c => c.Award.Kind != AwardKind.Formula)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Unclear(
                    @case,
                    ScopeSide.Award,
                    $"It is unknown whether the award is money of the Justice Department.",
                    "Which department or component makes the award, and is it discretionary or by formula?"));
        }
    }

    /// <summary>Money of the Justice Department, but whether by formula is unknown.</summary>
    public sealed class KindUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(
                    () => @case,
                    c => c.Award.Component != null,
                    c => c.Award.Component != AwardComponent.OutsideJustice,
                    c => c.Award.Kind == null)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Unclear(
                    @case,
                    ScopeSide.Award,
                    $"It is unknown whether the award is discretionary or follows a formula.",
                    "Is the award discretionary or by formula?"));
        }
    }
}
