using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Where things stand in the part of a profile that describes one agency. Every profile has them in the same places, so
/// those of the applicant and the first sub-recipients are made once a process. Thread-safe.
/// </summary>
internal sealed class ProfilePlaces
{
    private const int Remembered = 8;

    private static readonly Place Profile = new(Document.Profile, string.Empty);

    private static readonly ProfilePlaces?[] Known = new ProfilePlaces?[Remembered];

    private ProfilePlaces(int caseNumber)
    {
        var root = caseNumber == 0 ? Profile : Profile.Of("subRecipients").Of(PlainText.Of(caseNumber - 1));
        var policy = root.Of("policy");
        var sharing = root.Of("informationSharing");
        Agency = root.Of("agency");
        Credentials = new ListPlaces(root.Of("credentials"));
        Accreditations = new ListPlaces(root.Of("accreditations"));
        UseOfForce = new ListPlaces(policy.Of("useOfForce"));
        LawConformity = new ListPlaces(policy.Of("lawConformity"));
        Chokehold = new ListPlaces(policy.Of("chokehold"));
        Terminations = new CategoryPlaces(sharing, CategoryName.Terminations, caseNumber);
        Decertifications = new CategoryPlaces(sharing, CategoryName.Decertifications, caseNumber);
        Convictions = new CategoryPlaces(sharing, CategoryName.Convictions, caseNumber);
        Judgments = new CategoryPlaces(sharing, CategoryName.Judgments, caseNumber);
        Resignations = new CategoryPlaces(sharing, CategoryName.Resignations, caseNumber);
        FbiCollection = sharing.Of("fbiCollection");
    }

    /// <summary>Statements on practices; only the applicant makes them.</summary>
    internal static ListPlaces Practices { get; } = new(Profile.Of("practices"));

    /// <summary>Ways of answering calls; only the applicant tells them.</summary>
    internal static ListPlaces CrisisResponses { get; } = new(Profile.Of("crisisResponses"));

    internal Place Agency { get; }

    internal ListPlaces Credentials { get; }

    internal ListPlaces Accreditations { get; }

    internal ListPlaces UseOfForce { get; }

    internal ListPlaces LawConformity { get; }

    internal ListPlaces Chokehold { get; }

    internal CategoryPlaces Terminations { get; }

    internal CategoryPlaces Decertifications { get; }

    internal CategoryPlaces Convictions { get; }

    internal CategoryPlaces Judgments { get; }

    internal CategoryPlaces Resignations { get; }

    internal Place FbiCollection { get; }

    /// <summary>The places of one agency.</summary>
    /// <param name="caseNumber">0 for the applicant; 1 and up for its sub-recipients.</param>
    internal static ProfilePlaces Of(int caseNumber) => caseNumber < Remembered
        ? Known[caseNumber] ??= new ProfilePlaces(caseNumber)
        : new ProfilePlaces(caseNumber);
}
