using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.RealInput.Tests;

/// <summary>The profiles of real agencies, before any question is asked of them.</summary>
internal sealed class RealProfilesTests
{
    private const int AgenciesInTheRegistry = 18_459;

    [Test]
    public void All_EveryDataSet_GivesOneProfileAnAgency()
    {
        var profiles = RealAgencies.All;
        var withOri = profiles.Where(profile => profile.Agency.Ori is not null).ToList();

        TestContext.Out.WriteLine($"{profiles.Count} agencies, {withOri.Count} with an ORI");
        foreach (var kind in profiles.CountBy(profile => profile.Agency.Kind?.ToString() ?? "unknown kind").OrderBy(kind => kind.Key))
        {
            TestContext.Out.WriteLine($"  {kind.Key}: {kind.Value}");
        }

        Assert.That(profiles, Has.Count.GreaterThan(AgenciesInTheRegistry));
        Assert.That(withOri.Select(profile => profile.Agency.Ori), Is.Unique);
    }

    [Test]
    public void All_WhatNoDataSetTells_IsUnknownAndNotNone()
    {
        var told = RealAgencies.All.Where(profile =>
            profile.Credentials is not null || profile.InformationSharing is not null || profile.SubRecipients is not null
            || profile.CrisisResponses is not null || profile.Policy?.LawConformity is not null);

        Assert.That(told.Select(profile => profile.Agency.Ori), Is.Empty);
    }

    [Test]
    public void Read_WrittenProfile_HasNoFaultAndTheSameDigest()
    {
        var faults = RealAgencies.All.AsParallel().AsOrdered().SelectMany(RoundTripFaults).Take(10).ToList();

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<string> RoundTripFaults(AgencyProfile profile)
    {
        var written = CanonicalJson.Of(profile);
        var result = ProfileReader.Read(written, profile.Agency.Ori ?? "no ORI");

        return result.IsRead
            ? CanonicalJson.Of(result.Value).AsSpan().SequenceEqual(written) ? [] : [$"{profile.Agency.Ori} reads as another profile"]
            : result.Faults.Select(fault => fault.Message);
    }
}
