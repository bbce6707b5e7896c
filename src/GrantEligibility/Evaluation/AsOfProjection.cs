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
        scope.Placed(credentials, scope.Place.Of("credentials"))?.Select(AsOf).OfType<Credential>().ToList();

    /// <summary>The credential as it stood; null where nothing of it had happened yet.</summary>
    private Credential? AsOf(Credential credential)
    {
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

    private static bool HasNoDate(Credential credential) =>
        (credential.IntentDeclaredOn ?? credential.AppliedOn ?? credential.AcknowledgedOn ?? credential.DeterminedOn
            ?? credential.CertifiedOn ?? credential.DeniedOn ?? credential.WithdrawnOn ?? credential.RevokedOn) is null;

    private List<Accreditation>? Accreditations(IReadOnlyList<Accreditation>? accreditations, Scope scope) =>
        scope.Placed(accreditations, scope.Place.Of("accreditations"))?.Where(a => HasHappened(a.AwardedOn)).ToList();

    private UseOfForcePolicy Policy(UseOfForcePolicy? policy, Scope scope)
    {
        var place = scope.Place.Of("policy");
        return new UseOfForcePolicy
        {
            UseOfForce = InForce(scope.Placed(policy?.UseOfForce, place.Of("useOfForce")), p => p.From),
            LawConformity = scope.Placed(policy?.LawConformity, place.Of("lawConformity"))?
                .Where(f => HasHappened(f.On))
                .Select(f => f with { CuredOn = Happened(f.CuredOn) })
                .ToList(),
            Chokehold = InForce(scope.Placed(policy?.Chokehold, place.Of("chokehold")), p => p.From),
        };
    }

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
                Events = scope.Placed(category?.Events, at.Of("events"))?
                    .Where(e => HasHappened(e.On))
                    .Select(e => AsOf(e) with { Category = name })
                    .ToList(),
                ZeroReportsFiledOn = category?.ZeroReportsFiledOn?.Where(HasHappened).ToList(),
                LegalBar = category?.LegalBar is { } bar && Holds(bar.From, bar.Until) ? bar : null,
            };
        }
    }

    private OfficerEvent AsOf(OfficerEvent officerEvent) => officerEvent with
    {
        Submitted = officerEvent.SubmittedOn is { } day ? HasHappened(day) : officerEvent.Submitted,
        SubmittedOn = Happened(officerEvent.SubmittedOn),
        FairProcessCompletedOn = Happened(officerEvent.FairProcessCompletedOn),
        ClosedWithoutFindingOn = Happened(officerEvent.ClosedWithoutFindingOn),
    };

    private List<Practice>? Practices(IReadOnlyList<Practice>? practices, Scope scope) =>
        scope.Placed(practices, scope.Place.Of("practices"))?
            .Where(p => HasHappened(p.From))
            .GroupBy(p => p.Name)
            .Select(versions => versions.MaxBy(p => p.From)!)
            .ToList();

    private List<CrisisResponse>? CrisisResponses(IReadOnlyList<CrisisResponse>? responses, Scope scope) =>
        scope.Placed(responses, scope.Place.Of("crisisResponses"))?.Where(r => Holds(r.From, r.Until)).ToList();

    /// <summary>Of versions that replace each other, the one in force; none where none had begun.</summary>
    private List<T>? InForce<T>(List<T>? versions, Func<T, DateOnly> from) =>
        versions?.Where(v => HasHappened(from(v))).OrderByDescending(from).Take(1).ToList();

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

        internal List<T>? Placed<T>(IReadOnlyList<T>? facts, Place place)
            where T : Fact
        {
            var scope = this;
            return facts?.Select((fact, i) => scope.Placed(fact, place.Of(PlainText.Of(i)))).ToList();
        }
    }
}
