using GrantEligibility.Bills;
using GrantEligibility.JusticeAct.BodyCameras;
using GrantEligibility.JusticeAct.Chokeholds;
using GrantEligibility.JusticeAct.DisciplinaryRecords;
using GrantEligibility.JusticeAct.Inquiries;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.JusticeAct.Remedies;
using GrantEligibility.JusticeAct.Reports;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>
/// The regime of this package: S. 3985 of the 116th Congress, the JUSTICE Act of 2020, which was never enacted.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public static class JusticeActRegimes
{
    /// <summary>
    /// S. 3985, as placed on the calendar on 2020-06-18. It is law only in a question that supposes a day of enactment.
    /// </summary>
    public static Regime S3985 { get; } = new()
    {
        Id = "S3985",
        Title = "S. 3985 (Calendar No. 480, 2020-06-18), the JUSTICE Act of 2020 (never enacted)",
        Version = "1.0",
        RequirementTypes =
        [
            typeof(UseOfForceReported),
            typeof(NoKnockWarrantsReported),
            typeof(ChokeholdsBarredByPolicy),
            typeof(CameraPoliciesInPlace),
            typeof(FederalShareLimited),
            typeof(CameraFailuresDisciplined),
            typeof(RecordsSharedAndReviewed),
            typeof(CutsOfOneAllocation),
            typeof(EachProgrammeAnswered),
        ],
        SharedRuleTypes =
        [
            .. BillRules.All,
            .. RuleClasses.In(typeof(FailuresCounted), typeof(WordingOnTheTestDay), typeof(CamerasBought)),
        ],
        Options = [InterpretiveChoices.CompliantYear, InterpretiveChoices.SeveralCuts, Suppositions.Enactment],
        Parameters = ParameterDocuments.All,
        SharedFacts = RegimeFacts.Shared,
        Facts = RegimeFacts.For,
        Actions = UnitActions.Of,
        Inquiries = OpenQuestions.Of,
        Caveats =
        [
            "S. 3985 was never enacted: what is said here binds nobody.",
            "The text of S. 3985 § 105 was not read; its content is known from the press. The sizes of the cuts under §§ 102 and 301 are recalled or not known, those under § 202 read in a parallel bill.",
            "Where money that is cut goes is not said here.",
        ],
    };

    /// <summary>Every regime of this package.</summary>
    public static IReadOnlyList<Regime> All { get; } = [S3985];
}
