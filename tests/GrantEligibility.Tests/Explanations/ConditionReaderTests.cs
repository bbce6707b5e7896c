using System.Linq.Expressions;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations;

[TestFixture]
public sealed class ConditionReaderTests
{
    private static readonly Credential Held = new()
    {
        BodyId = "gacp",
        Kind = CredentialKind.BodyCertification,
        AppliedOn = new DateOnly(2020, 11, 25),
        Place = new Place(Document.Profile, "/credentials/0"),
    };

    private static readonly Case Applicant = new()
    {
        Number = 0,
        Place = new Place(Document.Profile, "/agency"),
        Agency = new Agency { Name = "Willow Creek Rangers", Kind = AgencyKind.Local, Place = new Place(Document.Profile, "/agency") },
        Award = Award.Unknown,
        AsOf = new DateOnly(2021, 6, 1),
    };

    private static IEnumerable<TestCaseData> Conditions()
    {
        yield return Of((c, k) => c.Kind == CredentialKind.BodyCertification, "kind is body-certification", "kind: body-certification (profile /credentials/0/kind)");
        yield return Of((c, k) => c.Kind != CredentialKind.HeadOfAgencyAffirmation, "kind (body-certification) is not head-of-agency-affirmation", "kind: body-certification (profile /credentials/0/kind)");
        yield return Of((c, k) => c.AppliedOn <= k.AsOf, "applied on (2020-11-25) is on or before the as-of date (2021-06-01)", "applied on: 2020-11-25 (profile /credentials/0/appliedOn)", "the as-of date: 2021-06-01 (question /asOf)");
        yield return Of((c, k) => c.CertifiedOn == null, "certified on is not recorded", "certified on: not recorded (profile /credentials/0/certifiedOn)");
        yield return Of((c, k) => c.CertifiedOn.HasValue, "certified on (not recorded) is given", "certified on: not recorded (profile /credentials/0/certifiedOn)");
        yield return Of((c, k) => k.Agency.IsStateOrLocal, "agency is state or local", "agency kind: local (profile /agency/kind)");
        yield return Of((c, k) => !k.Agency.IsStateOrLocal, "agency is not state or local", "agency kind: local (profile /agency/kind)");
        yield return Of((c, k) => !c.DoesRecite(MandatoryPoint.Chokeholds), "credential does not recite chokeholds", "recites: unknown (profile /credentials/0/recites)");
        yield return Of((c, k) => c.BodyId == "gacp" && c.IsCertificate == false, "body id is gacp and credential is not certificate", "body id: gacp (profile /credentials/0/bodyId)", "certified on: not recorded (profile /credentials/0/certifiedOn)", "revoked on: not recorded (profile /credentials/0/revokedOn)");
        yield return Of((c, k) => c.AppliedOn!.Value.AddMonths(36) > k.AsOf, null, "applied on: 2020-11-25 (profile /credentials/0/appliedOn)", "the as-of date: 2021-06-01 (question /asOf)");
    }

    [TestCaseSource(nameof(Conditions))]
    public void Read_Condition_SaysWhatItTestsWithTheValuesAndTheirPlaces(LambdaExpression condition, string? text, string[] values)
    {
        Premise[] match = [new("c", Held, null), new("k", Applicant, null)];
        var read = ConditionReader.Read(condition, "c");
        var (words, noted) = (read.Words.In(match), read.ValuesIn(match));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text is null || words == text, Is.True, $"read: {words}");
            Assert.That(noted.Select(v => $"{v.Name}: {v.Text} ({v.Place})"), Is.EqualTo(values));
        }
    }

    [Test]
    public void Read_AliasNotBound_IsReadWithoutAValue()
    {
        Expression<Func<Credential, Case, bool>> condition = (c, k) => c.AppliedOn <= k.AsOf;

        Premise[] match = [new("k", Applicant, null)];
        var read = ConditionReader.Read(condition, "c");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Words.In(match), Is.EqualTo("applied on is on or before the as-of date (2021-06-01)"));
            Assert.That(read.ValuesIn(match).Select(v => v.Name), Is.EqualTo(new[] { "the as-of date" }));
        }
    }

    private static TestCaseData Of(Expression<Func<Credential, Case, bool>> condition, string? text, params string[] values) =>
        new TestCaseData(condition, text, values).SetArgDisplayNames(condition.ToString());
}
