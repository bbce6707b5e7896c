using GrantEligibility.Profiles;
using GrantEligibility.RealInput.Tests.Sources;

namespace GrantEligibility.RealInput.Tests;

/// <summary>Every agency of the public data, read once a run.</summary>
/// <remarks>
/// Of the other data sets, fatal shootings against deaths reported to the FBI tell of incidents, and the order asks for
/// officer outcomes; state laws and national participation tell of no one agency. None of them gives a fact of a profile.
/// </remarks>
internal static class RealAgencies
{
    private static readonly Lazy<IReadOnlyList<AgencyProfile>> Profiles = new(() => ProfileAssembly.Assemble(
    [
        // The registry is believed first on who an agency is, then the survey.
        .. SharedData.Read(RegistryAgencies.File, RegistryAgencies.Read),
        .. SharedData.Read(LemasAnswers.File, LemasAnswers.Read),
        .. SharedData.Read(CaleaClients.File, CaleaClients.Read),
        .. SharedData.Read(BigCityPolicies2016.File, BigCityPolicies2016.Read),
        .. SharedData.Read(CaliforniaPolicies2019.File, CaliforniaPolicies2019.Read),
        .. SharedData.Read(CityPolicies2024.File, CityPolicies2024.Read),
    ]));

    /// <summary>The profiles; the running test is skipped where the data is absent.</summary>
    public static IReadOnlyList<AgencyProfile> All => Profiles.Value;
}
