using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Evaluation;

/// <summary>Lists the facts of a projected profile: what rules match on.</summary>
internal readonly struct SessionFacts
{
    // What most questions have, a regime's own facts included.
    private const int Usual = 48;

    // What is found in an applicant's lists, up to a few: the same facts in every profile, so they are made once a process.
    private const int FewFound = 4;
    private static readonly Search?[,] SearchesOfApplicants = new Search?[Enum.GetValues<SearchSubject>().Length, FewFound + 1];

    private readonly List<Fact> _facts;
    private readonly Award _award;
    private readonly DateOnly _asOf;

    private SessionFacts(Award award, DateOnly asOf) => (_facts, _award, _asOf) = (new(Usual), award, asOf);

    /// <summary>The facts of a profile and an award that <see cref="AsOfProjection"/> has placed.</summary>
    internal static List<Fact> Of(AgencyProfile profile, Award award, DateOnly asOf)
    {
        var facts = new SessionFacts(award, asOf);
        facts.AddAgency(profile.Agency, profile.Credentials, profile.Accreditations, profile.Policy!, profile.InformationSharing!);
        facts.AddSearch(SearchSubject.SubRecipients, profile.SubRecipients?.Count, profile.Agency, "/subRecipients");
        facts.AddSearch(SearchSubject.Practices, profile.Practices?.Count, profile.Agency, "/practices");
        facts.AddSearch(SearchSubject.CrisisResponses, profile.CrisisResponses?.Count, profile.Agency, "/crisisResponses");
        facts.AddEach(profile.Practices);
        facts.AddEach(profile.CrisisResponses);
        foreach (var sub in profile.SubRecipients ?? [])
        {
            facts.AddAgency(sub.Agency, sub.Credentials, sub.Accreditations, sub.Policy!, sub.InformationSharing!);
        }

        return facts._facts;
    }

    private void AddAgency(
        Agency agency,
        IReadOnlyList<Credential>? credentials,
        IReadOnlyList<Accreditation>? accreditations,
        UseOfForcePolicy policy,
        InformationSharing sharing)
    {
        _facts.Add(new Case { Number = agency.CaseNumber, CaseNumber = agency.CaseNumber, Place = agency.Place, Agency = agency, Award = _award, AsOf = _asOf });
        AddSearch(SearchSubject.Credentials, credentials?.Count, agency, "/credentials");
        AddSearch(SearchSubject.Accreditations, accreditations?.Count, agency, "/accreditations");
        AddSearch(SearchSubject.LawConformityFindings, policy.LawConformity?.Count, agency, "/policy/lawConformity");
        AddSearch(SearchSubject.ChokeholdPolicies, policy.Chokehold?.Count, agency, "/policy/chokehold");
        _facts.Add(policy.Chokehold is { Count: > 0 } versions
            ? versions[0]
            : new ChokeholdPolicy { From = _asOf, CaseNumber = agency.CaseNumber, Place = PlaceOf(agency, "/policy/chokehold/-") });

        AddEach(credentials);
        AddEach(accreditations);
        AddEach(policy.UseOfForce);
        AddEach(policy.LawConformity);
        AddCategory(sharing.Terminations!);
        AddCategory(sharing.Decertifications!);
        AddCategory(sharing.Convictions!);
        AddCategory(sharing.Judgments!);
        AddCategory(sharing.Resignations!);
        if (sharing.FbiCollection is { } fbi)
        {
            _facts.Add(fbi);
        }
    }

    private void AddCategory(InformationCategory category)
    {
        _facts.Add(category);
        AddEach(category.Events);
    }

    private void AddEach(IReadOnlyList<Fact>? facts)
    {
        for (var i = 0; i < facts?.Count; i++)
        {
            _facts.Add(facts[i]);
        }
    }

    private void AddSearch(SearchSubject subject, int? count, Agency agency, string pointer) => _facts.Add(agency.CaseNumber == 0 && !(count >= FewFound)
        ? SearchesOfApplicants[(int)subject, (count + 1) ?? 0] ??= SearchOf(subject, count, agency, pointer)
        : SearchOf(subject, count, agency, pointer));

    private static Search SearchOf(SearchSubject subject, int? count, Agency agency, string pointer) =>
        new() { Subject = subject, Found = count, CaseNumber = agency.CaseNumber, Place = PlaceOf(agency, pointer) };

    /// <summary>A place in the part of the profile that describes the agency.</summary>
    private static Place PlaceOf(Agency agency, string pointer)
    {
        const string Own = "/agency";
        return agency.Place with { Pointer = agency.Place.Pointer[..^Own.Length] + pointer };
    }
}
