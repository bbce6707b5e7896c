using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.CrisisCalls;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.GrantPrograms;
using GrantEligibility.SafePolicing.InformationSubmission;
using GrantEligibility.SafePolicing.Inquiries;
using GrantEligibility.SafePolicing.Remedies;
using GrantEligibility.SafePolicing.Scopes;
using GrantEligibility.SafePolicing.Standing;
using GrantEligibility.SafePolicing.Transition;

namespace GrantEligibility.SafePolicing;

/// <summary>The regimes of this package: Executive Order 13929 of 2020 and what EO 14074 kept of it in 2022 and 2023.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public static class SafePolicingRegimes
{
    private static readonly IReadOnlyList<Type> CredentialRules = RuleClasses.In(
        typeof(AgenciesTested),
        typeof(AwardReached),
        typeof(CredentialsListed),
        typeof(BodyAddressed),
        typeof(CertificatesIssued),
        typeof(CertificatesInForce),
        typeof(LapsedCertificatesCarried),
        typeof(ApplicationsPending),
        typeof(ApplicationsEnded),
        typeof(RequestsNotRecorded),
        typeof(LiveCredentialsPlaced),
        typeof(WeightiestGoverns));

    /// <summary>EO 13929, "Safe Policing for Safe Communities", with the DOJ Standards for Certification: in force from 2020-06-16 until 2022-05-25.</summary>
    public static Regime Eo13929 { get; } = new()
    {
        Id = "EO13929",
        Title = "Executive Order 13929, Safe Policing for Safe Communities",
        Version = "1.0",
        RequirementTypes =
        [
            typeof(CredentialHeldOrSought),
            typeof(ThreeTopicsReviewed),
            typeof(PoliciesComplyWithLaw),
            typeof(ChokeholdsProhibited),
            typeof(PrinciplesWeighed),
            typeof(InformationSubmitted),
            typeof(CoResponseFavoured),
            typeof(PurposeAreasFavoured),
        ],
        SharedRuleTypes =
        [
            .. RuleClasses.In(typeof(OrderStanding)),
            .. CredentialRules,
            .. RuleClasses.In(
                typeof(AgencyReached),
                typeof(FiscalYearGated),
                typeof(GateReached),
                typeof(ChokeholdWording),
                typeof(LawFindings),
                typeof(LawVerdicts),
                typeof(PolicyBesideCredential),
                typeof(SubmissionReached),
                typeof(EventsNamed),
                typeof(EventsSubmitted)),
        ],
        Options =
        [
            InterpretiveChoices.RevocationDay,
            InterpretiveChoices.BeforeTheStandards,
            InterpretiveChoices.Territories,
            InterpretiveChoices.BodyLosesStatus,
            InterpretiveChoices.DeniedApplicant,
            InterpretiveChoices.Revival,
            InterpretiveChoices.SubRecipients,
            InterpretiveChoices.EndOfWindows,
            InterpretiveChoices.Seeking,
            InterpretiveChoices.WhilePending,
            InterpretiveChoices.FactAgainstCredential,
            InterpretiveChoices.LateApplication,
            InterpretiveChoices.LaterFacts,
            InterpretiveChoices.ZeroReport,
            InterpretiveChoices.ClosedInvestigation,
            InterpretiveChoices.PartialSubmission,
            Suppositions.Revocation,
            Suppositions.IntakeOpening,
            Suppositions.DesignationEnd,
        ],
        Parameters = DocumentTexts.All,
        SharedFacts = RegimeFacts.Shared,
        Facts = RegimeFacts.For,
        Actions = AgencyActions.UnderTheOrder,
        Inquiries = OpenQuestions.UnderTheOrder,
        Caveats =
        [
            "EO 13929 §§ 2(b) and 3(d) bind the Attorney General \"as appropriate and consistent with applicable law\": what is said here is no promise of funds.",
            "EO 13929 § 6(b) makes the order subject to applicable law and the availability of appropriations.",
            "EO 13929 § 6(c): the order creates no right or benefit that anybody can enforce.",
            "DOJ Standards: certification does not prove legal compliance, is no defence in a lawsuit, and creates no rights of third parties.",
        ],
    };

    /// <summary>EO 14074 § 19(b), the transition: in force from 2022-05-25 until the new standards were final on 2023-05-25.</summary>
    public static Regime Eo14074Transition { get; } = new()
    {
        Id = "EO14074-TR",
        Title = "Executive Order 14074 § 19(b), accreditation requirements kept until new standards",
        Version = "1.0",
        RequirementTypes = [typeof(ProgrammesMayRequireAccreditation), typeof(AccreditationKept), typeof(GrantsPromotePolicies)],
        SharedRuleTypes = [.. RuleClasses.In(typeof(TransitionStanding)), .. CredentialRules],
        Options =
        [
            InterpretiveChoices.BodyLosesStatus,
            InterpretiveChoices.SubRecipients,
            InterpretiveChoices.EndOfWindows,
            InterpretiveChoices.Seeking,
            InterpretiveChoices.LateApplication,
            InterpretiveChoices.LaterFacts,
            Suppositions.DesignationEnd,
        ],
        Parameters = DocumentTexts.All,
        SharedFacts = RegimeFacts.Shared,
        Facts = RegimeFacts.For,
        Actions = AgencyActions.UnderTheTransition,
        Inquiries = OpenQuestions.UnderTheTransition,
        Caveats =
        [
            "EO 14074 § 19(b) keeps requirements programme by programme: the notice of the programme governs, and what is said here is no promise of funds.",
            "DOJ Standards: certification does not prove legal compliance, is no defence in a lawsuit, and creates no rights of third parties.",
        ],
    };

    /// <summary>Every regime of this package, in the order of their dates.</summary>
    public static IReadOnlyList<Regime> All { get; } = [Eo13929, Eo14074Transition];
}
