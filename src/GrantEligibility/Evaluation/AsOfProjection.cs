using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Cuts a profile and an award back to a day: what had not happened yet is not there. Gives every fact its place in the
/// document it came from and the number of the case it belongs to.
/// </summary>
/// <remarks>
/// Where an event is gone, so is everything that came with it: a certificate not yet issued recites nothing. A list stays
/// a list: as of a day before the first entry, it is known to be empty.
/// </remarks>
internal sealed class AsOfProjection
{
    private readonly DateOnly _asOf;

    private AsOfProjection(DateOnly asOf) => _asOf = asOf;

    internal static AgencyProfile Of(AgencyProfile profile, DateOnly asOf) => new AsOfProjection(asOf).Project(profile);

    internal static Award Of(Award award, DateOnly asOf) => award with
    {
        Place = new Place(Document.Award, string.Empty),
        MadeOn = new AsOfProjection(asOf).Happened(award.MadeOn),
    };

    private AgencyProfile Project(AgencyProfile profile)
    {
        var root = new Scope(new Place(Document.Profile, string.Empty), CaseNumber: 0);
        return profile with
        {
            Agency = root.Placed(profile.Agency, root.Place.Of("agency")),
            Credentials = Credentials(profile.Credentials, root),
            Accreditations = Accreditations(profile.Accreditations, root),
            Policy = Policy(profile.Policy, root),
            InformationSharing = InformationSharing(profile.InformationSharing, root),
            Practices = Practices(profile.Practices, root),
            CrisisResponses = CrisisResponses(profile.CrisisResponses, root),
            SubRecipients = profile.SubRecipients?.Select((sub, i) => SubRecipient(sub, root.Sub(i))).ToList(),
        };
    }

    private SubRecipient SubRecipient(SubRecipient sub, Scope scope) => sub with
    {
        Agency = scope.Placed(sub.Agency, scope.Place.Of("agency")),
        Credentials = Credentials(sub.Credentials, scope),
        Accreditations = Accreditations(sub.Accreditations, scope),
        Policy = Policy(sub.Policy, scope),
        InformationSharing = InformationSharing(sub.InformationSharing, scope),
    };

    private List<Credential>? Credentials(IReadOnlyList<Credential>? credentials, Scope scope) =>
        scope.Placed(credentials, scope.Place.Of("credentials"), AsOf);

    /// <summary>The credential as it stood; null where nothing of it had happened yet.</summary>
    private Credential? AsOf(Credential credential)
    {
        if (StoodAsItStands(credential))
        {
            return credential;
        }

        var then = credential with
        {
            IntentDeclaredOn = Happened(credential.IntentDeclaredOn),
            AppliedOn = Happened(credential.AppliedOn),
            AcknowledgedOn = Happened(credential.AcknowledgedOn),
            DeterminedOn = HasHappened(credential.CertifiedOn) ? credential.DeterminedOn : null,
            CertifiedOn = Happened(credential.CertifiedOn),
            DeniedOn = Happened(credential.DeniedOn),
            WithdrawnOn = Happened(credential.WithdrawnOn),
            RevokedOn = Happened(credential.RevokedOn),
            Recites = HasHappened(credential.CertifiedOn) ? credential.Recites : null,
        };
        return HasNoDate(then) && !HasNoDate(credential) ? null : then;
    }

    private bool StoodAsItStands(Credential credential)
    {
        var isAnyAhead = credential.IntentDeclaredOn > _asOf || credential.AppliedOn > _asOf || credential.AcknowledgedOn > _asOf
            || credential.CertifiedOn > _asOf || credential.DeniedOn > _asOf || credential.WithdrawnOn > _asOf || credential.RevokedOn > _asOf;
        var hasWhatCameWithNothing = credential is { CertifiedOn: null } and not { DeterminedOn: null, Recites: null };
        return !isAnyAhead && !hasWhatCameWithNothing;
    }

    private static bool HasNoDate(Credential credential) =>
        (credential.IntentDeclaredOn ?? credential.AppliedOn ?? credential.AcknowledgedOn ?? credential.DeterminedOn
            ?? credential.CertifiedOn ?? credential.DeniedOn ?? credential.WithdrawnOn ?? credential.RevokedOn) is null;

    private List<Accreditation>? Accreditations(IReadOnlyList<Accreditation>? accreditations, Scope scope) =>
        scope.Placed(accreditations, scope.Place.Of("accreditations"), a => HasHappened(a.AwardedOn) ? a : null);

