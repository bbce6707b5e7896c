using GrantEligibility.Bills;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.JusticeInPolicing.Certification;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.JusticeInPolicing.SetAsides;
using GrantEligibility.JusticeInPolicing.SexualActs;
using GrantEligibility.JusticeInPolicing.Terms;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>
/// What the regime knows beside the profile and the award: the gates of the bill, its numbers, and what is tested of the profile.
/// </summary>
internal static class RegimeFacts
{
    private static readonly Place Unit = new(Document.Profile, "/recipientUnit");

    /// <summary>The gates and the numbers, as of the enactment that is supposed.</summary>
    internal static IEnumerable<Fact> Shared(IReadOnlyDictionary<string, string> options) =>
    [
        .. BillFacts.Shared(SectionNames.Bill, options, BillGates.Of),
        .. AssumedEnactment.In(options) is { } enacted ? [BillTerms.On(enacted), .. SetAsideTerms.On(enacted)] : Array.Empty<Fact>(),
    ];

    /// <summary>What is tested in one question.</summary>
    internal static IEnumerable<Fact> For(RegimeInput input)
    {
        var unit = input.Profile.RecipientUnit;
        return
        [
            .. BillFacts.For(input),
            .. LawsTested.Of(input),
            .. CertificationTested.Of(input) is { } certification ? [certification] : Array.Empty<Fact>(),
            .. ActsReportRecord.Of(input) is { } reports ? [reports] : Array.Empty<Fact>(),
            .. unit?.StopReporting ?? [],
            Looked(SearchSubject.StopReporting, unit?.StopReporting?.Count, "stopReporting"),
            .. unit?.ProfilingCertifications ?? [],
            Looked(SearchSubject.ProfilingCertifications, unit?.ProfilingCertifications?.Count, "profilingCertifications"),
            .. unit?.ForceReporting ?? [],
            Looked(SearchSubject.ForceReporting, unit?.ForceReporting?.Count, "forceReporting"),
            SetAsideRecord.Of(input),
        ];
    }

    private static Search Looked(SearchSubject subject, int? found, string list) =>
        new() { Subject = subject, Found = found, CaseNumber = 0, Place = Unit.Of(list) };
}
