using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Whether § 2(b), which says State and local law enforcement agencies, reaches the agency.</summary>
/// <remarks>Exactly one row holds for each agency tested. Its scope is that of § 2(b) and of what follows it, § 2(c), not of § 3(d).</remarks>
public static class AgencyReached
{
    /// <summary>A State's or local agency.</summary>
    public sealed class StateOrLocal : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.State || c.Agency.Kind == AgencyKind.Local)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Inside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is a state or local law enforcement agency, which § 2(b) reaches."));
        }
    }

    /// <summary>University and college police: the DOJ Standards add them expressly.</summary>
    public sealed class UniversityOrCollege : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.UniversityOrCollege)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Inside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is the police of a university or college, which the DOJ Standards name beside state and local agencies."));
        }
    }

    /// <summary>Tribal police: § 2(b) says State and local, and the Department says Tribes are not subject to it.</summary>
    public sealed class Tribal : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.Tribal)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is a tribal agency. § 2(b) reaches state and local agencies, and the Justice Department says that tribal agencies are not subject to it."));
        }
    }

    /// <summary>A federal agency is neither State nor local.</summary>
    public sealed class Federal : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.Federal)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is a federal agency. § 2(b) reaches state and local agencies."));
        }
    }

    /// <summary>Not a law enforcement agency: the text reaches agencies only, its law enforcement sub-recipients are tested themselves (IC-7).</summary>
    public sealed class NotLawEnforcement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.NotLawEnforcement)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is not a law enforcement agency, and § 2(b) reaches only those. A law enforcement agency that receives part of the award is tested itself."));
        }
    }

    /// <summary>Police of a territory: § 2(b) is silent, §§ 1 and 3(a) name them (IC-3).</summary>
    public sealed class Territory : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.Territorial)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<Choice>(c => c.Name == "IC-3", c => c.Reading == "undetermined");
            Then()
                .Yield(_ => Scope.Unclear(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is the police of a territory. § 2(b) says State and local; whether that reaches territories is open.",
                    "Does the Justice Department read § 2(b) as reaching the police of a territory?"));
        }
    }

    /// <summary>Police of a territory, read as local (IC-3).</summary>
    public sealed class TerritoryCounts : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.Territorial)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<Choice>(c => c.Name == "IC-3", c => c.Reading == "in-scope");
            Then()
                .Yield(_ => Scope.Inside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is the police of a territory, and § 2(b) is read as reaching territories."));
        }
    }

    /// <summary>Police of a territory, read as neither State nor local (IC-3).</summary>
    public sealed class TerritoryDoesNotCount : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.Territorial)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Match<Choice>(c => c.Name == "IC-3", c => c.Reading == "out-of-scope");
            Then()
                .Yield(_ => Scope.Outside(
                    @case,
                    ScopeSide.Agency,
                    $"{@case.Agency.Name} is the police of a territory, and § 2(b), which says State and local, is read as leaving territories out."));
        }
    }

    /// <summary>The kind of agency is unknown.</summary>
    public sealed class KindUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.IsKindUnknown)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(_ => Scope.Unclear(
                    @case,
                    ScopeSide.Agency,
                    $"It is unknown what kind of agency {@case.Agency.Name} is.",
                    "What kind of agency is it: state, local, university or college, tribal, territorial, federal, or no law enforcement agency?"));
        }
    }
}
