using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Certification;

/// <summary>Each credential, whatever its dates, has one worth and so one finding on § 2(b).</summary>
[TestFixture]
internal sealed class CredentialStandingsTests
{
    private static readonly DateOnly?[] Days = [null, new(2021, 1, 5)];

    private static IEnumerable<Credential> EveryCombination =>
        from bodyId in new[] { "gacp", "calea", "pcpa", "texas-pca", "nobody-knows" }
        from kind in Enum.GetValues<CredentialKind>()
        from intent in Days
        from applied in Days
        from determined in new DateOnly?[] { null, new(2020, 12, 1), new(2016, 1, 1) }
        from certified in new DateOnly?[] { null, new(2020, 10, 27), new(2021, 2, 1) }
        from denied in Days
        from withdrawn in Days
        from revoked in certified is null ? [null] : new DateOnly?[] { null, new(2021, 4, 1) }
        select new Credential
        {
            BodyId = bodyId,
            Kind = kind,
            IntentDeclaredOn = intent,
            AppliedOn = applied,
            DeterminedOn = determined,
            CertifiedOn = certified,
            DeniedOn = denied,
            WithdrawnOn = withdrawn,
            RevokedOn = revoked,
            Note = "note",
        };

    [TestCase("GA", "2021-06-01")]
    [TestCase(null, "2021-06-01")]
    public void Credential_EveryCombinationOfDates_GivesOneFinding(string? state, string asOf)
    {
        foreach (var credential in EveryCombination)
        {
            var profile = Asked.Agency(state: state) with { Credentials = [credential] };

            Assert.That(Asked.Decide(profile, asOf).Rows("2(b)").Count(), Is.EqualTo(1), credential.ToString());
        }
    }

    [TestCase("2024-01-31", AwardStage.New, null)]
    [TestCase("2024-02-01", AwardStage.New, null)]
    [TestCase("2024-02-02", AwardStage.New, null)]
    [TestCase("2024-02-01", AwardStage.Continuation, null)]
    [TestCase("2024-02-01", AwardStage.Continuation, "2022-01-15")]
    [TestCase("2024-02-02", AwardStage.Continuation, "2024-02-01")]
    public void Certificate_AroundItsEnd_GivesOneFinding(string asOf, AwardStage stage, string? madeOn)
    {
        var award = Asked.Award() with { Stage = stage, MadeOn = madeOn is null ? null : Asked.Day(madeOn) };
        foreach (var reading in new[] { "end-exclusive", "end-inclusive" })
        {
            foreach (var revokedOn in new DateOnly?[] { null, new(2021, 4, 1), new(2023, 4, 1) })
            {
                var profile = Agencies.With(Asked.Certificate("2021-02-01") with { RevokedOn = revokedOn });
                var decision = Asked.Decide(profile, asOf, award, options: [("revocation", "never-happened"), ("IC-8", reading)]);

                Assert.That(decision.Rows("2(b)").Count(), Is.EqualTo(1), $"{reading}, revoked {revokedOn}");
            }
        }
    }
}
