using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Scopes;

/// <summary>Which government receives the money for the agency, and is tested in its place.</summary>
/// <remarks>
/// Exactly one row holds. What the profile states goes before what the kind of agency tells. Territories are covered as
/// States (34 U.S.C. § 10251, recalled).
/// </remarks>
public static class UnitDerived
{
    /// <summary>The profile states it.</summary>
    public sealed class Stated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            StatedUnit unit = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => unit, u => u.Kind != null);
            Then()
                .Yield(_ => UnitTested.Of(
                    applicant,
                    unit.Kind,
                    $"The government that receives the money for {applicant.Agency.Name} is stated to be {unit.Kind}."));
        }
    }

    /// <summary>A State's agency, or a territory's.</summary>
    public sealed class OfAState : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(
                    () => applicant,
                    c => c.IsApplicant,
                    c => c.Agency.Kind == AgencyKind.State || c.Agency.Kind == AgencyKind.Territorial)
                .Match<StatedUnit>(u => u.Kind == null);
            Then()
                .Yield(_ => UnitTested.Of(
                    applicant,
                    UnitKind.State,
                    $"{applicant.Agency.Name} is an agency of a State, territories among them, and inherits its answer."));
        }
    }

    /// <summary>A local agency.</summary>
    public sealed class OfALocality : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant, c => c.Agency.Kind == AgencyKind.Local)
                .Match<StatedUnit>(u => u.Kind == null);
            Then()
                .Yield(_ => UnitTested.Of(
                    applicant,
                    UnitKind.Local,
                    $"{applicant.Agency.Name} is an agency of a unit of local government, and inherits its answer."));
        }
    }

    /// <summary>A Tribe's agency.</summary>
    public sealed class OfATribe : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant, c => c.Agency.Kind == AgencyKind.Tribal)
                .Match<StatedUnit>(u => u.Kind == null);
            Then()
                .Yield(_ => UnitTested.Of(
                    applicant,
                    UnitKind.Tribal,
                    $"{applicant.Agency.Name} is an agency of a Tribe, and inherits its answer."));
        }
    }

    /// <summary>A federal agency: no State, locality or Tribe receives money for it.</summary>
    public sealed class Federal : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(() => applicant, c => c.IsApplicant, c => c.Agency.Kind == AgencyKind.Federal)
                .Match<StatedUnit>(u => u.Kind == null);
            Then()
                .Yield(_ => UnitTested.None(
                    applicant,
                    $"{applicant.Agency.Name} is a federal agency: no State, locality or Tribe receives the money for it."));
        }
    }

    /// <summary>The kind of agency is unknown, or does not tell: a university's police, or no police.</summary>
    public sealed class NotTold : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            When()
                .Match(
                    () => applicant,
                    c => c.IsApplicant,
                    c => c.Agency.Kind == null || c.Agency.Kind == AgencyKind.UniversityOrCollege || c.Agency.Kind == AgencyKind.NotLawEnforcement)
                .Match<StatedUnit>(u => u.Kind == null);
            Then()
                .Yield(_ => UnitTested.Of(
                    applicant,
                    null,
                    $"Whether a State, a locality or a Tribe receives the money for {applicant.Agency.Name} is unknown."));
        }
    }
}
