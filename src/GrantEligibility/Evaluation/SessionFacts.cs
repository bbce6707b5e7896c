using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>Lists the facts of a projected profile: what rules match on.</summary>
internal static class SessionFacts
{
    /// <summary>The facts of a profile and an award that <see cref="AsOfProjection"/> has placed.</summary>
    internal static IEnumerable<Fact> Of(AgencyProfile profile, Award award, DateOnly asOf)
    {
        foreach (var fact in OfAgency(profile.Agency, award, asOf, profile.Credentials, profile.Accreditations, profile.Policy!, profile.InformationSharing!))
        {
            yield return fact;
        }

        yield return Found(SearchSubject.SubRecipients, profile.SubRecipients?.Count, profile.Agency, "/subRecipients");
        yield return Found(SearchSubject.Practices, profile.Practices?.Count, profile.Agency, "/practices");
        yield return Found(SearchSubject.CrisisResponses, profile.CrisisResponses?.Count, profile.Agency, "/crisisResponses");
        foreach (var fact in Each(profile.Practices).Concat(Each(profile.CrisisResponses)))
        {
            yield return fact;
        }

        foreach (var sub in profile.SubRecipients ?? [])
        {
            foreach (var fact in OfAgency(sub.Agency, award, asOf, sub.Credentials, sub.Accreditations, sub.Policy!, sub.InformationSharing!))
            {
                yield return fact;
            }
        }
    }

    private static IEnumerable<Fact> OfAgency(
        Agency agency,
        Award award,
        DateOnly asOf,
        IReadOnlyList<Credential>? credentials,
        IReadOnlyList<Accreditation>? accreditations,
        UseOfForcePolicy policy,
        InformationSharing sharing)
    {
        yield return new Case { Number = agency.CaseNumber, CaseNumber = agency.CaseNumber, Place = agency.Place, Agency = agency, Award = award, AsOf = asOf };
        yield return Found(SearchSubject.Credentials, credentials?.Count, agency, "/credentials");
        yield return Found(SearchSubject.Accreditations, accreditations?.Count, agency, "/accreditations");
        yield return Found(SearchSubject.LawConformityFindings, policy.LawConformity?.Count, agency, "/policy/lawConformity");
        yield return Found(SearchSubject.ChokeholdPolicies, policy.Chokehold?.Count, agency, "/policy/chokehold");

        var chokehold = policy.Chokehold is { Count: > 0 } versions
            ? versions[0]
            : new ChokeholdPolicy { From = asOf, CaseNumber = agency.CaseNumber, Place = PlaceOf(agency, "/policy/chokehold/-") };
        yield return chokehold;

        InformationCategory[] categories =
            [sharing.Terminations!, sharing.Decertifications!, sharing.Convictions!, sharing.Judgments!, sharing.Resignations!];
        var lists = Each(credentials)
            .Concat(Each(accreditations))
            .Concat(Each(policy.UseOfForce))
            .Concat(Each(policy.LawConformity))
            .Concat(categories)
            .Concat(categories.SelectMany(c => Each(c.Events)));
        foreach (var fact in lists)
        {
            yield return fact;
        }

        if (sharing.FbiCollection is { } fbi)
        {
            yield return fbi;
        }
    }

    private static IEnumerable<Fact> Each(IEnumerable<Fact>? facts) => facts ?? [];

    private static Search Found(SearchSubject subject, int? count, Agency agency, string pointer) =>
        new() { Subject = subject, Found = count, CaseNumber = agency.CaseNumber, Place = PlaceOf(agency, pointer) };

    /// <summary>A place in the part of the profile that describes the agency.</summary>
    private static Place PlaceOf(Agency agency, string pointer)
    {
        const string Own = "/agency";
        return agency.Place with { Pointer = agency.Place.Pointer[..^Own.Length] + pointer };
    }
}
