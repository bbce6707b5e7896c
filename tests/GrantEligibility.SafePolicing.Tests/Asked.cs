using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests;

/// <summary>Questions asked of one evaluator, and the parts of a profile that most of them share.</summary>
internal static class Asked
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    internal static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    /// <summary>A city police department in Georgia of which nothing else is known.</summary>
    internal static AgencyProfile Agency(AgencyKind? kind = AgencyKind.Local, string? state = "GA") => new()
    {
        SchemaVersion = AgencyProfile.CurrentSchemaVersion,
        Agency = new Agency { Name = "Marlow Ferry Police Department", Kind = kind, State = state },
    };

    /// <summary>A discretionary award of the COPS Office.</summary>
    internal static Award Award(int? fiscalYear = 2021) => new()
    {
        SchemaVersion = Profiles.Award.CurrentSchemaVersion,
        Component = AwardComponent.CopsOffice,
        Kind = AwardKind.Discretionary,
        FiscalYear = fiscalYear,
        Stage = AwardStage.New,
    };

    /// <summary>A certificate that recites both mandatory points.</summary>
    internal static Credential Certificate(string on = "2021-01-12", string bodyId = "gacp") => new()
    {
        BodyId = bodyId,
        Kind = CredentialKind.BodyCertification,
        Recites = [MandatoryPoint.AdherenceToLaw, MandatoryPoint.Chokeholds],
        CertifiedOn = Day(on),
    };

    /// <summary>A pending application.</summary>
    internal static Credential Application(string on = "2021-01-12", string bodyId = "gacp") => new()
    {
        BodyId = bodyId,
        Kind = CredentialKind.BodyCertification,
        AppliedOn = Day(on),
    };

    internal static EligibilityDecision Decide(
        AgencyProfile profile,
        string asOf,
        Award? award = null,
        string regime = "EO13929",
        params (string Name, string Value)[] options) => Evaluator.Evaluate(new EligibilityQuestion
        {
            Profile = profile,
            Award = award ?? Award(),
            AsOf = Day(asOf),
            RegimeId = regime,
            Options = options.ToDictionary(option => option.Name, option => option.Value),
        });

    internal static RequirementResult Requirement(this EligibilityDecision decision, string id) =>
        decision.Requirements.Concat(decision.Advisories).Single(requirement => requirement.Id == id);

    internal static RequirementStatus? Status(this EligibilityDecision decision, string id) => decision.Requirement(id).Status;

    /// <summary>The short names of the rules that found on a requirement: <c>Held</c>. A decision leaves out advice that nobody gave.</summary>
    internal static IEnumerable<string> Rows(this EligibilityDecision decision, string id) =>
        from requirement in decision.Requirements.Concat(decision.Advisories)
        where requirement.Id == id
        from finding in requirement.Findings
        select finding.Rule[(finding.Rule.LastIndexOf('.') + 1)..];
}
