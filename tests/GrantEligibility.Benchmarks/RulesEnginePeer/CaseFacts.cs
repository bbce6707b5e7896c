using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.Scopes;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>One agency of a question: what is known of it as of the day, and what the workflows have concluded so far.</summary>
public sealed class CaseFacts
{
    private static readonly ChokeholdPolicy NoChokeholdPolicy = new() { From = DateOnly.MinValue };

    private CaseFacts(
        QuestionFacts question,
        Agency agency,
        bool isApplicant,
        IReadOnlyList<Credential>? credentials,
        IReadOnlyList<Accreditation>? accreditations,
        UseOfForcePolicy? policy,
        InformationSharing? sharing)
    {
        Question = question;
        Agency = agency;
        IsApplicant = isApplicant;
        Sharing = sharing;
        Credentials = CredentialsOf(credentials);
        var accreditationsSeen = QuestionFacts.Seen(accreditations, a => question.HasHappened(a.AwardedOn));
        (Accreditations, AccreditationsFound) = (accreditationsSeen ?? [], accreditationsSeen?.Count);
        var findingsSeen = QuestionFacts.Seen(policy?.LawConformity, f => question.HasHappened(f.On));
        (LawFindings, LawFindingsFound) = (findingsSeen?.ConvertAll(f => new LawFindingFacts(question, f)) ?? [], findingsSeen?.Count);
        Chokeholds = InForce(policy?.Chokehold, p => p.From) ?? NoChokeholdPolicy;
        WrittenPolicyExists = InForce(policy?.UseOfForce, p => p.From)?.Exists;
        (Practices, CrisisResponses) = (question.Practices ?? [], question.CrisisResponses ?? []);
        Input = new("k", this);
    }

    public bool IsApplicant { get; }

    public Agency Agency { get; }

    public OptionReadings Options => Question.Options;

    public DateOnly AsOf => Question.AsOf;

    public Award Award => Question.Award;

    public Timeline Timeline => Question.Timeline;

    public OrderParameters Parameters => Question.Parameters;

    public bool IsInForce => Question.IsInForce == true;

    public int? CredentialsFound => Credentials?.Count;

    public List<Accreditation> Accreditations { get; }

    public int? AccreditationsFound { get; }

    public List<LawFindingFacts> LawFindings { get; }

    public int? LawFindingsFound { get; }

    public ChokeholdPolicy Chokeholds { get; }

    public bool? WrittenPolicyExists { get; }

    public int? SubRecipientsFound => Question.SubRecipientsFound;

    public int? PracticesFound => Question.Practices?.Count;

    public List<Practice> Practices { get; }

    public int? CrisisResponsesFound => Question.CrisisResponses?.Count;

    public List<CrisisResponse> CrisisResponses { get; }

    public bool IsInFbiCollection => Question.HasHappened(Sharing?.FbiCollection?.Since);

    public bool IsTested { get; internal set; }

    public Reach? AgencyReach { get; internal set; }

    public Reach? AwardReach { get; internal set; }

    public Reach? FiscalYearReach { get; internal set; }

    public Gate? FundingGate { get; internal set; }

    public bool CanBeMet => FundingGate is not (null or Gate.AwaitsStandards);

    public bool IsLawConfirmed { get; internal set; }

    public List<VerdictFacts> Verdicts { get; } = [];

    /// <summary>Credentials whose standing is concluded.</summary>
    public List<CredentialFacts> Standings { get; } = [];

    public List<CredentialFacts> Governing { get; } = [];

    public List<WeighedFacts> Weighed { get; } = [];

    public bool IsCredentialOpen { get; internal set; }

    public bool MayCertificateBeHeld { get; internal set; }

    public bool IsSubmissionReached { get; internal set; }

    public bool IsSubmissionCertain { get; internal set; }

    internal QuestionFacts Question { get; }

    /// <summary>Null: nobody looked.</summary>
    internal List<CredentialFacts>? Credentials { get; }

    internal InformationSharing? Sharing { get; }

    internal RuleParameter Input { get; }

    /// <summary>The applicant, then the sub-recipients.</summary>
    internal static CaseFacts[] Of(QuestionFacts question, AgencyProfile profile)
    {
        var cases = new CaseFacts[1 + (profile.SubRecipients?.Count ?? 0)];
        cases[0] = new(
            question, profile.Agency, true, profile.Credentials, profile.Accreditations, profile.Policy, profile.InformationSharing);
        for (var i = 1; i < cases.Length; i++)
        {
            var sub = profile.SubRecipients![i - 1];
            cases[i] = new(question, sub.Agency, false, sub.Credentials, sub.Accreditations, sub.Policy, sub.InformationSharing);
        }

        return cases;
    }

    /// <summary>Adds a verdict; two rows may come to the same.</summary>
    internal void Add(MandatoryPoint point, Verdict verdict)
    {
        if (!Verdicts.Exists(v => v.Point == point && v.Verdict == verdict))
        {
            Verdicts.Add(new(this, point, verdict));
        }
    }

    private List<CredentialFacts>? CredentialsOf(IReadOnlyList<Credential>? credentials)
    {
        if (credentials is null)
        {
            return null;
        }

        var seen = new List<CredentialFacts>(credentials.Count);
        foreach (var credential in credentials)
        {
            var facts = new CredentialFacts(this, credential);
            if (!facts.IsGone)
            {
                seen.Add(facts);
            }
        }

        return seen;
    }

    /// <summary>The latest of several versions that had begun by the day; null: none had.</summary>
    private T? InForce<T>(IReadOnlyList<T>? versions, Func<T, DateOnly> from)
        where T : class
    {
        T? latest = null;
        foreach (var version in versions ?? [])
        {
            if (Question.HasHappened(from(version)) && (latest is null || from(version) > from(latest)))
            {
                latest = version;
            }
        }

        return latest;
    }
}
