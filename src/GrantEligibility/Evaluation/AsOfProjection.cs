using System.Runtime.InteropServices;
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
internal readonly partial struct AsOfProjection
{
    private readonly DateOnly _asOf;
    private readonly int _caseNumber;
    private readonly ProfilePlaces _places;

    /// <summary>Projects what describes one agency.</summary>
    private AsOfProjection(DateOnly asOf, int caseNumber)
    {
        _asOf = asOf;
        _caseNumber = caseNumber;
        _places = ProfilePlaces.Of(caseNumber);
    }

    internal static AgencyProfile Of(AgencyProfile profile, DateOnly asOf)
    {
        var applicant = new AsOfProjection(asOf, caseNumber: 0);
        return profile with
        {
            Agency = applicant.Placed(profile.Agency, applicant._places.Agency),
            Credentials = applicant.Credentials(profile.Credentials),
            Accreditations = applicant.Accreditations(profile.Accreditations),
            Policy = applicant.Policy(profile.Policy),
            InformationSharing = applicant.InformationSharing(profile.InformationSharing),
            Practices = applicant.Practices(profile.Practices),
            CrisisResponses = applicant.CrisisResponses(profile.CrisisResponses),
            RecipientUnit = applicant.RecipientUnit(profile.RecipientUnit),
            SubRecipients = SubRecipients(profile.SubRecipients, asOf),
        };
    }

    internal static Award Of(Award award, DateOnly asOf) => award with
    {
        Place = new Place(Document.Award, string.Empty),
        MadeOn = award.MadeOn <= asOf ? award.MadeOn : null,
    };

    private static List<SubRecipient>? SubRecipients(IReadOnlyList<SubRecipient>? subRecipients, DateOnly asOf)
    {
        if (subRecipients is null)
        {
            return null;
        }

        var projected = new List<SubRecipient>(subRecipients.Count);
        for (var i = 0; i < subRecipients.Count; i++)
        {
            projected.Add(new AsOfProjection(asOf, caseNumber: i + 1).SubRecipient(subRecipients[i]));
        }

        return projected;
    }

    private SubRecipient SubRecipient(SubRecipient sub) => sub with
    {
        Agency = Placed(sub.Agency, _places.Agency),
        Credentials = Credentials(sub.Credentials),
        Accreditations = Accreditations(sub.Accreditations),
        Policy = Policy(sub.Policy),
        InformationSharing = InformationSharing(sub.InformationSharing),
    };

    private List<Credential>? Credentials(IReadOnlyList<Credential>? credentials) =>
        Placed(credentials, _places.Credentials, static (projection, credential) => projection.AsOf(credential));

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

    private List<Accreditation>? Accreditations(IReadOnlyList<Accreditation>? accreditations) =>
        Placed(accreditations, _places.Accreditations, static (projection, a) => projection.HasHappened(a.AwardedOn) ? a : null);

    private UseOfForcePolicy Policy(UseOfForcePolicy? policy) => new()
    {
        UseOfForce = InForce(policy?.UseOfForce, _places.UseOfForce, static p => p.From),
        LawConformity = Placed(policy?.LawConformity, _places.LawConformity, static (projection, finding) => projection.AsOf(finding)),
        Chokehold = InForce(policy?.Chokehold, _places.Chokehold, static p => p.From),
    };

    private LawConformityFinding? AsOf(LawConformityFinding finding) =>
        !HasHappened(finding.On) ? null
        : finding.CuredOn > _asOf ? finding with { CuredOn = null }
        : finding;

    private InformationSharing InformationSharing(InformationSharing? sharing) => new()
    {
        Terminations = Category(sharing?.Terminations, _places.Terminations),
        Decertifications = Category(sharing?.Decertifications, _places.Decertifications),
        Convictions = Category(sharing?.Convictions, _places.Convictions),
        Judgments = Category(sharing?.Judgments, _places.Judgments),
        Resignations = Category(sharing?.Resignations, _places.Resignations),
        FbiCollection = sharing?.FbiCollection is { } fbi && HasHappened(fbi.Since) ? Placed(fbi, _places.FbiCollection) : null,
    };

    private InformationCategory Category(InformationCategory? category, CategoryPlaces places) => category is null
        ? places.Unknown
        : category with
        {
            Place = places.Unknown.Place,
            CaseNumber = _caseNumber,
            Name = places.Unknown.Name,
            Events = Events(category.Events, places),
            ZeroReportsFiledOn = Happened(category.ZeroReportsFiledOn),
            LegalBar = category.LegalBar is { } bar && Holds(bar.From, bar.Until) ? bar : null,
        };

    private List<OfficerEvent>? Events(IReadOnlyList<OfficerEvent>? events, CategoryPlaces places)
    {
        if (events is null)
        {
            return null;
        }

        var happened = new List<OfficerEvent>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            if (HasHappened(events[i].On))
            {
                happened.Add(AsOf(events[i], places.Unknown.Name, places.Events[i]));
            }
        }

        return happened;
    }

    private OfficerEvent AsOf(OfficerEvent officerEvent, CategoryName category, Place place) => officerEvent with
    {
        Place = place,
        CaseNumber = _caseNumber,
        Category = category,
        Submitted = officerEvent.SubmittedOn is { } day ? HasHappened(day) : officerEvent.Submitted,
        SubmittedOn = Happened(officerEvent.SubmittedOn),
        FairProcessCompletedOn = Happened(officerEvent.FairProcessCompletedOn),
        ClosedWithoutFindingOn = Happened(officerEvent.ClosedWithoutFindingOn),
    };

    /// <summary>The statements that had begun; of two on one practice, the one in force.</summary>
    private List<Practice>? Practices(IReadOnlyList<Practice>? practices)
    {
        if (Placed(practices, ProfilePlaces.Practices, static (projection, p) => projection.HasHappened(p.From) ? p : null) is not { } begun)
        {
            return null;
        }

        var inForce = 0;
        foreach (var practice in CollectionsMarshal.AsSpan(begun))
        {
            var other = 0;
            while (other < inForce && begun[other].Name != practice.Name)
            {
                other++;
            }

            if (other == inForce)
            {
                begun[inForce++] = practice;
            }
            else if (practice.From > begun[other].From)
            {
                begun[other] = practice;
            }
        }

        begun.RemoveRange(inForce, begun.Count - inForce);
        return begun;
    }

    private List<CrisisResponse>? CrisisResponses(IReadOnlyList<CrisisResponse>? responses) =>
        Placed(responses, ProfilePlaces.CrisisResponses, static (projection, r) => projection.Holds(r.From, r.Until) ? r : null);

    /// <summary>Of versions that replace each other, the one in force; none where none had begun.</summary>
    private T[]? InForce<T>(IReadOnlyList<T>? versions, ListPlaces places, Func<T, DateOnly> from)
        where T : Fact
    {
        if (versions is null)
        {
            return null;
        }

        var latest = -1;
        for (var i = 0; i < versions.Count; i++)
        {
            if (HasHappened(from(versions[i])) && (latest < 0 || from(versions[i]) > from(versions[latest])))
            {
                latest = i;
            }
        }

        return latest < 0 ? [] : [Placed(versions[latest], places[latest])];
    }

    /// <summary>The facts of a list as they stood, each where it stands in the document; without those that did not stand yet.</summary>
    private List<T>? Placed<T>(IReadOnlyList<T>? facts, ListPlaces places, Func<AsOfProjection, T, T?> asOf)
        where T : Fact
    {
        if (facts is null)
        {
            return null;
        }

        var placed = new List<T>(facts.Count);
        for (var i = 0; i < facts.Count; i++)
        {
            if (asOf(this, facts[i]) is { } then)
            {
                placed.Add(Placed(then, places[i]));
            }
        }

        return placed;
    }

    private T Placed<T>(T fact, Place place)
        where T : Fact => fact with { Place = place, CaseNumber = _caseNumber };

    private List<DateOnly>? Happened(IReadOnlyList<DateOnly>? days)
    {
        if (days is null)
        {
            return null;
        }

        var happened = new List<DateOnly>(days.Count);
        for (var i = 0; i < days.Count; i++)
        {
            if (HasHappened(days[i]))
            {
                happened.Add(days[i]);
            }
        }

        return happened;
    }

    private bool HasHappened(DateOnly? day) => day <= _asOf;

    private bool HasHappened(DateOnly day) => day <= _asOf;

    private DateOnly? Happened(DateOnly? day) => HasHappened(day) ? day : null;

    private bool Holds(DateOnly? from, DateOnly? until) => !(from > _asOf) && !(until <= _asOf);
}
