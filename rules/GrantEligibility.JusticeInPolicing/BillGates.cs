using GrantEligibility.Bills.Gates;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing;

/// <summary>The gates of the bill: which money each conditions, from when on, and which governments it tests.</summary>
internal static class BillGates
{
    private static readonly UnitKind[] Everyone = Enum.GetValues<UnitKind>();

    /// <summary>
    /// The gates, given the day of enactment. Those in whose row the dossier does not exclude Tribes leave it open whether they
    /// test them. When the assurances start was not read: with the first fiscal year, it is taken.
    /// </summary>
    internal static IEnumerable<Gate> Of(DateOnly enacted)
    {
        var first = FederalFiscalYear.FirstAfter(enacted);
        var second = FederalFiscalYear.FirstAfter(enacted.AddYears(1));
        var asked = enacted.AddMonths(ParameterDocuments.ProfilingCertificationDelay.On(enacted)!.Value);
        yield return On(SectionNames.StopReports) with { Tested = [UnitKind.State] };
        yield return On(SectionNames.OfficerCertification, FundingProgram.Byrne) with { FirstFiscalYear = second };
        yield return On(SectionNames.Training, FundingProgram.Byrne) with { FirstFiscalYear = second, LeftOpen = [UnitKind.Tribal] };
        yield return On(SectionNames.NoKnockWarrants, FundingProgram.Cops) with { FirstFiscalYear = first, LeftOpen = [UnitKind.Tribal] };
        yield return On(SectionNames.Chokeholds, FundingProgram.Byrne, FundingProgram.Cops) with { FirstFiscalYear = first, LeftOpen = [UnitKind.Tribal] };
        yield return On(SectionNames.DeadlyForce, FundingProgram.Byrne) with { FirstFiscalYear = second };
        yield return On(SectionNames.Profiling, FundingProgram.Byrne, FundingProgram.Cops) with { BeginsOn = asked, Tested = Everyone };
        yield return On(SectionNames.SexualActs, FundingProgram.Cops) with { FirstFiscalYear = second, LeftOpen = [UnitKind.Tribal] };
        yield return On(SectionNames.SexualActsReports, FundingProgram.Cops) with
        {
            Citation = $"{SectionNames.Bill} § {SectionNames.SexualActs}",
            FirstFiscalYear = second,
            LeftOpen = [UnitKind.Tribal],
        };
        yield return On(SectionNames.AccreditationRequired) with { IsFirstYearNotRead = true, LeftOpen = [UnitKind.Tribal] };
        yield return On(SectionNames.ForceReports, FundingProgram.Byrne) with { FirstFiscalYear = second, Tested = [UnitKind.State, UnitKind.Tribal] };
        yield return On(SectionNames.AccreditationShare, FundingProgram.Byrne) with { FirstFiscalYear = first, Tested = Everyone };
        yield return On(SectionNames.StandardsShare, FundingProgram.Byrne) with { FirstFiscalYear = first, Tested = Everyone };
        yield return On(SectionNames.AntiProfilingShare, FundingProgram.Byrne) with { FirstFiscalYear = first, Tested = Everyone };
        yield return On(SectionNames.BodyCameraShare, FundingProgram.Byrne) with { FirstFiscalYear = first, Tested = Everyone };

        static Gate On(string section, params FundingProgram[] programs) => Gate.Of(SectionNames.Bill, section, programs);
    }
}
