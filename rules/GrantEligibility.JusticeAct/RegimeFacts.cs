using GrantEligibility.Bills;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Chokeholds;
using GrantEligibility.JusticeAct.DisciplinaryRecords;
using GrantEligibility.JusticeAct.Reductions;
using GrantEligibility.JusticeAct.Reports;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>
/// What the regime knows beside the profile and the award: the gates of the bill, its numbers, and what is tested of the profile.
/// </summary>
internal static class RegimeFacts
{
    private static readonly Place Unit = new(Document.Profile, "/recipientUnit");

    /// <summary>The gates and the numbers, as of the enactment that is supposed.</summary>
    internal static IEnumerable<Fact> Shared(IReadOnlyDictionary<string, string> options)
    {
        var day = Bills.Enactments.AssumedEnactment.In(options);
        return
        [
            .. BillFacts.Shared(SectionNames.Bill, options, GatesOf),
            .. day is { } enacted ? [RetentionTerms.On(enacted), LocalitiesTerms.On(enacted), .. ReductionTerms.On(enacted)] : Array.Empty<Fact>(),
        ];
    }

    /// <summary>What is tested in one question.</summary>
    internal static IEnumerable<Fact> For(RegimeInput input)
    {
        var unit = input.Profile.RecipientUnit;
        return
        [
            .. BillFacts.For(input),
            .. WordingTested.Of(input) is { } wording ? [wording] : Array.Empty<Fact>(),
            .. ReportRecord.Of(input),
            LocalitiesRecord.Of(input),
            .. unit?.BodyCameraPolicies ?? [],
            Looked(SearchSubject.BodyCameraPolicies, unit?.BodyCameraPolicies?.Count, "bodyCameraPolicies"),
            .. unit?.DisciplinaryRecords ?? [],
            Looked(SearchSubject.DisciplinaryRecords, unit?.DisciplinaryRecords?.Count, "disciplinaryRecords"),
        ];
    }

    /// <summary>
    /// The gates, from the first fiscal year that begins after the enactment on. Whether they reach Tribes is read nowhere, but
    /// where the text says applicant or entity.
    /// </summary>
    private static IEnumerable<Gate> GatesOf(DateOnly enacted)
    {
        var first = FederalFiscalYear.FirstAfter(enacted);
        var everyone = Enum.GetValues<UnitKind>();
        yield return StateOrLocality(SectionNames.UseOfForceReports, FundingProgram.Byrne);
        yield return StateOrLocality(SectionNames.NoKnockReports, FundingProgram.Byrne);
        yield return StateOrLocality(SectionNames.Chokeholds, FundingProgram.Byrne, FundingProgram.Cops);
        yield return StateOrLocality(SectionNames.DisciplinaryRecords, FundingProgram.Byrne);
        yield return Gate.Of(SectionNames.Bill, SectionNames.CameraPartnership, FundingProgram.BodyCameraPartnership) with { Tested = everyone };
        yield return Gate.Of(SectionNames.Bill, SectionNames.CameraDiscipline) with { Tested = everyone, FirstFiscalYear = first };

        Gate StateOrLocality(string section, params FundingProgram[] programs) =>
            Gate.Of(SectionNames.Bill, section, programs) with { FirstFiscalYear = first, LeftOpen = [UnitKind.Tribal] };
    }

    private static Search Looked(SearchSubject subject, int? found, string list) =>
        new() { Subject = subject, Found = found, CaseNumber = 0, Place = Unit.Of(list) };
}