    private UseOfForcePolicy Policy(UseOfForcePolicy? policy, Scope scope)
    {
        var place = scope.Place.Of("policy");
        return new UseOfForcePolicy
        {
            UseOfForce = InForce(scope.Placed(policy?.UseOfForce, place.Of("useOfForce"), p => HasHappened(p.From) ? p : null), p => p.From),
            LawConformity = scope.Placed(policy?.LawConformity, place.Of("lawConformity"), AsOf),
            Chokehold = InForce(scope.Placed(policy?.Chokehold, place.Of("chokehold"), p => HasHappened(p.From) ? p : null), p => p.From),
        };
    }

    private LawConformityFinding? AsOf(LawConformityFinding finding) =>
        !HasHappened(finding.On) ? null
        : finding.CuredOn > _asOf ? finding with { CuredOn = null }
        : finding;

    private InformationSharing InformationSharing(InformationSharing? sharing, Scope scope)
    {
        var place = scope.Place.Of("informationSharing");
        return new InformationSharing
        {
            Terminations = Category(sharing?.Terminations, CategoryName.Terminations),
            Decertifications = Category(sharing?.Decertifications, CategoryName.Decertifications),
            Convictions = Category(sharing?.Convictions, CategoryName.Convictions),
            Judgments = Category(sharing?.Judgments, CategoryName.Judgments),
            Resignations = Category(sharing?.Resignations, CategoryName.Resignations),
            FbiCollection = sharing?.FbiCollection is { } fbi && HasHappened(fbi.Since)
                ? scope.Placed(fbi, place.Of("fbiCollection"))
                : null,
        };

        InformationCategory Category(InformationCategory? category, CategoryName name)
        {
            var at = place.Of(PlainText.Of(name));
            return scope.Placed(category ?? new InformationCategory(), at) with
            {
                Name = name,
                Events = scope.Placed(category?.Events, at.Of("events"), e => HasHappened(e.On) ? AsOf(e, name) : null),
                ZeroReportsFiledOn = category?.ZeroReportsFiledOn?.Where(HasHappened).ToList(),
                LegalBar = category?.LegalBar is { } bar && Holds(bar.From, bar.Until) ? bar : null,
            };
        }
    }

    private OfficerEvent AsOf(OfficerEvent officerEvent, CategoryName category) => officerEvent with
    {
        Category = category,
        Submitted = officerEvent.SubmittedOn is { } day ? HasHappened(day) : officerEvent.Submitted,
        SubmittedOn = Happened(officerEvent.SubmittedOn),
        FairProcessCompletedOn = Happened(officerEvent.FairProcessCompletedOn),
        ClosedWithoutFindingOn = Happened(officerEvent.ClosedWithoutFindingOn),
    };

    private List<Practice>? Practices(IReadOnlyList<Practice>? practices, Scope scope) =>
        scope.Placed(practices, scope.Place.Of("practices"), p => HasHappened(p.From) ? p : null)?
            .GroupBy(p => p.Name)
            .Select(versions => versions.MaxBy(p => p.From)!)
            .ToList();

    private List<CrisisResponse>? CrisisResponses(IReadOnlyList<CrisisResponse>? responses, Scope scope) =>
        scope.Placed(responses, scope.Place.Of("crisisResponses"), r => Holds(r.From, r.Until) ? r : null);

    /// <summary>Of versions that had begun and replace each other, the one in force.</summary>
    private static List<T>? InForce<T>(List<T>? versions, Func<T, DateOnly> from) =>
        versions is { Count: > 1 } ? [versions.MaxBy(from)!] : versions;

    private bool HasHappened(DateOnly? day) => day <= _asOf;

    private bool HasHappened(DateOnly day) => day <= _asOf;

    private DateOnly? Happened(DateOnly? day) => HasHappened(day) ? day : null;

    private bool Holds(DateOnly? from, DateOnly? until) => !(from > _asOf) && !(until <= _asOf);

    /// <summary>The part of the profile that describes one agency.</summary>
    private readonly record struct Scope(Place Place, int CaseNumber)
    {
        internal Scope Sub(int index) => new(Place.Of("subRecipients").Of(PlainText.Of(index)), index + 1);

        internal T Placed<T>(T fact, Place place)
            where T : Fact => fact with { Place = place, CaseNumber = CaseNumber };

        /// <summary>The facts of a list as they stood, each where it stands in the document; without those that did not stand yet.</summary>
        internal List<T>? Placed<T>(IReadOnlyList<T>? facts, Place place, Func<T, T?> asOf)
            where T : Fact
        {
            if (facts is null)
            {
                return null;
            }

            var placed = new List<T>(facts.Count);
            for (var i = 0; i < facts.Count; i++)
            {
                if (asOf(facts[i]) is { } then)
                {
                    placed.Add(Placed(then, place.Of(PlainText.Of(i))));
                }
            }

            return placed;
        }
    }
}
