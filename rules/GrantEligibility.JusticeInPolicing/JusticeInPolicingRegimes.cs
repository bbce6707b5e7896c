using GrantEligibility.Bills;
using GrantEligibility.JusticeInPolicing.Accreditation;
using GrantEligibility.JusticeInPolicing.Certification;
using GrantEligibility.JusticeInPolicing.Chokeholds;
using GrantEligibility.JusticeInPolicing.DeadlyForce;
using GrantEligibility.JusticeInPolicing.ForceReports;
using GrantEligibility.JusticeInPolicing.Inquiries;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.JusticeInPolicing.NoKnockWarrants;
using GrantEligibility.JusticeInPolicing.Profiling;
using GrantEligibility.JusticeInPolicing.Remedies;
using GrantEligibility.JusticeInPolicing.Scopes;
using GrantEligibility.JusticeInPolicing.SetAsides;
using GrantEligibility.JusticeInPolicing.SexualActs;
using GrantEligibility.JusticeInPolicing.Stops;
using GrantEligibility.JusticeInPolicing.Training;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>
/// The regime of this package: H.R. 7120 of the 116th Congress, the George Floyd Justice in Policing Act of 2020, which was never
/// enacted.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public static class JusticeInPolicingRegimes
{
    /// <summary>H.R. 7120, as engrossed on 2020-06-25. It is law only in a question that supposes a day of enactment.</summary>
    public static Regime HR7120 { get; } = new()
    {
        Id = "HR7120",
        Title = "H.R. 7120 (engrossed 2020-06-25), the George Floyd Justice in Policing Act of 2020 (never enacted)",
        Version = "1.0",
        RequirementTypes =
        [
            typeof(AccreditationAssured),
            typeof(AccreditationIsRequired),
            typeof(StandardsAssured),
            typeof(StopsReported),
            typeof(OfficersCertified),
            typeof(ForceReportedEachQuarter),
            typeof(ProfilingEnded),
            typeof(AntiProfilingAssured),
            typeof(TrainingIsRequired),
            typeof(NoKnockWarrantsBarredByLaw),
            typeof(ChokeholdsBarredByLaw),
            typeof(DeadlyForceLimitedByLaw),
            typeof(BodyCamerasAssured),
            typeof(SexualActsAreACrime),
            typeof(SexualActsReported),
            typeof(SetAsidesTogether),
            typeof(EachProgrammeAnswered),
        ],
        SharedRuleTypes =
        [
            .. BillRules.All,
            .. RuleClasses.In(
                typeof(JusticeMoney),
                typeof(JusticeDiscretionaryMoney),
                typeof(LawsInTime),
                typeof(LawsCounted),
                typeof(LawsWeighed),
                typeof(LawsTogether),
                typeof(ChokeholdLawContent),
                typeof(NoKnockLawContent),
                typeof(DeadlyForceLawContent),
                typeof(SexualActsLawContent),
                typeof(TrainingLawContent),
                typeof(AccreditationLawContent)),
        ],
        Options =
        [
            InterpretiveChoices.DeadlyForceException,
            InterpretiveChoices.TestDayItself,
            InterpretiveChoices.ExigentEntry,
            InterpretiveChoices.PolicyForLaw,
            Suppositions.Enactment,
        ],
        Parameters = ParameterDocuments.All,
        SharedFacts = RegimeFacts.Shared,
        Facts = RegimeFacts.For,
        Actions = UnitActions.Of,
        Inquiries = OpenQuestions.Of,
        Caveats =
        [
            "H.R. 7120 was never enacted: what is said here binds nobody.",
            "Of the engrossed text the first sections and the amendatory lines were read; much of §§ 113, 202, 331, 334, 364, 382 and 403 is recalled or known from parallel bills.",
            "From which fiscal year on the assurances of §§ 113(b), 114(a), 334 and 382 are asked for was not read; it is taken to be the first that begins after the enactment.",
            "Grants under §§ 104, 224 and 366 have entry conditions of their own, which are not asked about here.",
        ],
    };

    /// <summary>Every regime of this package.</summary>
    public static IReadOnlyList<Regime> All { get; } = [HR7120];
}
