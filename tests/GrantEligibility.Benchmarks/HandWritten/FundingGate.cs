using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>How the funding gate of § 2(b) stands before one case, side by side.</summary>
internal sealed class FundingGate
{
    private readonly ScopeOfSide[] _sides;

    private FundingGate(ScopeOfSide[] sides, bool areStandardsAnnounced, LeanedOn tested)
    {
        _sides = sides;
        var isUnclear = false;
        LeanedOn = tested;
        foreach (var side in sides)
        {
            IsOutside |= side.Reach == Reach.Outside;
            isUnclear |= side.Reach == Reach.Unclear;
            LeanedOn |= side.LeanedOn;
        }

        Gate = isUnclear ? Gate.InDoubt : areStandardsAnnounced ? Gate.Applies : Gate.AwaitsStandards;
    }

    /// <summary>Whether a side is outside, so that § 2 does not reach the case.</summary>
    internal bool IsOutside { get; }

    /// <summary>How the gate stands where no side is outside.</summary>
    internal Gate Gate { get; }

    /// <summary>The choices that the gate leans on.</summary>
    internal LeanedOn LeanedOn { get; }

    /// <summary>The three sides.</summary>
    internal ReadOnlySpan<ScopeOfSide> Sides => _sides;

    internal static FundingGate Of(AgencyCase @case, ScopeOfSide award, ScopeOfSide fiscalYear) =>
        new([SideOf(@case.Agency), award, fiscalYear], @case.Law.AreStandardsAnnounced, @case.Tested);

    /// <summary>Whether the award is discretionary money of the Justice Department.</summary>
    internal static ScopeOfSide SideOf(Award award) => (award.Component, award.Kind) switch
    {
        (AwardComponent.OutsideJustice, _) => ScopeOfSide.Outside(
            "The award is not money of the Justice Department; the order conditions only that Department's discretionary grants."),
        (_, AwardKind.Formula) => ScopeOfSide.Outside(
            "The award follows a formula; the order conditions only discretionary grants of the Justice Department."),
        (null, _) => ScopeOfSide.Unclear(
            "It is unknown whether the award is money of the Justice Department.",
            "Which department or component makes the award, and is it discretionary or by formula?"),
        (_, null) => ScopeOfSide.Unclear(
            "It is unknown whether the award is discretionary or follows a formula.",
            "Is the award discretionary or by formula?"),
        _ => ScopeOfSide.Inside,
    };

    /// <summary>Whether the fiscal year of the award is one that the gate reaches.</summary>
    internal static ScopeOfSide SideOf(int? fiscalYear, int? firstGated) =>
        fiscalYear is not { } year || firstGated is not { } first
            ? ScopeOfSide.Unclear(
                $"It is unknown of which fiscal year the award is; the Justice Department applied § 2(b) to those of fiscal year {firstGated} and later.",
                "Of which fiscal year is the award?")
        : year < first
            ? ScopeOfSide.Outside(
                $"The award is of fiscal year {year}; the Justice Department applied § 2(b) only to awards of fiscal year {first} and later.")
        : ScopeOfSide.Inside;

    private static ScopeOfSide SideOf(Agency agency) => agency.Kind switch
    {
        AgencyKind.State or AgencyKind.Local or AgencyKind.UniversityOrCollege => ScopeOfSide.Inside,
        AgencyKind.Tribal => ScopeOfSide.Outside(
            $"{agency.Name} is a tribal agency. § 2(b) reaches state and local agencies, and the Justice Department says that tribal agencies are not subject to it."),
        AgencyKind.Federal => ScopeOfSide.Outside(
            $"{agency.Name} is a federal agency. § 2(b) reaches state and local agencies."),
        AgencyKind.NotLawEnforcement => ScopeOfSide.Outside(
            $"{agency.Name} is not a law enforcement agency, and § 2(b) reaches only those. A law enforcement agency that receives part of the award is tested itself."),
        AgencyKind.Territorial => ScopeOfSide.Unclear(
            $"{agency.Name} is the police of a territory. § 2(b) says State and local; whether that reaches territories is open.",
            "Does the Justice Department read § 2(b) as reaching the police of a territory?",
            LeanedOn.Territories),
        _ => ScopeOfSide.Unclear(
            $"It is unknown what kind of agency {agency.Name} is.",
            "What kind of agency is it: state, local, university or college, tribal, territorial, federal, or no law enforcement agency?"),
    };
}
