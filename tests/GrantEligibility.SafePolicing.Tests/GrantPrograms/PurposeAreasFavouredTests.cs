using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.GrantPrograms;

[TestFixture]
internal sealed class PurposeAreasFavouredTests
{
    private const string AsOf = "2021-06-01";

    [TestCase(PracticeName.UseOfForceTraining, "DeEscalationTraining")]
    [TestCase(PracticeName.CommunityEngagement, "CommunityRelations")]
    public void Practice_InPlace_IsTagged(PracticeName name, string row)
    {
        Assert.That(Asked.Decide(Agencies.WithPractice(name, true), AsOf).Rows("5(b)"), Is.EqualTo(new[] { row }));
        Assert.That(Asked.Decide(Agencies.WithPractice(name, false), AsOf).Rows("5(b)"), Is.Empty);
        Assert.That(Asked.Decide(Agencies.WithPractice(name, null), AsOf).Rows("5(b)"), Is.Empty);
    }

    [Test]
    public void CoResponse_InOperation_IsTagged()
    {
        var profile = Agencies.WithResponse(CrisisResponseModel.CoResponder, true, true);

        Assert.That(Asked.Decide(profile, AsOf).Rows("5(b)"), Is.EqualTo(new[] { "CoResponderModels" }));
    }
}
